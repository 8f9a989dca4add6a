import { define } from '../../hardening/define.js';
import { RecurrenceMap } from './recurrence-map-element.js';

define('recurrence-map', RecurrenceMap);

export { RecurrenceMap };
