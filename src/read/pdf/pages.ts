import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocument } from '../contract.js';

/** A run of characters as the file places it; points, from the left and from the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Pages {
  readonly title: string | null;
  readonly pages: readonly Page[];
}

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/** Character maps and metrics come with the library: nothing is taken from the system, fetched or evaluated. */
const OPTIONS = {
  cMapUrl: `${join(HOME, 'cmaps')}/`,
  cMapPacked: true,
  standardFontDataUrl: `${join(HOME, 'standard_fonts')}/`,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  enableXfa: false,
  verbosity: VerbosityLevel.ERRORS,
};

/** The pages of a PDF with every run of characters in its place. Throws `UnreadableDocument` for one that is locked. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [left, bottom, right, top] = page.view as [number, number, number, number];
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item.str, item.transform as number[], item.width, left, bottom) : []));
      pages.push({ number, width: right - left, height: top - bottom, pieces });
      page.cleanup();
    }
    return { title: title === '' || /\.\w{3,4}$/.test(title) ? null : title, pages };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UnreadableDocument('is locked by a password; save it without one');
    throw error;
  } finally {
    await task.destroy();
  }
}

function pieceOf(text: string, transform: readonly number[], width: number, left: number, bottom: number): Piece[] {
  const [a, b, , d, x, y] = transform as [number, number, number, number, number, number];
  const size = Math.abs(d) || Math.abs(a);
  // What stands on its side is a mark on the page, not a line of the report.
  if (text.trim() === '' || size === 0 || Math.abs(b) > size * 0.1) return [];
  return [{ text, x0: x - left, x1: x - left + width, y: y - bottom, size }];
}
