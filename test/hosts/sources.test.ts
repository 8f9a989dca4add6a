import { sources } from './cases/sources.js';
import { runCases } from './support/run-cases.js';

runCases(sources);
