import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Source } from '../state/source.js';
import type { EvidenceRow, Locator } from '../types.js';

interface Box {
  readonly key: string;
  readonly box: readonly number[];
  readonly text: string;
}

/** A4 in points, where the boxes do not reach beyond it. */
const WIDTH = 595;
const HEIGHT = 842;

/** The pages that state a fact, to scale: a box for every block of the text, those of the fact filled. Boxes are left, bottom, right, top in points. */
export function PageBoxes({ source, evidence }: { source: Source; evidence: readonly EvidenceRow[] }) {
  const pages = [...new Set(evidence.flatMap(({ locator }) => placesOf(locator).map(({ page }) => page)))];
  return (
    <div class="page-boxes" tabIndex={0} role="region" aria-label="Place on the page">
      {pages.length === 0 && <p class="quiet-words">No page is known for this fact.</p>}
      {pages.map((page) => (
        <Page key={page} page={page} source={source} evidence={evidence} />
      ))}
    </div>
  );
}

function Page({ page, source, evidence }: { page: number; source: Source; evidence: readonly EvidenceRow[] }) {
  const first = useRef<SVGRectElement>(null);
  const boxes = useMemo(() => boxesOf(source, page), [source, page]);
  const meant = new Set(evidence.flatMap(({ locator }) => placesOf(locator).flatMap((place) => (place.page === page ? [place.box.join(' ')] : []))));
  const width = Math.max(WIDTH, ...boxes.map(({ box }) => box[2]! + 36));
  const height = Math.max(HEIGHT, ...boxes.map(({ box }) => box[3]! + 36));
  useLayoutEffect(() => first.current?.scrollIntoView({ block: 'center' }), [evidence]);
  let found = false;
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Page ${page}: ${meant.size} marked of ${boxes.length} blocks`}>
        <rect class="sheet" width={width} height={height} />
        {boxes.map(({ key, box: [left = 0, bottom = 0, right = 0, top = 0], text }) => {
          const marked = meant.has(key);
          const ref = marked && !found ? first : null;
          found ||= marked;
          return (
            <rect key={key} ref={ref} class={marked ? 'block meant' : 'block'} x={left} y={height - top} width={right - left} height={top - bottom} rx="2">
              <title>{text}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>Page {page}</figcaption>
    </figure>
  );
}

/** Where something stands, box by box: what runs over the end of a column or page stands in several. */
function placesOf(locator: Locator | undefined): { page: number; box: Box['box'] }[] {
  const { page, box, rest = [] } = locator ?? {};
  return [...(page && box ? [{ page, box }] : []), ...rest];
}

/** Sentences of one block may share its box. */
function boxesOf({ sentences }: Source, page: number): Box[] {
  const boxes = new Map<string, Box>();
  for (const { locator, text } of sentences)
    for (const { box } of placesOf(locator).filter((place) => place.page === page)) {
      const key = box.join(' ');
      boxes.set(key, { key, box, text: boxes.has(key) ? `${boxes.get(key)!.text} ${text}` : text });
    }
  return [...boxes.values()];
}
