import { policies } from './cases/policies.js';
import { runCases } from './support/run-cases.js';

runCases(policies);
