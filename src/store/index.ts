export * from './contract.js';
export { countryCode } from './country-names.js';
export { describeForDatasette } from './datasette.js';
export { describeSchema } from './describe.js';
export { StoreError, type StoreFault } from './errors.js';
export { FACT_COLUMNS, readableColumns, viewName, type FactTypeShape, type ReadableColumn, type SlotKind, type SlotShape } from './fact-types.js';
export { openStore, type OpenOptions } from './open.js';
export { shapesOf } from './shapes.js';
export { SqliteStore } from './store.js';
