import { openPdf, type Pdf } from '../pdf.js';
import { remote } from '../remote.js';

/** Files are large: the last few stay at hand. */
const KEPT = 3;
const files = new Map<string, Promise<Pdf | null>>();

/** The PDF that a document was read from; null where it is not there any more, or cannot be shown. */
export function pdfOf(document: string): Promise<Pdf | null> {
  const known = files.get(document);
  if (known) return known;
  const coming = remote.original(document).then((bytes) => bytes && openPdf(bytes).catch(() => null));
  files.set(document, coming);
  for (const old of [...files.keys()].slice(0, -KEPT)) files.delete(old);
  return coming;
}
