export { check, type CheckOptions } from './check.js';
export { checkCodes, type CheckCode } from './codes.js';
export { ours } from './facts.js';
export { readNumbers, type WrittenNumber } from './numbers.js';
