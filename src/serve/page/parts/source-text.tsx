import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { followSelection } from '../state/selection.js';
import type { Source } from '../state/source.js';
import { piecesOf, type Mark, type Paragraph, type Piece } from './passage.js';

/** So many paragraphs around the fact are drawn; of a long report more on demand. */
const AROUND = 40;

/** The document's text with the fact's sentences and words marked, and scrolled to them. */
export function SourceText({ source, marks }: { source: Source; marks: readonly Mark[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { paragraphs, text, id } = source;
  const first = marks.find(({ kind }) => kind === 'evidence')?.start ?? 0;
  const [more, widen] = useState(0);
  const home = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > first),
  );
  const from = Math.max(0, home - AROUND - more);
  const to = Math.min(paragraphs.length, home + AROUND + more);

  useEffect(() => followSelection(id, text), [id, text]);
  useEffect(() => widen(0), [id]);
  useLayoutEffect(() => {
    const place = box.current?.querySelector<HTMLElement>('mark.evidence');
    if (!box.current || !place) return;
    const frame = box.current.getBoundingClientRect();
    const { top, bottom } = place.getBoundingClientRect();
    // Words that can be seen stay where they are: the eye need not look for them again.
    if (top > frame.top + 32 && bottom < frame.bottom - 64) return;
    box.current.scrollTop += top - frame.top - Math.min(160, frame.height / 4);
  }, [source, marks]);

  return (
    <div class="source-text" ref={box} tabIndex={0} role="region" aria-label="Text of the document">
      <div class="leaf">
        {from > 0 && <MoreText words="Earlier text" run={() => widen(more + AROUND * 2)} />}
        {paragraphs.slice(from, to).map((paragraph) => (
          <PlainParagraph key={paragraph.start} paragraph={paragraph} text={text} known={source.marks} marks={touching(marks, paragraph)} />
        ))}
        {to < paragraphs.length && <MoreText words="Later text" run={() => widen(more + AROUND * 2)} />}
      </div>
    </div>
  );
}

const NONE: readonly Mark[] = [];
/** The same empty list for all paragraphs that the fact does not touch, so that they are not drawn again. */
function touching(marks: readonly Mark[], { start, end }: Paragraph): readonly Mark[] {
  const here = marks.filter((mark) => mark.start < end && start < mark.end);
  return here.length > 0 ? here : NONE;
}

function MoreText({ words, run }: { words: string; run: () => void }) {
  return (
    <button type="button" class="quiet more-text" onClick={run}>
      {words} …
    </button>
  );
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly known: readonly Mark[];
  readonly marks: readonly Mark[];
}
const PlainParagraph = memo(({ paragraph, text, known, marks }: ParagraphProps) => {
  const mentions = useMemo(() => known.filter(({ start, end }) => start < paragraph.end && paragraph.start < end), [known, paragraph]);
  const pieces = piecesOf(paragraph, [...mentions, ...marks]);
  const words = pieces.map((piece) => <Words key={piece.start} piece={piece} text={text} />);
  if (paragraph.look === 'heading')
    return (
      <h3 class="heading" data-start={paragraph.start}>
        {words}
      </h3>
    );
  return (
    <p class={paragraph.look} data-start={paragraph.start}>
      {words}
    </p>
  );
});

function Words({ piece, text }: { piece: Piece; text: string }) {
  const words = text.slice(piece.start, piece.end);
  if (piece.marks.length === 0) return <>{words}</>;
  const has = (kind: Mark['kind']): Mark | undefined => piece.marks.find((mark) => mark.kind === kind);
  const slot = has('slot');
  const mention = has('mention');
  const classes = [has('evidence') && 'evidence', has('attribution') && 'attribution', slot && 'slot', mention && `mention ${mention.label}`].filter(Boolean);
  const told = [slot ? `slot ${slot.label}` : null, mention ? mention.label : null].filter(Boolean).join(', ');
  if (!has('evidence') && !slot && !has('attribution'))
    return (
      <span class={classes.join(' ')} title={told}>
        {words}
      </span>
    );
  return (
    <mark class={classes.join(' ')} {...(told && { title: told })} {...(slot && slot.start === piece.start && { 'data-slot': slot.label })}>
      {words}
    </mark>
  );
}
