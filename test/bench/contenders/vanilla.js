import css from 'bench:css';
import tree from 'bench:tree';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

function draw(node) {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.map(draw));
  return element;
}

customElements.define(
  'vanilla-card',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(draw(tree));
    }
  },
);
