/* global customElements, document, navigator, ResizeObserver */
/** Measures the card in the chosen view and width, and says what a page has to write so that it keeps its place. */

/** A window is hardly ever taller: of a card that is, only so much needs to be reserved. */
const TALLEST_WINDOW = 1440;
/** Widths at which the steps are measured. */
const STEPS = [280, 320, 360, 400, 440, 480, 560, 640, 720, 800];
const LINK = '<a href="https://example.org/recurrence">What is relapse or recurrence?</a>';

const byId = (id) => document.getElementById(id);
const form = document.forms[0];
const card = document.querySelector('#frame > recurrence-explainer');
const reserve = (height) => `min-block-size: ${height}`;

const benches = STEPS.map((width) => {
  const bench = card.cloneNode();
  bench.style.inlineSize = `${width}px`;
  byId('bench').append(bench);
  return bench;
});

const choose = async () => {
  await customElements.whenDefined('recurrence-explainer');
  const { view, theme, font, width } = form.elements;
  for (const it of [card, ...benches]) {
    it.setAttribute('view', view.value);
    it.setAttribute('theme', theme.value);
    it.style.setProperty('--explainer-font', font.value);
  }
  byId('frame').style.inlineSize = `${width.value}px`;
  byId('chosen').value = width.value;
  await Promise.all([card, ...benches].map((it) => it.updateComplete));
  say();
};

const tag = (view, style) =>
  `<recurrence-explainer${view === 'full' ? '' : ` view="${view}"`}${style}>\n  ${LINK}\n</recurrence-explainer>`;

const say = () => {
  const view = form.elements.view.value;
  const drawn = Math.ceil(card.getBoundingClientRect().height);
  const height = lengthOf(drawn);
  byId('height').value = drawn;
  byId('fixed').textContent = tag(view, ` style="display: block; ${reserve(height)}"`);
  byId('steps').textContent = stepsFor(view);
};

const lengthOf = (height) => (height > TALLEST_WINDOW ? '100vh' : `${height}px`);

/** One rule a step, the narrowest first; a step that changes nothing is left out. */
const stepsFor = (view) => {
  const heights = benches.map((bench) => lengthOf(Math.ceil(bench.getBoundingClientRect().height)));
  const rules = STEPS.map((width, i) => ({ width, height: heights[i] }))
    .filter(({ height }, i) => i === 0 || height !== heights[i - 1])
    .map(({ width, height }, i) => {
      const rule = `recurrence-explainer { ${i ? '' : 'display: block; '}${reserve(height)} }`;
      return i === 0 ? rule : `@container (width >= ${width}px) {\n  ${rule}\n}`;
    });
  const style = ['.place { container-type: inline-size }', ...rules].join('\n');
  return `<style>\n${style}\n</style>\n<div class="place">\n${tag(view, '')}\n</div>`;
};

form.addEventListener('input', choose);
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', async ({ target }) => {
  const { copies } = target.dataset;
  if (!copies) return;
  await navigator.clipboard.writeText(byId(copies).textContent);
  byId('copied').textContent = 'Copied.';
});

// Fonts that come late, another size of text.
const watch = () => {
  const observer = new ResizeObserver(say);
  for (const it of [card, ...benches]) observer.observe(it);
};
choose().then(watch);
