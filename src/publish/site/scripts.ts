import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../hardening/version.js';
import { CommandError } from '../command-error.js';
import { packageFolder } from '../package-folder.js';
import { IMPORT_MAP } from './import-map.js';

/** The built scripts that a published folder carries, so that no page of it asks another host for anything. */
export interface Scripts {
  /** Their folder in the published one: of this version alone, so what is in it never changes. */
  readonly folder: string;
  /** Script and chunks, their hashes and the licences of what is in them, by their path in that folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** SRI hashes, by path. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The script of a tag without its article: see `own-tag.ts`. */
  readonly ownTag: string;
  /** The same for an article that has what few have. */
  readonly ownTagRare: string;
  /** What a framed page runs: see `src/embed/`. */
  readonly framePage: string;
}

/** @throws {CommandError} where they were not built */
export function readScripts(): Scripts {
  const dist = join(packageFolder(), 'dist');
  const cdn = join(dist, 'cdn');
  const needed = [
    join(cdn, 'integrity.json'),
    ...['own-tag', 'own-tag-rare', 'frame-page'].map((name) => join(dist, `${name}.js`)),
  ];
  const missing = needed.find((file) => !existsSync(file));
  if (missing) {
    throw new CommandError([{ file: missing, message: 'the scripts are not built yet: npm run build' }]);
  }
  const paths = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  // Each published folder has an import map of its own.
  const files = paths.filter((path) => /\.(js|json|txt)$/.test(path) && path !== IMPORT_MAP).sort();
  const [integrity = '', ...built] = needed.map((file) => readFileSync(file, 'utf8').trim());
  const [ownTag = '', ownTagRare = '', framePage = ''] = built;
  return {
    folder: `${version}/`,
    files: new Map(files.map((path) => [path, readFileSync(join(cdn, path))])),
    integrity: JSON.parse(integrity) as Record<string, string>,
    ownTag,
    ownTagRare,
    framePage,
  };
}
