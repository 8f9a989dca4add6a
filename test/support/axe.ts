import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
type WindowWithAxe = Window & { axe?: Axe };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Fails with every violation of WCAG 2.2 A and AA, and of axe's best practices, in the element or the whole document,
 * shadow trees included. It may stand in an iframe.
 */
export async function expectNoViolations(
  context: Element | Document,
  options: RunOptions = {},
): Promise<void> {
  const isDocument = context.nodeType === Node.DOCUMENT_NODE;
  const axe = await axeOf(isDocument ? (context as Document) : (context as Element).ownerDocument);
  const { violations } = await axe.run(context, {
    runOnly: TAGS,
    resultTypes: ['violations'],
    ...options,
    rules: {
      'target-size': { enabled: true },
      // Whether an element stands inside a landmark is for its page to say, and a test's page has none.
      region: { enabled: isDocument },
      ...options.rules,
    },
  });
  if (violations.length > 0) throw new Error(violations.map(describe).join('\n\n'));
}

/** Elements are only known to the axe of their own window. */
async function axeOf(document: Document): Promise<Axe> {
  const window = document.defaultView as WindowWithAxe;
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${script.src} did not load`)));
      document.head.append(script);
    });
    script.remove();
  }
  return window.axe!;
}

function describe({ id, help, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `  ${target.flat().join(' >>> ')}\n    ${failureSummary}`,
  );
  return [`${id}: ${help}`, ...places].join('\n');
}
