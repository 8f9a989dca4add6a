import htm from 'htm';
import { h, render } from 'preact';
import tree from 'bench:tree';

const html = htm.bind(h);

function Node({ node: [tag, attributes, ...children] }) {
  return html`<${tag} ...${attributes}
    >${children.map((child) => (typeof child === 'string' ? child : html`<${Node} node=${child} />`))}<//
  >`;
}

globalThis.draw = (host) => {
  render(html`<${Node} node=${tree} />`, host);
  return () => render(null, host);
};
document.querySelectorAll('.explainer').forEach(draw);
