import { build } from 'esbuild';
import { installPackages } from '../../support/install-packages.mjs';

/** What our elements are compared with, all under MIT: the package, its version, and what a page loads of it. */
const WIDGETS = {
  giscus: { package: 'giscus', version: '1.6.0', load: [''] },
  shoelace: {
    package: '@shoelace-style/shoelace',
    version: '2.20.1',
    load: ['/dist/components/card/card.js', '/dist/components/details/details.js'],
    styles: '/dist/themes/light.css',
  },
  'web-awesome': {
    package: '@awesome.me/webawesome',
    version: '3.14.0',
    load: ['/dist/components/card/card.js', '/dist/components/details/details.js'],
    styles: '/dist/styles/themes/default.css',
  },
  'media-chrome': { package: 'media-chrome', version: '4.19.4', load: [''] },
  'lite-youtube': { package: '@justinribeiro/lite-youtube', version: '1.9.0', load: [''] },
  'relative-time': { package: '@github/relative-time-element', version: '5.3.1', load: [''] },
};

export const versionOf = (name) => `${WIDGETS[name].package} ${WIDGETS[name].version}`;

export const installWidgets = () =>
  installPackages(
    'explainer-hosts',
    Object.fromEntries(Object.values(WIDGETS).map((widget) => [widget.package, widget.version])),
  );

const bundled = new Map();

/** @param file `NAME.js`, a module; `NAME.classic.js`; or `NAME.css`. Each is bundled once. */
export function widgetFile(file) {
  if (!bundled.has(file)) bundled.set(file, bundle(file));
  return bundled.get(file);
}

async function bundle(file) {
  const name = file.split('.')[0];
  const widget = WIDGETS[name];
  const isSheet = file.endsWith('.css');
  const loads = isSheet
    ? [`@import '${widget.package}${widget.styles}';`]
    : widget.load.map((path) => `import '${widget.package}${path}';`);
  const { outputFiles } = await build({
    stdin: { contents: loads.join('\n'), resolveDir: installWidgets(), loader: isSheet ? 'css' : 'js' },
    bundle: true,
    write: false,
    format: file.includes('.classic.') ? 'iife' : 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    external: ['https:*'],
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
