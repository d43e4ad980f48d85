import { useEffect, useMemo, useState } from 'preact/hooks';
import { draftFrom, Editor, type Deeds } from '../parts/editor.js';
import { FactPanel } from '../parts/fact-panel.js';
import { FilterBar } from '../parts/filter-bar.js';
import { PageBoxes } from '../parts/page-boxes.js';
import { QueueList } from '../parts/queue-list.js';
import { SourceText } from '../parts/source-text.js';
import { Verdicts } from '../parts/verdicts.js';
import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { useCell } from '../state/cell.js';
import { commands, editing } from '../state/commands.js';
import { draftOf, type Draft } from '../state/draft.js';
import { marksOf } from '../state/marks.js';
import { tell } from '../state/notice.js';
import { inTurn, moveTo, open, queue, renew } from '../state/review.js';
import type { Filter } from '../state/route.js';
import { takeSelected } from '../state/selection.js';
import { asPage, reviewer } from '../state/settings.js';
import { sourceAtHand, sourceOf, type Source } from '../state/source.js';
import type { Decided, FactRow } from '../types.js';
import { count, factWords } from '../words.js';

export function Review({ filter, fact: wanted }: { filter: Filter; fact: string | null }) {
  const list = useCell(queue);
  const mode = useCell(editing);
  const key = JSON.stringify(filter);
  useEffect(() => {
    editing.set(null);
    const at = JSON.stringify(list.filter) === key ? list.rows.findIndex(({ id }) => id === wanted) : -1;
    if (at >= 0) moveTo(at);
    else void open(filter, wanted);
  }, [key, wanted]);
  const fact = list.rows[list.at];
  const source = useSource(fact?.document.id);
  const next = list.rows[list.at + 1];
  useEffect(() => void (next && sourceOf(next.document.id).catch(() => undefined)), [next?.document.id]);

  return (
    <main class="review">
      <FilterBar filter={filter} total={list.total} />
      {!fact && <p class="empty">{list.loading ? 'Reading the store …' : 'No fact passes this filter.'}</p>}
      {fact && (
        <div class="desk">
          <QueueList queue={list} move={moveTo} />
          <DocumentPane fact={fact} source={source} />
          <section class="side" aria-label="Fact and decision">
            {mode !== null && source ? (
              <Form key={`${mode} ${fact.id}`} mode={mode} fact={fact} source={source} rows={list.rows} />
            ) : (
              <>
                <FactPanel fact={fact} filter={filter} text={source?.text ?? null} />
                <Verdicts />
              </>
            )}
          </section>
        </div>
      )}
      {fact && (
        <p class="visually-hidden" role="status">
          {`Fact ${count(list.at + 1)}: ${fact.type}, ${factWords(fact)}, ${fact.review}`}
        </p>
      )}
    </main>
  );
}

function DocumentPane({ fact, source }: { fact: FactRow; source: Source | null }) {
  const marks = useMemo(() => marksOf(fact), [fact]);
  const mode = useCell(editing);
  const page = useCell(asPage);
  // Words are selected in the text: who writes a fact needs it.
  const paged = source?.paged && page && mode === null;
  return (
    <section class="document" aria-label="The document">
      <header>
        <h1>{fact.document.title ?? fact.document.name}</h1>
        <p class="quiet-words">
          {fact.document.title ? fact.document.name : null} {fact.document.date}
        </p>
        {source?.paged && (
          <button type="button" class="quiet" aria-pressed={page} onClick={commands.page}>
            The page itself
          </button>
        )}
      </header>
      {!source ? <p class="empty">Reading the document …</p> : paged ? <PageBoxes source={source} fact={fact} /> : <SourceText source={source} marks={marks} />}
    </section>
  );
}

interface FormProps {
  readonly mode: 'edit' | 'add';
  readonly fact: FactRow;
  readonly source: Source;
  readonly rows: readonly FactRow[];
}
function Form({ mode, fact, source, rows }: FormProps) {
  const types = useAnswer(remote.types, []);
  const start = useMemo((): Draft | null => {
    if (!types) return null;
    const shape = types.find(({ type }) => type === fact.type) ?? types[0]!;
    const words = takeSelected(source.id);
    return mode === 'edit' ? draftOf(readingIn(fact), shape.slots) : words ? draftFrom(source, words, shape) : null;
  }, [types]);
  if (!types || !start) return <p class="empty">Reading the fact types …</p>;
  const keep = async (work: () => Promise<Decided>, told: string): Promise<void> => {
    if (reviewer.get() === '') {
      tell('Say who you are first: your name stands beside every decision.', 'name');
      throw new Error('Your name is missing.');
    }
    const { facts } = await inTurn(work);
    editing.set(null);
    const { filter, rows: loaded } = queue.get();
    const fresh = facts.flatMap((row) => (row && !loaded.some(({ id }) => id === row.id) ? [row] : []));
    renew(facts);
    if (fresh.length > 0) await open(filter, fresh[0]!.id);
    tell(told);
  };
  const cancel = (): void => editing.set(null);
  const deeds: Deeds =
    mode === 'add'
      ? { cancel, save: (after) => keep(() => remote.add(source.id, after), 'The fact was added.') }
      : {
          cancel,
          save: (after) => keep(() => remote.correct(fact, after), 'Corrected.'),
          split: (after) => keep(() => remote.split(fact, [readingIn(fact), after]), 'Made two facts of one.'),
          merge: (other, after) => keep(() => remote.merge([fact, other], after), 'Made one fact of two.'),
        };
  const others = rows.filter(({ id, type, document }) => id !== fact.id && type === fact.type && document.id === fact.document.id);
  return (
    <Editor
      title={mode === 'add' ? 'A fact from selected words' : 'Correct this fact'}
      start={start}
      types={types}
      source={source}
      others={others}
      deeds={deeds}
    />
  );
}

function readingIn({ type, status, attribution, attributionSpan, slots, evidence }: FactRow): Parameters<typeof draftOf>[0] {
  const quotes = evidence.map(({ start, end, text }) => ({ start, end, text }));
  return { type, status, attribution, ...(attributionSpan && { attributionSpan }), slots, evidence: quotes };
}

/** The document at hand at once; one that has to be fetched when it is there. */
function useSource(document: string | undefined): Source | null {
  const [loaded, put] = useState<Source | null>(null);
  const ready = document === undefined ? null : sourceAtHand(document);
  useEffect(() => {
    if (document === undefined || ready) return;
    sourceOf(document).then(put, tell);
  }, [document, ready]);
  return ready ?? (loaded?.id === document ? loaded : null);
}
