/** Of published pages: what stands around the cards. A card has its own. */
export const pageStyles =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif}' +
  'body{margin:0;background:light-dark(#f4f7f7,#0f1214);color:light-dark(#1f2529,#e8ecee);line-height:1.6;overflow-wrap:anywhere}' +
  'main,body>footer{max-width:60em;margin:0 auto;padding:1.5em 1em}' +
  'body>footer{padding-top:0}' +
  'a{color:light-dark(#0a5a61,#8fd3d9)}' +
  'a:focus-visible{outline:3px solid;outline-offset:2px}' +
  '@media(max-width:40em){main{padding:0 0 1em}}' +
  '@media print{body{background:none}main{max-width:none;padding:0}body>footer{display:none}}';

/** Of the list of all documents, which is as wide as the builder of snippets below it. */
export const listStyles =
  'main{max-width:70em;padding:2.5em 1em}' +
  'h1{margin:0 0 1em;font-size:clamp(1.75em,5vw,2.25em);line-height:1.2;text-wrap:balance}' +
  'main>ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21em),1fr));gap:1em;margin:0;padding:0;list-style:none}' +
  'main>ul>li{padding:1.25em 1.5em;background:light-dark(#fff,#171b1e);border:1px solid light-dark(#dbe4e5,#343c40);border-radius:12px}' +
  'li>h2{margin:0;font-size:1.25em;line-height:1.3}' +
  'li>p{margin:.4em 0 0}' +
  'small{color:light-dark(#4d585f,#b4bec4);font-size:.875em}' +
  'body>footer{max-width:70em}';
