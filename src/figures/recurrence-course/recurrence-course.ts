import { define } from '../../hardening/define.js';
import { RecurrenceCourse } from './recurrence-course-element.js';

define('recurrence-course', RecurrenceCourse);

export { RecurrenceCourse };
