/** Lets tests of the browser run in Node, as long as all they import of their library is `expect`. */
export function resolve(specifier, context, next) {
  const isLibrary = specifier === '@open-wc/testing';
  return next(isLibrary ? '@esm-bundle/chai/esm/chai.js' : specifier, context);
}
