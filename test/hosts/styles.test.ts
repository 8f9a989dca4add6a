import { styles } from './cases/styles.js';
import { runCases } from './support/run-cases.js';

runCases(styles);
