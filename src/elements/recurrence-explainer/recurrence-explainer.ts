import { define } from '../../hardening/define.js';
import { RecurrenceExplainer } from './recurrence-explainer-element.js';

define('recurrence-explainer', RecurrenceExplainer);

export { RecurrenceExplainer };
