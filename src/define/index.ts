import { defineAll } from './all.js';

defineAll();

export { defineAll };
