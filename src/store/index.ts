export * from './contract.js';
export { StoreError, type StoreFault } from './errors.js';
export { FACT_COLUMNS, readableColumns, viewName, type FactTypeShape, type ReadableColumn, type SlotKind, type SlotShape } from './fact-types.js';
export { openStore, type OpenOptions } from './open.js';
export { SqliteStore } from './store.js';
