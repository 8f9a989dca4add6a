/**
 * The role and the name of an element as this browser computes them for assistive technology, whatever its attributes
 * say. The page has the element in `askedFor`. `roles` and `name` are what the test expects.
 */
export function accessibleOf({ browser, id }, expected) {
  if (browser.type === 'webdriver') return byWebDriver(browser.driver);
  const page = browser.getPage(id);
  return browser.name === 'Chromium' ? byDevTools(page) : byBiDi(page, expected);
}

/** https://w3c.github.io/webdriver/#get-computed-role */
async function byWebDriver(driver) {
  const [id] = Object.values(await driver.execute('return askedFor'));
  return { role: await driver.getElementComputedRole(id), name: await driver.getElementComputedLabel(id) };
}

async function byDevTools(page) {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: 'askedFor' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.detach();
  const [{ ignored, role, name }] = nodes;
  return ignored ? { role: 'none', name: '' } : { role: role.value, name: name?.value ?? '' };
}

/**
 * BiDi reads out neither, but finds elements by them, so that only what is expected can be told:
 * https://w3c.github.io/webdriver-bidi/#command-browsingContext-locateNodes
 */
async function byBiDi(page, { roles, name }) {
  const element = await page.evaluateHandle('askedFor');
  const { sharedId } = element.remoteValue();
  const has = async (value) => {
    const [first] = await element.frame.locateNodes(element, { type: 'accessibility', value });
    return first?.sharedId === sharedId;
  };
  const found = await Promise.all(roles.map((role) => has({ role })));
  return {
    role: roles[found.indexOf(true)] ?? 'another role',
    name: (await has({ name })) ? name : 'another name',
  };
}
