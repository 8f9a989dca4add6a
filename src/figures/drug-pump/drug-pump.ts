import { define } from '../../hardening/define.js';
import { DrugPump } from './drug-pump-element.js';

define('drug-pump', DrugPump);

export { DrugPump };
