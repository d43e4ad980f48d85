import type { ExportFormat } from './contract.js';
import { csv } from './csv/index.js';
import { ftm } from './ftm/index.js';
import { jsonl } from './jsonl/index.js';
import { jsonld } from './jsonld/index.js';
import { parquet } from './parquet/index.js';
import { sipri } from './sipri/index.js';

export type { ExportContext, ExportFormat, Sink } from './contract.js';
export { describeFile } from './datapackage.js';
export { exportFile, sinkOf } from './file.js';

/** The export formats. */
export const exportFormats: readonly ExportFormat[] = [jsonl, csv, parquet, sipri, jsonld, ftm];
