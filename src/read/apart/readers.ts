import type { ApartName, ApartReader } from '../contract.js';

/** The readers of binary formats; their libraries are loaded where they are first needed, in the reader process alone. */
export const READERS: Readonly<Record<ApartName, () => Promise<ApartReader>>> = {
  docx: async () => (await import('../docx/read.js')).readDocx,
  eml: async () => (await import('../eml/read.js')).readEml,
  epub: async () => (await import('../epub/read.js')).readEpub,
  odt: async () => (await import('../odt/read.js')).readOdt,
  pdf: async () => (await import('../pdf/read.js')).readPdf,
};
