import { Tab } from './browser.mjs';

/**
 * One visit to the page of a contender, with an empty cache. There is nothing else on that page that counts as content, so
 * the first contentful paint, of which the browser tells, is that of the article.
 */
export async function measureLoad(browser, address, options) {
  const tab = await Tab.open(browser, options);
  try {
    await visit(tab, address, options);
    // A frame's page tells of its own paints.
    const painted = Math.min(...tab.paints);
    const { cpu, script } = await tab.metrics();
    return {
      painted: (painted - tab.requests[0].begin) * 1000,
      shift: tab.shifts.reduce((total, it) => total + it, 0),
      cpu,
      script,
      /** What was there before it: without this, nothing would have been painted. */
      needed: tab.requests.filter(({ end }) => end < painted).map(({ url }) => url),
      all: tab.requests.map(({ url }) => url),
    };
  } finally {
    await tab.close();
  }
}

/**
 * The longest task of such a visit. It is another visit, since a trace has work of its own at each task: the more tasks a
 * contender has, the more would be counted as its own.
 */
export async function measureLongestTask(browser, address, options) {
  const tab = await Tab.open(browser, options);
  try {
    return await tab.longestTask(() => visit(tab, address, options));
  } finally {
    await tab.close();
  }
}

async function visit(tab, address, { hasContent }) {
  await tab.goto(address);
  if (hasContent) await tab.untilPainted();
  await tab.settle();
}
