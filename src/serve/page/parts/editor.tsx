import { useEffect, useState } from 'preact/hooks';
import { fromMention, readingOf, type Draft, type DraftFiller } from '../state/draft.js';
import { tell } from '../state/notice.js';
import { takeSelected } from '../state/selection.js';
import type { Source } from '../state/source.js';
import type { FactRow, FactTypeName, FactTypeShape, Reading, Status } from '../types.js';
import { factWords } from '../words.js';
import { SlotFields } from './slot-fields.js';

const STATUSES: readonly Status[] = ['planned', 'contracted', 'done', 'claimed', 'cancelled', 'denied', 'actual', 'estimate', 'forecast', 'target'];

/** What can be made of a draft. */
export interface Deeds {
  save(after: Reading): Promise<void>;
  split?(after: Reading): Promise<void>;
  merge?(other: FactRow, after: Reading): Promise<void>;
  cancel(): void;
}
interface EditorProps {
  readonly title: string;
  readonly start: Draft;
  readonly types: readonly FactTypeShape[];
  readonly source: Source;
  /** Facts of the same document that this one could be merged with. */
  readonly others: readonly FactRow[];
  readonly deeds: Deeds;
}

/** A fact as a form: any slot, value, date and span; words of the text are selected in the text. */
export function Editor({ title, start, types, source, others, deeds }: EditorProps) {
  const [draft, put] = useState(start);
  const [fault, setFault] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const shapes = types.find(({ type }) => type === draft.type)?.slots ?? [];
  useEffect(() => document.querySelector<HTMLElement>('.editor select, .editor input')?.focus(), []);

  const carry = async (deed: (after: Reading) => Promise<void>): Promise<void> => {
    setFault(null);
    setSaving(true);
    try {
      await deed(readingOf(draft, shapes));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setSaving(false);
    }
  };
  const fill = (name: string, fillers: readonly DraftFiller[]): void => put({ ...draft, slots: { ...draft.slots, [name]: fillers } });
  const useSentences = (): void => {
    const here = takeSelected(source.id);
    if (!here) return tell('Select words of the text first.');
    const quotes = source.sentences.filter(({ start: from, end }) => from < here.end && here.start < end);
    put({ ...draft, evidence: quotes.map(({ start: from, end, text }) => ({ start: from, end, text })) });
  };

  return (
    <form
      class="editor"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void carry(deeds.save);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') deeds.cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void carry(deeds.save);
      }}
    >
      <h2>{title}</h2>
      <div class="pair">
        <label>
          Type
          <select value={draft.type} onChange={({ currentTarget }) => put({ ...draft, type: currentTarget.value as FactTypeName })}>
            {types.map(({ type }) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
        <label>
          Status
          <select value={draft.status ?? ''} onChange={({ currentTarget }) => put({ ...draft, status: (currentTarget.value || null) as Status | null })}>
            <option value="">none</option>
            {STATUSES.map((status) => (
              <option key={status}>{status}</option>
            ))}
          </select>
        </label>
      </div>
      {shapes.map((shape) => (
        <SlotFields
          key={`${draft.type} ${shape.name}`}
          shape={shape}
          fillers={draft.slots[shape.name] ?? []}
          source={source}
          evidence={draft.evidence}
          change={(next) => fill(shape.name, next)}
        />
      ))}
      <label>
        According to
        <input value={draft.attribution} onInput={({ currentTarget }) => put({ ...draft, attribution: currentTarget.value, attributionSpan: null })} />
      </label>
      <fieldset>
        <legend>Evidence</legend>
        {draft.evidence.map((quote) => (
          <p key={quote.start} class="quote-words">
            {quote.text}
          </p>
        ))}
        <button type="button" onClick={useSentences}>
          Use the selected sentences
        </button>
      </fieldset>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="deeds">
        <button type="submit" class="main" disabled={saving}>
          Save <kbd>Ctrl Enter</kbd>
        </button>
        {deeds.split && (
          <button
            type="button"
            disabled={saving}
            onClick={() => void carry(deeds.split!)}
            title="Keeps the fact as it is and adds what the form says as another one"
          >
            Split: keep both
          </button>
        )}
        <button type="button" onClick={deeds.cancel}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
      {deeds.merge && others.length > 0 && <Merging others={others} saving={saving} merge={(other) => carry((after) => deeds.merge!(other, after))} />}
    </form>
  );
}

interface MergingProps {
  readonly others: readonly FactRow[];
  readonly saving: boolean;
  merge(other: FactRow): Promise<void>;
}
/** Which fact this one is merged with is chosen first and done by a button: whoever goes through the choices by keys passes some. */
function Merging({ others, saving, merge }: MergingProps) {
  const [chosen, choose] = useState('');
  const other = others.find(({ id }) => id === chosen);
  return (
    <div class="merging">
      <label>
        Merge with another fact of this document, which then says what the form says
        <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">choose …</option>
          {others.map((fact) => (
            <option key={fact.id} value={fact.id}>
              {factWords(fact)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={saving || !other} onClick={() => other && void merge(other)}>
        Merge: make one of both
      </button>
    </div>
  );
}

/** A draft from selected words: its sentences as evidence, its mentions in the first slots that take their kinds. */
export function draftFrom(source: Source, place: { start: number; end: number }, { type, slots: shapes }: FactTypeShape): Draft {
  const evidence = source.sentences.filter(({ start, end }) => start < place.end && place.start < end).map(({ start, end, text }) => ({ start, end, text }));
  const slots: Record<string, readonly DraftFiller[]> = {};
  for (const mention of source.mentions.filter(({ start, end }) => start >= place.start && end <= place.end)) {
    const free = shapes.find((shape) => shape.kinds.includes(mention.kind) && (shape.several || !slots[shape.name]));
    if (free) slots[free.name] = [...(slots[free.name] ?? []), fromMention(mention)];
  }
  return { type: type as FactTypeName, status: null, attribution: '', attributionSpan: null, slots, evidence };
}
