import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { articlePlugin } from './src/publish/rollup-plugin-article.ts';
import { cslPlugin } from './src/publish/rollup-plugin-csl.ts';
import { schemaPlugin } from './src/publish/rollup-plugin-schema.ts';
import { serveHosts } from './test/hosts/support/serve-hosts.mjs';
import { browserCommands } from './test/support/browsers/commands-plugin.mjs';
import { wantedBrowsers } from './test/support/browsers/index.mjs';
import { bundleFrameworks } from './test/support/bundle-frameworks.mjs';
import { faults } from './test/support/faults/plugin.mjs';
import { serveWithout } from './test/support/faults/serve-without.mjs';
import { serveEmbeds } from './test/support/serve-embeds.mjs';
import { servePublished } from './test/support/serve-published.mjs';
import { serveUntouched } from './test/support/serve-untouched.mjs';

const rootDir = import.meta.dirname;
/** `DEV=1 npm test` tests against Lit's development build, which warns of more and says so in the console. */
const litBuild = process.env.DEV ? 'development' : 'production';

/** `npm test` starts this by way of test/support/run.mjs, with tsx, because it imports TypeScript. */
export default {
  rootDir,
  browsers: wantedBrowsers().map((browser) => browser.launcher(browser.find())),
  // One page at a time per browser: focus, timers and animation frames are those of the page in front.
  concurrency: 1,
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: [litBuild] },
  mimeTypes: { '**/*.md': 'js', '**/*.schema.json': 'js', 'src/**/*.csl': 'js', 'src/**/*.xml': 'js' },
  middleware: [
    serveHosts(rootDir),
    serveEmbeds(),
    serveUntouched(rootDir, /^\/(dist|demo|test\/(.+\/)?pages|node_modules\/axe-core)\//),
    servePublished(rootDir),
    serveWithout(rootDir),
  ],
  plugins: [
    bundleFrameworks(rootDir, litBuild),
    fromRollup(articlePlugin)(),
    fromRollup(cslPlugin)(),
    fromRollup(schemaPlugin)(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` }),
    browserCommands(),
    faults(),
  ],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
