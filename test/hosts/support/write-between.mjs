import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

/** Puts a text between the marks of that name in a Markdown file. */
export async function writeBetween(file, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = readFileSync(file, 'utf8').split(new RegExp(`${start}[^]*${end}`));
  if (after === undefined) throw new Error(`${file} has no ${start} … ${end}.`);
  const options = await prettier.resolveConfig(file);
  const whole = `${before}${start}\n\n${text}\n\n${end}${after}`;
  writeFileSync(file, await prettier.format(whole, { ...options, parser: 'markdown' }));
}
