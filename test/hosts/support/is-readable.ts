import type { HostPage } from '../../support/host-page.js';
import type { Visit } from './host-case.js';
import { must } from './must.js';

/** Where no script runs, what the page's author has put into each element is to be seen. */
export function isReadable(visit: Visit, page: HostPage): void {
  for (const element of page.document.querySelectorAll<HTMLElement>(visit.subject.tags.join())) {
    const { localName } = element;
    must(!page.window.customElements?.get(localName), `<${localName}> is defined nevertheless`);
    const link = element.querySelector('a') ?? (!visit.subject.isOurs && element.innerText.trim() && element);
    must(link, `<${localName}> has nothing inside that could be shown`);
    const { width, height } = link.getBoundingClientRect();
    must(width > 0 && height > 0, `the link in <${localName}> is not to be seen`);
  }
}
