import { define } from '../../hardening/define.js';
import { AfterSurgery } from './after-surgery-element.js';

define('after-surgery', AfterSurgery);

export { AfterSurgery };
