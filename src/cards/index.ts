export { cardPath, readCard } from './read-card.js';
