import { Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format } from '../import/format.js';
import { JSON_OPTION, printJson, printMessage, printResult } from '../output.js';

interface Options {
  readonly format?: Format;
  readonly out?: string;
  readonly json?: boolean;
  readonly url?: string;
}

/** `explainer import`: a page, copied text, Markdown or a WordPress answer becomes a document. */
export const importCommand = () =>
  new Command('import')
    .summary('makes a document of a page, copied text, Markdown or a WordPress answer')
    .description(
      'Reads a saved HTML page, plain text as copied from a page, Markdown, a document or the answer of the WordPress ' +
        'REST API, and writes the document as JSON. What it recognised, and what it was not sure of, it tells on stderr.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .addOption(new Option('--format <format>', 'what the file is, where it does not show').choices(FORMATS))
    .option('--out <file>', 'where the document goes (default: standard output)')
    .option('--url <address>', 'where the page stands on the web, for its relative addresses', parseUrl)
    .option(...JSON_OPTION)
    .action(run);

async function run(file: string, { format, out, json, url }: Options): Promise<void> {
  const { importFile } = await import('../import/import-file.js');
  const { article, report } = importFile(file, { format, url });
  const document = JSON.stringify(article, null, 2);
  if (out !== undefined) {
    const { writeWhole } = await import('../write-file.js');
    writeWhole(out, `${document}\n`);
  }
  if (json) {
    printJson({ file, ...(out === undefined ? { article } : { out }), ...report });
    return;
  }
  const { reportText } = await import('../import/report.js');
  if (out === undefined) printResult(document);
  printMessage(reportText(file, report));
}

function parseUrl(address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new InvalidArgumentError('Write an address as https://example.org/page.');
  }
  return address;
}
