import { Tab } from './browser.mjs';
import { median } from './summary.mjs';

export const COUNTS = [1, 10, 100];

const PAIRS_OF_SWITCHES = 4;

/** Puts cards into the page in one task of its own, and takes them away: for all contenders the same. */
const PAGE = `
  undo = [];
  main = document.querySelector('main');
  mount = (n) => {
    main.setHTMLUnsafe(markup.repeat(n));
    if (globalThis.draw) for (const host of main.children) undo.push(draw(host));
  };
  unmount = () => {
    for (const end of undo.splice(0)) end();
    main.replaceChildren();
  };
  inTask = (action) => new Promise((done) => setTimeout(() => {
    const time = performance.now();
    action();
    done(time);
  }));
`;

/** A page with the contender's scripts, on which cards come and go. */
export class CardsTab {
  static async open(browser, address, contender) {
    const cards = new CardsTab(await Tab.open(browser), contender);
    await cards.tab.goto(address);
    await cards.tab.run(`markup = ${JSON.stringify(contender.markup)}; ${PAGE}`);
    const isDrawn = `isDrawn = (host) => ${contender.wait ?? LAST_PART}`;
    await cards.tab.ask(isDrawn);
    await cards.tab.run(isDrawn);
    // What is loaded once, and compiled once, is not the cards'.
    for (let i = 0; i < 3; i++) {
      await cards.mount(2);
      await cards.unmount();
    }
    return cards;
  }

  constructor(tab, contender) {
    this.tab = tab;
    this.contender = contender;
  }

  /** @returns milliseconds until the last of the cards was painted, and those of the main thread */
  async mount(n) {
    const { tab } = this;
    const before = await tab.metrics();
    const begin = await tab.run(`inTask(() => mount(${n}))`);
    const end = await tab.ask(UNTIL_PAINTED);
    await tab.settle();
    return { painted: end - begin, cpu: (await tab.metrics()).cpu - before.cpu };
  }

  async unmount() {
    await this.tab.run('inTask(unmount)');
    await this.tab.settle();
  }

  /** Milliseconds of the main thread for making all cards dark. */
  async theme(theme) {
    const dark = this.contender.dark ?? `host.setAttribute('theme', theme)`;
    const before = await this.tab.metrics();
    await this.tab.run(
      `inTask(() => { const theme = '${theme}'; for (const host of main.children) { ${dark} } })`,
    );
    await this.tab.settle();
    return (await this.tab.metrics()).cpu - before.cpu;
  }

  /** What is left of each of so many times that a card comes and goes. */
  async leak(cycles) {
    const { tab } = this;
    const states = [];
    for (const count of [20, cycles]) {
      await tab.run(`(async () => {
        for (let i = 0; i < ${count}; i++) {
          mount(1);
          await ${UNTIL_DRAWN};
          unmount();
          await new Promise((done) => setTimeout(done));
        }
      })()`);
      await tab.settle();
      const { scripts, nodes } = await tab.heap();
      states.push({ ...(await tab.metrics()), heap: scripts + nodes });
    }
    const [before, after] = states;
    const grown = (what) => (after[what] - before[what]) / cycles;
    return { leakHeap: grown('heap'), leakNodes: grown('nodes'), leakListeners: grown('listeners') };
  }

  close() {
    return this.tab.close();
  }
}

const LAST_PART = `!!(host.shadowRoot ?? host).querySelector('[part~=rights]')`;

/** Looked for once a frame, which is the same work for all. */
const AFTER = (wait, then) => `new Promise((done) => {
  const hosts = document.querySelector('main').children;
  let drawn = 0;
  const look = () => {
    while (drawn < hosts.length && isDrawn(hosts[drawn])) drawn++;
    if (drawn < hosts.length) return ${wait};
    ${then};
  };
  look();
})`;

const UNTIL_DRAWN = AFTER('setTimeout(look)', 'done()');

/** The task after the next frame is after its paint. */
const UNTIL_PAINTED = AFTER(
  'requestAnimationFrame(look)',
  `requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  })`,
);

/** One to a hundred cards, what each takes of the heap, and the hundred in another theme. */
export async function measureCards(browser, address, contender) {
  const cards = await CardsTab.open(browser, address, contender);
  try {
    const { tab } = cards;
    const result = {};
    for (const n of COUNTS) {
      const before = await tab.heap();
      const { painted, cpu } = await cards.mount(n);
      const after = await tab.heap();
      const heap = (after.scripts - before.scripts) / n;
      const engine = (after.nodes - before.nodes) / n;
      const values = { painted, cpu, heap, engine };
      for (const [name, value] of Object.entries(values)) result[`${name}${n}`] = value;
      if (n === 100) result.theme = await switchThemes(cards);
      await cards.unmount();
    }
    // By itself, since tracing costs something too.
    result.longTask100 = await tab.longestTask(() => cards.mount(100));
    return result;
  } finally {
    await cards.close();
  }
}

/** Milliseconds of the main thread for a change of all cards. One change differs from the next by a fifth. */
async function switchThemes(cards) {
  const times = [];
  for (let pair = 0; pair < PAIRS_OF_SWITCHES; pair++)
    for (const theme of ['dark', 'light']) times.push(await cards.theme(theme));
  return median(times);
}

export async function measureLeak(browser, address, contender, cycles) {
  const cards = await CardsTab.open(browser, address, contender);
  try {
    return await cards.leak(cycles);
  } finally {
    await cards.close();
  }
}
