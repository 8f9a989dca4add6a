import * as words from '../locales/en-builder.js';
import { Markup, markup } from '../snippets/markup.js';

const STYLE =
  ':root{color-scheme:light dark}' +
  'body{margin:0;background:light-dark(#fff,#14171a);color:light-dark(#222,#e6e9eb);font:17px/1.6 Georgia,serif}' +
  'header{border-bottom:1px solid light-dark(#ddd,#333)}' +
  '.in{max-width:720px;margin:0 auto;padding:16px 20px}' +
  'header .in{display:flex;flex-wrap:wrap;gap:4px 24px;font:15px/1.5 system-ui,sans-serif}' +
  'header span{color:light-dark(#666,#aaa)}' +
  'h1{margin:16px 0 8px;font-size:30px;line-height:1.2}' +
  'article-explainer,iframe{display:block;margin:24px 0}';

/** A page such as a snippet is pasted into. It is whole: what it shows is what the snippet does. */
export const samplePage = (snippet: string, width: number): string =>
  markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.sampleName}, ${words.screen(width)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><div class="in"><strong>${words.sampleSite}</strong>${words.sampleNav.map((item) => markup` <span>${item}</span>`)}</div></header>
<main class="in">
<h1>${words.sampleHeading}</h1>
<p>${words.sampleBefore}</p>
${new Markup(snippet)}
<p>${words.sampleAfter}</p>
</main>
</body>
</html>`.text;
