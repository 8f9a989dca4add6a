import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An application's folder in which the package, as npm would publish it, is installed. */
export interface Application {
  folder: string;
  /** Where the package lies in it. */
  installed: string;
  /** The file that npm would publish. */
  tarball: Buffer;
  /** Every file in it, and bytes of them all and of the tarball. */
  files: string[];
  unpackedSize: number;
  size: number;
  /** Runs this module in the folder, by plain Node, and gives what it printed. */
  node(code: string, ...flags: string[]): Promise<string>;
  remove(): void;
}

interface PackageJson {
  name: string;
  dependencies?: Record<string, string>;
}

/** Packs what was built last and installs it, with no more around it than what it depends on. */
export async function installPacked(): Promise<Application> {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-elements-'));
  const modules = join(folder, 'node_modules');
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const [pack] = JSON.parse(stdout) as [
    Omit<Application, 'files'> & { filename: string; files: { path: string }[] },
  ];
  const { name } = packageJson('.');
  const installed = join(modules, name);
  mkdirSync(installed, { recursive: true });
  const tarball = join(folder, pack.filename);
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  linkDependencies(installed, modules);

  return {
    folder,
    installed,
    tarball: readFileSync(tarball),
    files: pack.files.map(({ path }) => path).sort(),
    unpackedSize: pack.unpackedSize,
    size: pack.size,
    node: async (code, ...flags) => {
      const type = flags.includes('--input-type=commonjs') ? [] : ['--input-type=module'];
      return (await run(process.execPath, [...type, ...flags, '--eval', code], { cwd: folder })).stdout;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Links what a package depends on, and what that depends on, to what is installed here. */
function linkDependencies(folder: string, modules: string): void {
  for (const name of Object.keys(packageJson(folder).dependencies ?? {})) {
    const here = resolve('node_modules', name);
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(here, link, 'junction');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    }
    linkDependencies(here, modules);
  }
}

export const packageJson = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
