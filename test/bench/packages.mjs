import { installPackages as install } from '../support/install-packages.mjs';

/** What contenders are made of, beside what the project has anyway. */
const PACKAGES = {
  '@awesome.me/webawesome': '3.14.0',
  'distill-template': '1.1.0',
  htm: '3.1.1',
  marked: '18.2.1',
  'marked-alert': '2.1.2',
  'marked-base-url': '1.1.10',
  'marked-gfm-heading-id': '4.1.4',
  'marked-highlight': '2.2.4',
  preact: '11.2.0',
  'zero-md': '3.1.8',
};

/** @returns the folder that has them */
export const installPackages = () => install('explainer-bench', PACKAGES);
