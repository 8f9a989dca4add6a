/**
 * Gives the page that size, by WebDriver, which can only size the window around it. Answers whether it came out so: a
 * window does not get narrower than its toolbar, so for a phone's width use an iframe (`openPage`).
 */
export async function resizeWindow(driver, { width, height }) {
  const [frameWidth, frameHeight] = await driver.execute(
    'return [outerWidth - innerWidth, outerHeight - innerHeight]',
  );
  await driver.setWindowRect(null, null, width + Math.max(0, frameWidth), height + Math.max(0, frameHeight));
  const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
  return innerWidth === width && innerHeight === height;
}
