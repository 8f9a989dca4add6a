/** `npm run build`: everything in `dist/`, with a line for each result. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import configurations from './rollup.config.mjs';
import { writePackageData } from './src/publish/package-data/write-package-data.ts';

// A package has the permissions of its files: they are the same, whoever builds it.
process.umask(0o022);
rmSync('dist', { recursive: true, force: true });
await writeBundles();
writeTypes();
writeManifest();
copySchema();

async function writeBundles() {
  try {
    // All at once: most of the time goes into minifying, which has threads of its own.
    const bundles = await Promise.all(configurations.map(writeBundle));
    // Not before all are written: closing the last one hashes them.
    for (const bundle of bundles) await bundle.close();
  } catch (error) {
    // Rollup's own errors say where in the source they are, so their stack would only hide that.
    console.error(error.code ? error.message : error);
    process.exit(1);
  }
}

async function writeBundle({ output, ...input }) {
  const bundle = await rollup(input);
  await bundle.write(output);
  console.log(output.file ?? `${output.dir}/${output.entryFileNames ?? '**/*.js'}`);
  return bundle;
}

function writeTypes() {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
  console.log('dist/**/*.d.ts');
}

function writeManifest() {
  const analyze = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'];
  execFileSync(process.execPath, analyze, { stdio: 'inherit' });
  console.log('dist/custom-elements.json');
  console.log(writePackageData().join('\n'));
}

function copySchema() {
  copyFileSync('src/article/article.schema.json', 'dist/article.schema.json');
  console.log('dist/article.schema.json');
}
