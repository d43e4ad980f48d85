export * from './decision.js';
export * from './document.js';
export * from './extraction.js';
export * from './fact.js';
export * from './mention.js';
export * from './ids.js';
