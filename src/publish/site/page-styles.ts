/** Of published pages: what stands around the card. The card has its own. */
export const pageStyles =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif}' +
  'body{margin:0;background:light-dark(#f4f7f7,#0f1214);color:light-dark(#1f2529,#e8ecee);line-height:1.6}' +
  'main,footer,header{max-width:60em;margin:0 auto;padding:1.5em 1em}' +
  'footer{padding-top:0}' +
  'a{color:light-dark(#0a5a61,#8fd3d9)}' +
  '@media(max-width:40em){main{padding:0 0 1em}}' +
  '@media print{body{background:none}main{max-width:none;padding:0}footer{display:none}}';
