import type { ExportFormat } from './contract.js';
import { csv } from './csv/index.js';
import { jsonl } from './jsonl/index.js';

export type { ExportContext, ExportFormat, Sink } from './contract.js';

/** The export formats. */
export const exportFormats: readonly ExportFormat[] = [jsonl, csv];
