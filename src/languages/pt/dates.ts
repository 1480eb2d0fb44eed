export { dates } from '../und/dates.js';
