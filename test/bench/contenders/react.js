import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import tree from 'bench:tree';

const names = { tabindex: 'tabIndex', datetime: 'dateTime' };

function Node({ node: [tag, attributes, ...children] }) {
  const properties = Object.entries(attributes).map(([name, value]) => [names[name] ?? name, value]);
  return createElement(
    tag,
    Object.fromEntries(properties),
    ...children.map((child) => (typeof child === 'string' ? child : createElement(Node, { node: child }))),
  );
}

globalThis.draw = (host) => {
  const root = createRoot(host);
  root.render(createElement(Node, { node: tree }));
  return () => root.unmount();
};
document.querySelectorAll('.explainer').forEach(draw);
