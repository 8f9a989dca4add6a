/** A page as a common WordPress theme makes it, with everything around the article that such pages have. */
export const murmurUrl = 'https://cats.example.org/health/heart-murmur/?utm_source=mail';

export const murmurPage = `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>What Is a Heart Murmur? - Feline Heart Society</title>
<link rel="canonical" href="https://cats.example.org/health/heart-murmur/">
<meta property="og:title" content="What Is a Heart Murmur? - Feline Heart Society">
<meta property="og:site_name" content="Feline Heart Society">
<meta name="description" content="A plain guide to the extra sound that a vet may hear.">
<meta property="article:modified_time" content="2023-05-01T23:30:00-07:00">
<meta property="article:published_time" content="2019-03-02T08:00:00+00:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"WebPage","@id":"https://cats.example.org/health/heart-murmur/","name":"What Is a Heart Murmur?","inLanguage":"en-US"},
 {"@type":"WebSite","publisher":{"@id":"https://cats.example.org/#org"}},
 {"@type":"Organization","@id":"https://cats.example.org/#org","name":"Feline Heart Society","url":"https://cats.example.org/"}
]}</script>
<style>.x{color:red}</style>
</head>
<body class="post-template single has-sidebar no-comments">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title">Feline Heart Society</p></div>
<nav class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/give">Give</a></li></ul></nav></header>
<div id="cookie-notice" class="cookie-bar">We use cookies. <button>OK</button></div>
<p id="breadcrumbs"><span><span><a href="/">Home</a></span> » <span><a href="/health/">Cat Health</a></span> » <span><a href="/health/heart/">Heart 101</a></span> » <span class="breadcrumb_last" aria-current="page">What Is a Heart Murmur?</span></span></p>
<div id="content" class="site-content"><div class="content-area"><main>
<article id="post-7" class="post-7 post type-post category-newsletter">
<header class="entry-header"><h1 class="entry-title">What Is a Heart Murmur?</h1>
<div class="entry-meta"><span class="byline">By <a href="/about/editorial-team/">Feline Heart Editorial Team</a></span></div></header>
<div class="share-buttons">Share this: <a href="https://social.example.com">Post</a></div>
<div class="entry-content">
<div id="toc_container" class="toc"><p>Contents</p><ul><li><a href="#what">What it is</a></li><li><a href="#types">Types</a></li></ul></div>
<p>A heart murmur is an extra <strong>sound</strong> between two
   heartbeats.<sup><a href="#ref-1">[1]</a></sup> Many cats live long lives with&nbsp;one.</p>
<div class="key-points"><h3>Key points</h3><ul><li>A murmur is a sound, not a disease.</li><li>A scan of the heart tells the cause.</li></ul></div>
<h3 id="what">What it is</h3>
<p>Blood flows in <em>eddies</em>, as in a <a href="../river/#bend">river</a>.<br>
It can be heard.</p>
<figure class="wp-block-image"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/heart.png" alt="The four chambers of a heart"><noscript><img src="/img/heart.png"></noscript><figcaption>The heart of a cat. © Atlas</figcaption></figure>
<img src="https://pixel.example.com/p.gif" width="1" height="1" alt="">
<h3 id="types">Types of murmur</h3>
<p>Vets speak of three types:</p>
<ul>
<li><strong>Innocent:</strong> It comes and goes in kittens.</li>
<li><strong>Flow murmur</strong> – It comes with anaemia or fever.</li>
<li><strong>Structural</strong>: A valve or a wall is not as it should be.</li>
</ul>
<h4>How loud it is</h4>
<table><thead><tr><th>Grade</th><th>Heard</th></tr></thead><tbody><tr><td>I</td><td>hardly</td></tr><tr><td>VI</td><td>without a stethoscope</td></tr></tbody></table>
<blockquote><p>Loud is not always worse.</p></blockquote>
<div class="ad-slot advert"><p>Buy now!</p></div>
<ol start="3"><li>Listen.</li><li>Scan.<ul><li>Both sides.</li></ul></li></ol>
<h3>About this page</h3>
<p>This content was written by our website <a href="/about/editorial/">editorial team</a> of vets and nurses. Each page passes through three reviews.</p>
<p><em>Last Updated: October 14, 2022</em></p>
<p>The text is protected by copyright. To reprint it, see our <a href="/content-usage-policy/">Content Usage Policy</a>.</p>
<p>The text is protected by copyright. To reprint it, see our <a href="/content-usage-policy/">Content Usage Policy</a>.</p>
<p>Illustrations were made by our medical illustration team. Imagery has its own copyright. No image may be used without prior approval and a signed licensing agreement.</p>
<p>The following sources were referenced to write the content on this page:</p>
<ol class="refs">
<li id="ref-1">Riggio, A.I., Varley, K.E. and Welm, A.L. (2021) ‘The lingering mysteries of metastatic recurrence in breast cancer’, British Journal of Cancer, 124(1), pp. 13–26. <a href="https://doi.org/10.1038/s41416-020-01161-4">doi</a> <a href="#cite-1">↑</a></li>
<li>Siegel RL, Miller KD, Jemal A. Cancer statistics, 2020. CA Cancer J Clin. 2020;70(1):7-30.</li>
<li>A folded paper from the vet’s, no date</li>
</ol>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/health/">Cat Health</a></span></footer>
</article>
<div class="related-posts"><h2>You may also like</h2><article><h3><a href="/x">Fur balls</a></h3><p>Last Updated: January 1, 2024</p></article></div>
<div id="comments" class="comments-area"><h2>2 comments</h2><p>My cat has one too, and she is fine, thank you all so much.</p><form><textarea></textarea></form></div>
</main></div>
<aside class="sidebar widget-area"><h2>Newsletter</h2><form><input type="email"></form></aside></div>
<footer id="colophon" class="site-footer"><p>© 2024 Feline Heart Society. All rights reserved.</p><a href="/privacy">Privacy</a></footer>
<script>window.pwned = true</script>
</body></html>`;
