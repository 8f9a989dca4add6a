/** `npm run analyze`: what the elements' doc blocks say, for editors and for the README's tables. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/templates/**'],
  outdir: 'dist',
  litelement: true,
  // package.json is written by hand.
  packagejson: false,
};
