export { CODES, type ErrorCode, EXIT } from './codes.js';
export { DepecheError, type ErrorParticulars, toDepecheError } from './depeche-error.js';
export { nearest } from './nearest.js';
