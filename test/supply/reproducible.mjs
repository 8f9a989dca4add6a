/**
 * `npm run test:reproducible`: builds and packs what is committed, twice, and fails unless all is the same, byte for byte.
 *
 * The two are as unlike as two machines may be: in folders of other names and depths, their files made in the opposite
 * order, in another time zone, language, umask, and on another day. So whoever has the sources can tell whether a
 * published script was made of them.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Four hundred days later, whatever asks. */
const LATER = `
  const Now = Date;
  const now = () => Now.now() + 400 * 86_400_000;
  globalThis.Date = class extends Now {
    constructor(...of) {
      super(...(of.length > 0 ? of : [now()]));
    }
    static now = now;
  };
`;

const BUILDS = [
  { folder: 'a', umask: '022', env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } },
  {
    folder: 'b/somewhere else/ünder',
    umask: '077',
    reverse: true,
    env: {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(LATER).toString('base64')}`,
    },
  },
];

const start = Date.now();
const temporary = mkdtempSync(join(tmpdir(), 'explainer-reproducible-'));
try {
  const [first, second] = await Promise.all(BUILDS.map(build));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) {
    const missing = [first, second].findIndex((files) => !files.has(name));
    console.error(`${name}: ${missing < 0 ? 'other bytes' : `not in the ${['first', 'second'][missing]}`}`);
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `${names.length} files built twice, ${different.length} of them with other bytes (${seconds} s)`,
  );
  process.exitCode = different.length > 0 || names.length < 100 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** The hashes of all that a build makes, and of the package, by their names. */
async function build({ folder, umask, reverse = false, env }) {
  const root = join(temporary, folder);
  unpack(root, reverse);
  const run = (command) => inShell(`umask ${umask} && ${command}`, root, env);
  await run('npm run --silent build');
  await run('npm pack --silent --ignore-scripts');
  const tarball = readdirSync(root).find((name) => name.endsWith('.tgz'));
  const dist = readdirSync(join(root, 'dist'), { recursive: true }).map((name) => join('dist', name));
  const files = [...dist, tarball].filter((name) => statSync(join(root, name)).isFile());
  return new Map(files.map((name) => [name, hashOf(join(root, name))]));
}

/** What is committed, each file in its turn, and the packages as they are installed here. */
function unpack(root, reverse) {
  mkdirSync(root, { recursive: true });
  const archive = join(temporary, `${reverse}.tar`);
  execFileSync('git', ['archive', '--output', archive, 'HEAD']);
  const names = execFileSync('tar', ['-tf', archive], { encoding: 'utf8' }).trim().split('\n');
  const files = names.filter((name) => !name.endsWith('/')).sort();
  if (reverse) files.reverse();
  // One call makes them in the order of the archive, so each has its own place in a list that is appended to.
  for (let i = 0; i < files.length; i += 100) {
    execFileSync('tar', ['-xf', archive, '-C', root, ...files.slice(i, i + 100)]);
  }
  linkPackages(root);
}

/** Links of the files are as good as copies, and a moment's work; between two disks there are none. */
function linkPackages(root) {
  const copy = (how) =>
    execFileSync('cp', [how, 'node_modules', root], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    copy('-al');
  } catch {
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    copy('-a');
  }
}

function inShell(command, cwd, env) {
  const child = spawn('sh', ['-c', command], { cwd, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${code} in ${cwd}:\n${output}`));
    });
  });
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
