import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * What a reader may come to see or hear. The builder and the doctor are pages for webmasters, and in English alone;
 * `locales/` is where words belong.
 */
const FOLDERS = ['elements', 'controllers', 'figures', 'embed', 'hardening', 'theme'];
const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** Attributes and properties whose values are read to people. */
const SPOKEN =
  /^(aria-(label|description|roledescription|placeholder|valuetext)|title|placeholder|alt|label)$/;
const SPOKEN_PROPERTIES = new Set(
  'textContent innerText innerHTML title placeholder alt label ariaLabel ariaDescription ariaRoleDescription'.split(
    ' ',
  ),
);
const HAS_WORD = /\p{L}/u;

/** Words of a module that no translation reaches: `html` templates, names of elements, texts that are assigned. */
export function untranslatable(code: string, file: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: "${text.trim()}"`);
  };
  const reportTexts = (node: ts.Node): void => {
    for (const text of textsOf(node)) if (HAS_WORD.test(text.text)) report(text, text.text);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /(^|\.|#)(html|svg)$/.test(node.tag.getText())) {
      checkTemplate(node.template);
    } else if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      const isAssigned = /^[?|&]{0,2}\+?=$/.test(node.operatorToken.getText());
      if (isAssigned && SPOKEN_PROPERTIES.has(node.left.name.text)) reportTexts(node.right);
    } else if (
      ts.isPropertyAssignment(node) &&
      ts.isStringLiteral(node.name) &&
      SPOKEN.test(node.name.text)
    ) {
      reportTexts(node.initializer);
    } else if (
      ts.isCallExpression(node) &&
      /\.(setAttribute|append|prepend|createTextNode)$/.test(node.expression.getText())
    ) {
      const [name, value] = node.arguments;
      if (!node.expression.getText().endsWith('setAttribute')) node.arguments.forEach(reportTexts);
      else if (value && name && ts.isStringLiteral(name) && SPOKEN.test(name.text)) reportTexts(value);
    }
    ts.forEachChild(node, visit);
  };

  const checkTemplate = (template: ts.TemplateLiteral): void => {
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const pieces = [
      ts.isTemplateExpression(template) ? template.head.text : template.text,
      ...spans.map((it) => it.literal.text),
    ];
    // A hole is a letter that no text has. A character's name is no word: `&emsp;`.
    const markup = pieces.join('\0').replace(/<!--[^]*?-->|&#?\w+;/g, '');
    for (const text of markup.replace(/<[^>]*>/g, '\n').split('\n')) {
      if (HAS_WORD.test(text)) report(template, text.replaceAll('\0', '…'));
    }
    for (const [, name, double, single] of markup.matchAll(/\s([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)) {
      const value = double ?? single ?? '';
      if (SPOKEN.test(name!) && HAS_WORD.test(value)) report(template, value.replaceAll('\0', '…'));
    }
    // What stands in a hole between tags is text, too; in one of an attribute, only where that is spoken.
    let before = '';
    spans.forEach((span, i) => {
      before += pieces[i]!;
      const attribute = /<[^>]*\s([\w.?@-]+)=["']?[^"'<>]*$/.exec(before)?.[1];
      if (!/<[^>]*$/.test(before) || (attribute && SPOKEN.test(attribute))) reportTexts(span.expression);
      before += '\0';
    });
  };

  visit(source);
  return found;
}

/** Texts that an expression may come to: both sides of a choice, not what is only compared or looked up. */
function textsOf(
  node: ts.Node,
): Array<ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail> {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)] as never;
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textsOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsOf);
  if (!ts.isBinaryExpression(node)) return [];
  const operator = node.operatorToken.getText();
  if (operator === '&&') return textsOf(node.right);
  return ['||', '??', '+'].includes(operator) ? [node.left, node.right].flatMap(textsOf) : [];
}

const modules = FOLDERS.filter((folder) => existsSync(root + folder)).flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

describe('a word that a reader may see or hear', () => {
  it('stands in locales/, and nowhere else', () => {
    const found = modules.flatMap((file) => untranslatable(readFileSync(root + file, 'utf8'), file));
    assert.deepEqual(found, []);
  });

  it('is found out elsewhere', () => {
    for (const code of [
      'html`<p>Sources</p>`',
      'html`<p>${words.by} and more</p>`',
      'html`<p>${isOpen ? "Less" : words.more}</p>`',
      'html`<a aria-label="Next" href=${it}>›</a>`',
      'html`<a aria-label=${name ?? "Next"}>›</a>`',
      'html`<img alt="A dog" />`',
      'this.#html`<button>Copy</button>`',
      'link.textContent = "Go";',
      'link.title = isOpen ? `Close ${name}` : "";',
      'link.setAttribute("aria-label", "Close");',
      'create("div", { "aria-label": `Source ${number}` });',
      'card.append("Source");',
    ]) {
      assert.equal(untranslatable(code, 'a.ts').length > 0, true, code);
    }
  });

  it('is not what only machines read', () => {
    for (const code of [
      'html`<p part="byline" lang=${lang} class=${isOpen ? "open" : ""}>${words.by} · ${name}</p>`',
      'html`<a aria-label=${words.next} href="#${id}">›</a>`',
      'html`<button>${words.more}</button>&emsp;${link}&#8239;&#xa0;`',
      'element.id = "title"; link.textContent = words.next; link.setAttribute("part", "link");',
      'state === "current" ? words.a : words.b',
    ]) {
      assert.deepEqual(untranslatable(code, 'a.ts'), [], code);
    }
  });
});
