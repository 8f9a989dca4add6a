import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Node's `parseArgs` for a command that begins with a comment on its use: that is what `--help` prints, and a wrong
 * argument ends with a sentence.
 * @param command `import.meta.url`
 */
export function parseArguments(command, { options = {}, ...config }) {
  try {
    const { values, positionals } = parseArgs({
      ...config,
      options: { ...options, help: { type: 'boolean' } },
    });
    if (!values.help) return { values, positionals };
    console.log(usageOf(command));
    process.exit();
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${error.message}\nWith --help it says what there is.`);
    process.exit(2);
  }
}

const usageOf = (command) =>
  readFileSync(fileURLToPath(command), 'utf8')
    .match(/\/\*\*([^]*?)\*\//)[1]
    .replaceAll(/^ *\* ?/gm, '')
    .trim();
