import type { Document, Extraction } from '../../src/model/index.js';
import { sample } from '../store/sample.js';

/** The extraction of a report of tests/store/sample.ts; of any other text none. */
export function extractSample({ info, text }: Document): Extraction {
  const words = /^\w+ ordered 12 Rafale jets for €1\.2 billion in (\d+)/m.exec(text);
  if (!words) throw new Error('cannot be told');
  const { extraction } = sample({ when: Number(words[1]) });
  return { ...extraction, document: { ...info, date: extraction.document.date, title: extraction.document.title } };
}
