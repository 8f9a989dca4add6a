import { scripts } from './cases/scripts.js';
import { runCases } from './support/run-cases.js';

runCases(scripts);
