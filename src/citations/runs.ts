import type { Run } from '../article/article.js';

/** Runs as plain text. */
export const runsToText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
