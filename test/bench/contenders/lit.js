import { html, LitElement, unsafeCSS } from 'lit';
import css from 'bench:css';
import tree from 'bench:tree';

/** What is the same in all elements of a kind stands in their template, as it would if each were written by hand. */
const FIXED = new Set(['part', 'role', 'lang', 'tabindex']);
const templates = new Map();

function templateOf(tag, attributes) {
  const fixed = Object.entries(attributes).filter(([name]) => FIXED.has(name));
  const bound = Object.keys(attributes).filter((name) => !FIXED.has(name));
  const key = JSON.stringify([tag, fixed, bound]);
  if (!templates.has(key)) {
    const open = `<${tag}${fixed.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
    const heads = [open, ...bound.map(() => '')].map(
      (text, i) => text + (i < bound.length ? ` ${bound[i]}=` : '>'),
    );
    const strings = [...heads, `</${tag}>`];
    templates.set(key, { strings: Object.assign(strings, { raw: strings }), bound });
  }
  return templates.get(key);
}

function draw(node) {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const { strings, bound } = templateOf(tag, attributes);
  const content = children.length === 1 ? draw(children[0]) : children.map(draw);
  return html(strings, ...bound.map((name) => attributes[name]), content);
}

class LitCard extends LitElement {
  static styles = unsafeCSS(css);
  static properties = { article: { attribute: false }, theme: { reflect: true } };

  constructor() {
    super();
    this.article = tree;
  }

  render() {
    return draw(this.article);
  }
}
customElements.define('lit-card', LitCard);
