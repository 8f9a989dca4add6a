export { RecurrenceMap } from '../../figures/recurrence-map/recurrence-map.js';
