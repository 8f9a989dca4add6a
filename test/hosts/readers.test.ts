import { readers } from './cases/readers.js';
import { runCases } from './support/run-cases.js';

runCases(readers);
