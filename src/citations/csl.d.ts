/** What `cslPlugin` of `publish/rollup-plugin-csl.ts` makes of a style and of a locale. */
declare module '*.csl' {
  const style: import('./csl/style.js').CompiledStyle;
  export default style;
}

declare module '*.xml' {
  const locale: import('./csl/style.js').CompiledLocale;
  export default locale;
}
