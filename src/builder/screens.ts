import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import * as words from '../locales/en-builder.js';
import { samplePage } from './sample-page.js';

/** Windows of the sample page. The two that stand side by side come out as high as each other. */
const SCREENS = [
  { width: 1280, height: 860 },
  { width: 768, height: 900 },
  { width: 320, height: 720 },
] as const;

/**
 * The sample page in three windows. A frame is as wide as its window says, and is drawn smaller to fit. Each sample has
 * frames of its own: in WebKit, one that is given another page while it loads may keep the first.
 */
export const screens = (snippet: string, onLoad: (page: Document) => void) =>
  html`<div class="screens">
    ${SCREENS.map(
      ({ width, height }) =>
        html`<figure class="screen" data-width=${width}>
          <figcaption>${words.screen(width)}</figcaption>
          <div class="window" data-width=${width} data-height=${height}>
            ${keyed(
              snippet,
              html`<iframe
                title=${`${words.sampleName}, ${words.screen(width)}`}
                width=${width}
                height=${height}
                .srcdoc=${samplePage(snippet, width)}
                @load=${({ target }: Event) => onLoad((target as HTMLIFrameElement).contentDocument!)}
              ></iframe>`,
            )}
          </div>
        </figure>`,
    )}
  </div>`;

/** Makes the windows of a part of the page fit, now and whenever their room changes. */
export function fitScreens(root: Element): void {
  const fit = ({ style, dataset, clientWidth }: HTMLElement) => {
    const scale = Math.min(1, clientWidth / Number(dataset.width));
    style.blockSize = `${Math.round(Number(dataset.height) * scale)}px`;
    style.setProperty('--scale', `${scale}`);
  };
  // Not while sizes are being told: one that leads to another is told to the page as an error.
  const observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => entries.forEach(({ target }) => fit(target as HTMLElement))),
  );
  for (const window of root.querySelectorAll<HTMLElement>('.window')) {
    fit(window);
    observer.observe(window);
  }
}

/** Links of a sample lead nowhere: the page would be gone. Within the card they work as ever. */
export function holdLinks(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.composedPath().find((it) => (it as Element).localName === 'a');
    if (link) event.preventDefault();
  });
}
