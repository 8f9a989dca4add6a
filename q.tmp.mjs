import configurations from './rollup.config.mjs';
import { rollup } from 'rollup';
import { brotliCompressSync, constants } from 'node:zlib';
await Promise.all(configurations.map(async (c) => {
  if (!/cdn\/(article|recurrence)-explainer\.js$/.test(c.output.file ?? '')) return;
  const { output, ...input } = c;
  const b = await rollup(input);
  const { output: [o] } = await b.generate(output);
  console.log(c.output.file, brotliCompressSync(Buffer.from(o.code), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length - 14336);
}));
