import { Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_STYLE, styleNames } from '../../citations/styles.js';
import { today } from '../days.js';
import { JSON_OPTION, printJson, printMessage, printResult, progressOf } from '../output.js';
import type { PublishOptions } from '../site/publish-folder.js';
import type { Look } from '../site/site-document.js';
import type { Written } from '../site/write-site.js';
import type { Signer } from '../signing/signer.js';
import { parseDay } from './parse-day.js';
import { parseKeys } from './parse-keys.js';

interface Options extends Pick<PublishOptions, 'citationStyle' | 'script' | 'prune'>, Look {
  readonly out: string;
  readonly baseUrl: URL;
  readonly date?: string;
  readonly key?: string;
  readonly publicKey?: string;
  readonly json?: boolean;
}

/** `explainer publish`: static files of every document in a folder. */
export const publishCommand = () =>
  new Command('publish')
    .summary('makes a folder of static files of every document in a folder')
    .description(
      'Writes for every document NAME.json, a page (NAME.html), what to paste elsewhere (NAME.snippet.html), a tag of its ' +
        'own (NAME.js), a page to frame (NAME.embed.html) and what tells of that (NAME.oembed.json); a list of them all, a ' +
        'feed and a sitemap; the pictures and scripts that these use. With --key each NAME.json is signed (NAME.json.jws). Only what has changed is written, and nothing unless ' +
        'every document is right.',
    )
    .argument('<folder>', 'where the documents are: NAME.md or NAME.json')
    .requiredOption('--out <folder>', 'where to write')
    .requiredOption('--base-url <url>', 'address that the written folder will have', parseBase)
    .addOption(
      choice('--view <view>', 'how much of it a snippet or a frame shows', ['full', 'brief', 'card']),
    )
    .addOption(choice('--theme <theme>', 'colours', ['auto', 'light', 'dark']))
    .option('--heading-level <level>', 'level of the title in a snippet or a frame, 1 to 6', parseLevel, 2)
    .addOption(
      choice('--citation-style <name>', 'style of the sources', Object.keys(styleNames), DEFAULT_STYLE),
    )
    .option(
      '--date <day>',
      'day to publish for: a review that is due by then is said to be (default: today)',
      parseDay,
    )
    .option('--key <file>', 'sign the documents: a private key, as explainer key makes it (JWK or PKCS #8)')
    .option(
      '--public-key <keys>',
      'with --key, the keys that snippets list, so that another can take its place (default: its own)',
      parseKeys,
    )
    .option('--no-script', 'leave the script out of snippets')
    .option('--prune', 'remove the files of documents that are gone', false)
    .option(...JSON_OPTION)
    .action(publish);

async function publish(folder: string, options: Options, command: Command): Promise<void> {
  const {
    out,
    baseUrl: base,
    view,
    theme,
    headingLevel,
    date = today(),
    json,
    key,
    publicKey,
    ...rest
  } = options;
  if (publicKey && !key) command.error('error: --public-key goes with --key');
  const { publishFolder } = await import('../site/publish-folder.js');
  const look = { view, theme, headingLevel };
  const { names, others, unlicensed, ...written } = await publishFolder(folder, out, {
    ...rest,
    base,
    look,
    signer: key === undefined ? undefined : await openSigner(key, publicKey),
    day: new Date(date),
    progress: progressOf,
  });
  for (const file of others) printMessage(`${file}: left alone, as it is no document`);
  for (const file of unlicensed) {
    printMessage(
      `${file}: not published, as ${base.hostname} is none of imageRights.licensees: it is described`,
    );
  }
  if (json) printJson({ documents: names, ...written });
  else printResult(tell(names.length, written, options));
}

async function openSigner(key: string, publicKey: string | undefined): Promise<Signer> {
  const { signerOf } = await import('../signing/signer.js');
  const { isExposed } = await import('../signing/private-key.js');
  const signer = signerOf(key, publicKey);
  if (isExposed(key)) printMessage(`${key}: others on this machine may read this key: chmod 600 it`);
  return signer;
}

function tell(count: number, { written, unchanged, gone }: Written, { out, prune }: Options): string {
  const documents = `${count} ${count === 1 ? 'document' : 'documents'}`;
  const lines = [`${out}: ${documents}, ${written.length} files written, ${unchanged.length} unchanged`];
  if (gone.length > 0) {
    lines.push(
      prune ? 'Removed, as their documents are gone:' : 'Their documents are gone; --prune removes them:',
    );
  }
  return [...lines, ...gone.map((name) => `  ${name}`)].join('\n');
}

const choice = (flags: string, description: string, choices: string[], initial = choices[0]) =>
  new Option(flags, description).choices(choices).default(initial);

function parseBase(text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Write the whole address, as https://example.org/explainers/');
  }
  if (url.search || url.hash) throw new InvalidArgumentError('Write it without ? and #.');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function parseLevel(text: string): number {
  if (!/^[1-6]$/.test(text)) throw new InvalidArgumentError('Write a number from 1 to 6.');
  return Number(text);
}
