import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** A page of a PDF as it looks. Points are those of the file, from the left and from the bottom. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  paint(canvas: HTMLCanvasElement): Promise<void>;
}
export interface Pdf {
  readonly pages: number;
  page(number: number): Promise<Sheet>;
}

/** Pixels a point: sharp where the page is as wide as the column beside the facts. */
const SHARP = 2;
/** More pixels than that no page needs, and no browser should have to hold. */
const MOST_PIXELS = 8_000_000;

/** Scripts from addresses are forbidden here, but for this one: the library's own worker. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): URL };
}
function startWorker(): Worker {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const given = policies?.createPolicy('factline-pdf', { createScriptURL: () => workerAddress }).createScriptURL(workerAddress);
  return new Worker(given ?? workerAddress, { type: 'module' });
}

let library: ReturnType<typeof load> | undefined;
/** Loaded when the first PDF is looked at. One worker reads all of them, apart from the page. */
async function load() {
  const pdfjs = await import('pdfjs-dist');
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port: startWorker() }) };
}

const beside = (folder: string): string => new URL(`pdf/${folder}/`, document.baseURI).href;

/** @throws where the bytes are no PDF, or one that is locked */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const { pdfjs, worker } = await (library ??= load());
  const file = await pdfjs.getDocument({
    data: new Uint8Array(bytes),
    worker,
    // Nothing is evaluated, nothing taken from elsewhere: glyphs are drawn, maps and fonts come from this server.
    ...{ isEvalSupported: false, useWasm: false, disableFontFace: true, useSystemFonts: false, enableXfa: false },
    ...{ cMapUrl: beside('cmaps'), standardFontDataUrl: beside('standard_fonts'), wasmUrl: beside('wasm') },
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }).promise;
  return {
    pages: file.numPages,
    async page(number) {
      const page = await file.getPage(number);
      const [left, bottom, right, top] = page.view as [number, number, number, number];
      const [width, height] = [right - left, top - bottom];
      return {
        width,
        height,
        async paint(canvas) {
          const scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (width * height))) / page.userUnit;
          // As its text was read: whatever way round a viewer would turn it.
          const viewport = page.getViewport({ scale, rotation: 0 });
          canvas.width = Math.round(viewport.width);
          canvas.height = Math.round(viewport.height);
          await page.render({ canvas, viewport }).promise;
        },
      };
    },
  };
}
