// Made from dictionaries/ro.json by npm run dictionaries. Do not edit.

export * from './ro.js';
export { ro as gy } from './ro.js';
