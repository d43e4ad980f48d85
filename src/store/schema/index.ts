export * from './columns.js';
export * from './tables.js';
export * from './value-columns.js';
