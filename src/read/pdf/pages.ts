import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocument } from '../contract.js';
import { Fonts, type MarkedPiece } from './fonts.js';
import { fileInfo, type FileInfo, type Xmp } from './info.js';

/** A run of characters as the file places it; points, from the left and from the bottom of the page. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Pages extends FileInfo {
  readonly pages: readonly Page[];
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
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
    const { info, metadata } = await document.getMetadata();
    const pages: Page[] = [];
    const fonts = new Fonts(document);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [left, bottom, right, top] = page.view as [number, number, number, number];
      const { items } = await page.getTextContent();
      const pieces: MarkedPiece[] = items.flatMap((item) => ('str' in item ? pieceOf(item, left, bottom) : []));
      fonts.meet(pieces, number);
      pages.push({ number, width: right - left, height: top - bottom, pieces });
      page.cleanup();
    }
    await fonts.setBold();
    return { ...fileInfo(info, metadata as Xmp | null), pages };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UnreadableDocument('is locked by a password; save it without one');
    throw error;
  } finally {
    await task.destroy();
  }
}

function pieceOf({ str: text, transform, width, fontName }: TextItem, left: number, bottom: number): MarkedPiece[] {
  const [a, b, , d, x, y] = transform as [number, number, number, number, number, number];
  const size = Math.abs(d) || Math.abs(a);
  // What stands on its side is a mark on the page, not a line of the report.
  if (text.trim() === '' || size === 0 || Math.abs(b) > size * 0.1) return [];
  return [{ text, x0: x - left, x1: x - left + width, y: y - bottom, size, bold: false, font: fontName }];
}
