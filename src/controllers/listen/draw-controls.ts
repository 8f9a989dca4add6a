import { create } from '../../hardening/create.js';
import { askDocument } from '../../hardening/of-document.js';

const SVG = 'http://www.w3.org/2000/svg';
const PATHS = { play: 'M2 0v10l8-5z', pause: 'M1 0h3v10H1zM6 0h3v10H6z', stop: 'M0 0h10v10H0z' };
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

export interface Controls {
  readonly play: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly speed: HTMLSelectElement;
  readonly note: HTMLElement;
  readonly text: HTMLElement;
  readonly consent: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** The control without its words. */
export function drawControls(root: ShadowRoot): Controls {
  const controls = {
    play: button(),
    stop: button(),
    speed: create('select'),
    note: create('div'),
    text: create('p'),
    consent: button(),
    status: create('span'),
  };
  const { play, stop, speed, note, text, consent, status } = controls;
  speed.append(...SPEEDS.map((rate) => new Option('', String(rate), false, rate === 1)));
  note.setAttribute('popover', '');
  note.setAttribute('role', 'group');
  consent.autofocus = true;
  note.append(text, consent);
  status.setAttribute('role', 'status');
  root.append(play, stop, speed, status, note);
  return controls;
}

/** Words beside an icon; a narrow card shows the icon alone. */
export function label(button: HTMLButtonElement, icon: keyof typeof PATHS, words: string): void {
  const svg = askDocument('createElementNS', SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = askDocument('createElementNS', SVG, 'path');
  path.setAttribute('d', PATHS[icon]);
  svg.append(path);
  const span = create('span');
  span.textContent = words;
  button.replaceChildren(svg, span);
}

export function labelSpeeds(speed: HTMLSelectElement, language: string): void {
  const format = new Intl.NumberFormat(language);
  for (const option of speed.options) option.textContent = `${format.format(Number(option.value))}×`;
}

function button(): HTMLButtonElement {
  const element = create('button');
  element.type = 'button';
  return element;
}
