import { Builder } from './builder.js';
import { Doctor } from './doctor.js';
import { readSite } from './site.js';
import { sheet } from './styles.js';

/**
 * The script of the snippet builder, for a page with a list of documents and an element `#snippet-builder` (see
 * `site.ts`). Without the script that page is its list.
 */
const root = document.getElementById('snippet-builder');
// Not awaited: WebKit keeps running a module that waits when its frame is removed, and the page with it stands still.
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const site = await readSite(root);
  if (site.documents.length === 0) return;
  document.adoptedStyleSheets.push(sheet);
  root.classList.add('builder');
  const [builder, doctor] = [document.createElement('section'), document.createElement('section')];
  root.append(builder, doctor);
  new Builder(builder, site);
  new Doctor(doctor, site);
}
