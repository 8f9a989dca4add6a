/**
 * `<img name="body">` shadows `document.body`, and `<input name="childNodes">` its form's children: what is read of a
 * document or a form is asked of the prototype, which a page's markup cannot reach. Parsers for Node, which have no such
 * shadows, keep some properties elsewhere.
 */
export function read<T extends object, K extends keyof T>(object: T, key: K): T[K] {
  const prototype = Object.getPrototypeOf(object) as T;
  return key in prototype ? Reflect.get(prototype, key, object) : object[key];
}

export function rootOf(document: Document): Element | null {
  return read(document, 'documentElement');
}

/** The words of an element on one line. */
export function lineOf(element: Element | null | undefined): string {
  return collapse(element ? (read(element as Node, 'textContent') ?? '') : '');
}

/** Single spaces are left alone, since most white space is one: three times as fast. */
export function collapse(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

interface Visitor {
  text(value: string): void;
  /** False: neither its content nor `leave`. */
  enter(element: Element): boolean;
  leave?(element: Element): void;
}

/**
 * Every node below `root` in order. A stack of its own, since 5,000 nested elements would exhaust the engine's; child
 * lists instead of `nextSibling`, since those a form's control can shadow, and the walk would not end.
 */
export function walk(root: Element, visitor: Visitor): void {
  const stack = [{ element: root, children: read(root as Node, 'childNodes'), next: 0 }];
  for (let top = stack[0]; top; top = stack.at(-1)) {
    const node = top.children[top.next++];
    if (!node) {
      stack.pop();
      if (stack.length > 0) visitor.leave?.(top.element);
    } else if (node.nodeType === 3) {
      visitor.text(node.nodeValue ?? '');
    } else if (isElement(node) && visitor.enter(node)) {
      stack.push({ element: node, children: read(node as Node, 'childNodes'), next: 0 });
    }
  }
}

function isElement(node: Node): node is Element {
  return read(node, 'nodeType') === 1;
}
