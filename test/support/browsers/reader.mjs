/** `READER=forced-colors,reduced-motion`: what browsers without an emulation of it are started with. */
export const readerAsksFor = () => (process.env.READER ?? '').split(',').filter(Boolean);
