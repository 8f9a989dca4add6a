import { moves } from './cases/moves.js';
import { runCases } from './support/run-cases.js';

runCases(moves);
