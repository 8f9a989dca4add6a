import { audit } from './audit.js';
import { nextTask } from './mount.js';

/** Pastes a text where somebody pastes a snippet that doesn't work, on a page with the snippet builder. */
export async function examine(text: string): Promise<string[]> {
  const builder = document.getElementById('snippet-builder')!;
  const field = () => builder.querySelector<HTMLTextAreaElement>('textarea[name="snippet"]');
  while (!field()) await nextTask();
  const status = () => builder.querySelector('.doctor .results [role="status"]')!;
  const policy = builder.querySelector<HTMLTextAreaElement>('textarea[name="policy"]')!;
  field()!.value = text;
  policy.value = text;
  field()!.form!.requestSubmit();
  await nextTask();
  await nextTask();
  // The field and the boxes for choices are its own.
  return audit(builder.querySelector('.doctor .results')!)
    .filter((it) => !/^<(textarea|form)>/.test(it))
    .concat(status() ? [] : ['nothing is said of it']);
}
