import { documents } from './cases/documents.js';
import { runCases } from './support/run-cases.js';

runCases(documents);
