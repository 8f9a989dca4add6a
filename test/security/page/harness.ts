import type { BatchResult, Trial } from '../trial.js';
import { audit } from './audit.js';
import { examine } from './doctor.js';
import {
  mountElement,
  mountFrame,
  nextTask,
  resetAttributes,
  resetStyles,
  setAttributes,
  setStyles,
} from './mount.js';
import { sendMessages } from './messages.js';
import { changesSince, prototypes } from './prototypes.js';
import { paint } from '../../support/colour.js';
import { collapsed, drawn, lostOf, wordsOf } from './words.js';

/** What of the page is none of ours, and must stay as it is. */
const hostPage = () =>
  [
    location.pathname,
    document.title,
    document.cookie,
    document.documentElement.cloneNode(false),
    document.head,
    document.getElementById('host-page')!,
  ]
    .map((it) => (typeof it === 'string' ? it : (it as Element).outerHTML))
    .join('\n');

/** Mounts one trial after the other, and says what is wrong. */
async function run(address: string): Promise<BatchResult> {
  const response = await fetch(address);
  const trials = (await response.json()) as Trial[];
  const [prototypesBefore, hostBefore] = [prototypes(), hostPage()];
  const findings: Array<[number, string]> = [];
  for (const [i, trial] of trials.entries()) {
    window.securityLog.trial = i;
    const found = await test(trial).catch((error: Error) => [error.message]);
    findings.push(
      ...[...found, ...changesSince(prototypesBefore)].map((text): [number, string] => [i, text]),
    );
  }
  await nextTask();
  const changed = hostPage() === hostBefore ? [] : ['the page around the elements has changed'];
  const { calls, requests } = window.securityLog;
  return { findings, calls: calls.splice(0), requests: requests.splice(0), changed };
}

async function test(trial: Trial): Promise<string[]> {
  const { mount } = trial;
  const home = document.createElement('div');
  document.body.append(home);
  try {
    switch (mount.kind) {
      case 'done':
        return [...mount.found];
      case 'element': {
        const element = await mountElement(mount, home);
        return [...auditDrawn(element), ...blank(element), ...meaning(trial, element)];
      }
      case 'written':
        return auditPage(await written(mount.url), new Set(mount.own));
      case 'frame': {
        const own = new Set(mount.own);
        const found = auditPage(await written(mount.url), own).map((it) => `as written, ${it}`);
        const { body } = await mountFrame(mount, home);
        if (!collapsed(body.textContent)) found.push('a blank page');
        return [...found, ...auditPage(body.ownerDocument, own)];
      }
      case 'attributes': {
        const element = await setAttributes(mount);
        const found = [...auditDrawn(element), ...blank(element)];
        resetAttributes(element, mount);
        return found;
      }
      case 'styles': {
        const { element, found } = await setStyles(mount);
        const all = [...found, ...blank(element), ...(trial.payload.benign ? untaken(mount, element) : [])];
        resetStyles(element, mount);
        return all;
      }
      case 'fragment': {
        location.hash = mount.value!;
        const element = await setAttributes({ kind: 'attributes', tag: 'article-explainer' });
        return auditDrawn(element);
      }
      case 'message':
        return sendMessages(mount.value!);
      case 'doctor':
        return examine(mount.value!);
    }
  } finally {
    home.remove();
  }
}

async function written(url: string): Promise<Document> {
  const response = await fetch(url);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

const auditDrawn = (element: Element) => audit(element.shadowRoot!);

/** The hooks are the first script of each page here. */
function auditPage(page: Document, own: ReadonlySet<string>): string[] {
  for (const script of page.querySelectorAll('script[src="/hooks.js"]')) script.remove();
  return audit(page, { own });
}

/** An element shows something, be it what is wrong. */
function blank(element: Element): string[] {
  const isShown = collapsed(wordsOf(element)) !== '' || element.localName === 'article-provider';
  return isShown ? [] : ['nothing is shown'];
}

function meaning({ text, link, meaning: html, payload }: Trial, element: Element): string[] {
  const found: string[] = [];
  if (text !== undefined && !collapsed(wordsOf(element)).includes(collapsed(text)))
    found.push('its words are lost');
  if (link) {
    const drawnLinks = drawn(element, 'a').filter((it) => collapsed(it.textContent) === link.words);
    const leadsTo = drawnLinks.map((it) => addressOf(it.getAttribute('href') ?? ''));
    const expected = [addressOf(link.address)].filter((it) => it !== undefined);
    if (leadsTo.join() !== expected.join())
      found.push(`a link to ${leadsTo.join()} in place of ${expected.join()}`);
    if (payload.benign && expected.length === 0) found.push('an address that does no harm is none');
    if (!wordsOf(element).includes(link.words)) found.push('the words of the link are lost');
  }
  if (html !== undefined && payload.benign) found.push(...lostOf(html, element).map((it) => `${it} is lost`));
  return found;
}

/** A colour, or a size, that an element does not take. */
function untaken({ names, value }: { names: readonly string[]; value: string }, element: Element): string[] {
  const probe = document.createElement('p');
  document.body.append(probe);
  const found: string[] = [];
  for (const [name, property] of [
    ['--explainer-text', 'color'],
    ['--explainer-font-size', 'font-size'],
    ['--explainer-font', 'font-family'],
  ] as const) {
    if (!names.includes(name) || !CSS.supports(property, value)) continue;
    probe.style.setProperty(property, value);
    const [taken, wanted] = [element, probe].map((it) => getComputedStyle(it).getPropertyValue(property));
    const isTaken = property === 'color' ? isSameColour(taken!, wanted!) : taken === wanted;
    if (!isTaken) found.push(`${name} gives ${property}: ${taken}, not ${wanted}`);
  }
  probe.remove();
  return found;
}

/** Whether two colours are painted alike, whatever space each is written in. */
function isSameColour(a: string, b: string): boolean {
  const [one, other] = paint([a, b].map((colour) => ['white', colour]));
  // What is half seen through is rounded on the way.
  return one!.every((part, i) => Math.abs(part - other![i]!) <= 2 / 255);
}

Object.assign(window, { runTrials: run });

/** Where a link leads from this page, whichever trials it holds; nothing where no link may lead. */
function addressOf(written: string): string | undefined {
  if (!written) return undefined;
  try {
    const { protocol, href } = new URL(written, location.origin + location.pathname);
    return /^(https?|mailto):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
