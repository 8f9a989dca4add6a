import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { tagTypes } from './tags.js';
import { vscodeCssData, vscodeHtmlData } from './vscode.js';
import { webTypes } from './web-types.js';

const FRAMEWORKS = new URL('frameworks/', import.meta.url);

/**
 * Writes what editors and type checkers know of the elements: from the manifest in `dist/`, into `dist/`.
 * @returns the files
 */
export function writePackageData(): string[] {
  const manifest = read('dist/custom-elements.json') as Package;
  const identity = read('package.json') as { name: string; version: string };
  const write = (file: string, content: string) => {
    writeFileSync(file, content);
    return file;
  };
  const json = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

  mkdirSync('dist/frameworks', { recursive: true });
  const frameworks = readdirSync(FRAMEWORKS).map((file) => {
    copyFileSync(new URL(file, FRAMEWORKS), `dist/frameworks/${file}`);
    return `dist/frameworks/${file}`;
  });
  return [
    write('dist/vscode.html-custom-data.json', json(vscodeHtmlData(manifest))),
    write('dist/vscode.css-custom-data.json', json(vscodeCssData(manifest))),
    write('dist/web-types.json', json(webTypes(manifest, identity))),
    write('dist/frameworks/tags.d.ts', tagTypes(manifest)),
    ...frameworks,
  ];
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
