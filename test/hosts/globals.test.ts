import { globals } from './cases/globals.js';
import { runCases } from './support/run-cases.js';

runCases(globals);
