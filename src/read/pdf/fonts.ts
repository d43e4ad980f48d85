import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Piece } from './pages.js';

/** A piece before it is known whether its type is bold. */
export type MarkedPiece = Omit<Piece, 'bold'> & { bold: boolean; readonly font: string };

const BOLD = /bold|black|heavy|semib|demi/i;
/** A font is known by its name only once the drawing of a page is worked out; so many pages are, and no more. */
const MAX_PAGES = 4;

/** The fonts of a document, and the pieces that are set in each. */
export class Fonts {
  private readonly pieces = new Map<string, MarkedPiece[]>();
  private readonly firstPages = new Map<string, number>();

  constructor(private readonly document: PDFDocumentProxy) {}

  meet(pieces: readonly MarkedPiece[], page: number): void {
    for (const piece of pieces) {
      const known = this.pieces.get(piece.font);
      if (known) known.push(piece);
      else {
        this.pieces.set(piece.font, [piece]);
        this.firstPages.set(piece.font, page);
      }
    }
  }

  /** Marks the pieces in bold fonts. A document in one font has none that stand out. */
  async setBold(): Promise<void> {
    if (this.pieces.size < 2) return;
    for (const number of [...new Set(this.firstPages.values())].slice(0, MAX_PAGES)) {
      const page = await this.document.getPage(number);
      await page.getOperatorList();
      for (const [font, first] of this.firstPages) {
        if (first !== number || !page.commonObjs.has(font)) continue;
        const { name, bold } = page.commonObjs.get(font) as { readonly name?: string; readonly bold?: boolean };
        if (bold !== true && !BOLD.test(name ?? '')) continue;
        for (const piece of this.pieces.get(font)!) piece.bold = true;
      }
      page.cleanup();
    }
  }
}
