const PATH = /^\/test\/embeds\/([a-z-]+)\.embed\.html$/;

/**
 * Koa middleware that answers with a framed page as `explainer publish` writes it. A query changes what a page of ours
 * never has: `?grows` makes it as high as its frame and more, `?alone` lets its script think that it is in no frame,
 * `?open` lets a test’s scripts in.
 */
export function serveEmbeds() {
  return async (context, next) => {
    const [, name] = PATH.exec(context.path) ?? [];
    if (!name) return next();
    // Not before the scripts are built.
    const [{ embedPage }, { embedDocument }] = await Promise.all([
      import('../../src/publish/site/embed-page.ts'),
      import('./embeds.ts'),
    ]);
    const base = `http://${context.host}/test/embeds/`;
    const page = embedPage(embedDocument(base, changes(name, base)));
    context.type = 'html';
    context.body = context.search ? changed(page, context.search) : page;
  };
}

const changes = (name, base) => ({
  publisher: { name: 'Example Pet Heart Trust', url: `${base}about.html` },
  ...(name === 'withdrawn' && { status: 'withdrawn', statusNote: 'A newer page takes its place.' }),
});

const CHANGES = {
  '?alone': (page) => page.replace('<head>', '<head><script>window.parent = window;</script>'),
  '?grows': (page) => page.replace('</style>', '.explainer { block-size: calc(100vh + 50px) }</style>'),
  '?open': (page) => page,
};

/** Its policy allows no other style or script, so that goes. */
const changed = (page, search) =>
  CHANGES[search](page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
