export { names } from '../und/names.js';
