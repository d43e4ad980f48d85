import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sheet } from '../pdf.js';
import { useAnswer } from '../state/answer.js';
import { pdfOf } from '../state/original.js';
import { boxesOf, marksOnPage, pagesOf, type PageMark } from '../state/places.js';
import type { Source } from '../state/source.js';
import type { FactRow } from '../types.js';

/** A4 in points, where neither the file nor the boxes say otherwise. */
const WIDTH = 595;
const HEIGHT = 842;

/** The pages that state a fact, as they look, its sentences and words marked in them; drawn from its boxes alone where the file is gone. */
export function PageBoxes({ source, fact }: { source: Source; fact: FactRow }) {
  const pdf = useAnswer(() => pdfOf(source.id).then((file) => ({ file })), [source.id]);
  const pages = pagesOf(fact);
  return (
    <div class="page-boxes" tabIndex={0} role="region" aria-label="Place on the page">
      {pages.length === 0 && <p class="quiet-words">No page is known for this fact.</p>}
      {pdf?.file === null && <p class="quiet-words">The file is not there any more, or not as it was read: this is where its text stood.</p>}
      {pages.map((page) => (
        <Page
          key={`${source.id} ${page}`}
          page={page}
          source={source}
          fact={fact}
          load={pdf?.file ? (number) => pdf.file!.page(number) : null}
          gone={pdf?.file === null}
        />
      ))}
    </div>
  );
}

interface PageProps {
  readonly page: number;
  readonly source: Source;
  readonly fact: FactRow;
  readonly load: ((page: number) => Promise<Sheet>) | null;
  readonly gone: boolean;
}
function Page({ page, source, fact, load, gone }: PageProps) {
  const figure = useRef<HTMLElement>(null);
  const { canvas, sheet, painted } = useSheet(page, load);
  const blocks = useMemo(() => boxesOf(source, page), [source, page]);
  const marks = useMemo(() => marksOnPage(fact, source, page), [fact, source, page]);
  const width = sheet?.width ?? Math.max(WIDTH, ...blocks.map(({ box }) => box[2]! + 36));
  const height = sheet?.height ?? Math.max(HEIGHT, ...blocks.map(({ box }) => box[3]! + 36));
  useLayoutEffect(() => showMark(figure.current), [marks, sheet]);
  return (
    <figure ref={figure} {...(painted && { 'data-painted': page })}>
      <div class="sheet">
        <canvas ref={canvas} aria-hidden="true" />
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Page ${page}: ${marks.map(({ label }) => label).join(', ')}`}>
          {gone && blocks.map(({ key, box, text }) => <Box key={key} mark={{ kind: 'block', label: text, box }} height={height} />)}
          {marks.map((mark) => (
            <Box key={`${mark.label} ${mark.box.join(' ')}`} mark={mark} height={height} />
          ))}
        </svg>
      </div>
      <figcaption>Page {page}</figcaption>
    </figure>
  );
}

/** Boxes are left, bottom, right, top in points from the bottom of the page. */
function Box({ mark: { kind, label, box }, height }: { mark: PageMark | { kind: 'block'; label: string; box: readonly number[] }; height: number }) {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  return (
    <rect class={kind} x={left} y={height - top} width={right - left} height={top - bottom} rx="1.5">
      <title>{label}</title>
    </rect>
  );
}

function useSheet(page: number, load: PageProps['load']) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [sheet, put] = useState<Sheet | null>(null);
  const [painted, paint] = useState(false);
  useEffect(() => {
    if (!load) return;
    let wanted = true;
    load(page)
      .then(async (found) => {
        if (!wanted || !canvas.current) return;
        put(found);
        await found.paint(canvas.current);
        if (wanted) paint(true);
      })
      // A page that cannot be drawn still has its boxes.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [page, load !== null]);
  return { canvas, sheet, painted };
}

/** Scrolls to the first mark, unless it can be seen already. */
function showMark(figure: HTMLElement | null): void {
  const mark = figure?.querySelector('rect.evidence');
  const box = figure?.closest('.page-boxes');
  if (!figure || !mark || !box || box.querySelector('figure') !== figure) return;
  const [frame, place] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.top > frame.top + 32 && place.bottom < frame.bottom - 32) return;
  box.scrollTop += place.top - frame.top - Math.min(160, frame.height / 4);
}
