import { CHOICES, empty, FIELDS, fieldsOf, fromMention, type DraftFiller } from '../state/draft.js';
import { tell } from '../state/notice.js';
import { takeSelected } from '../state/selection.js';
import type { Source } from '../state/source.js';
import type { Mention, Reading, SlotKind, SlotShape } from '../types.js';

interface SlotFieldsProps {
  readonly shape: SlotShape;
  readonly fillers: readonly DraftFiller[];
  readonly source: Source;
  readonly evidence: Reading['evidence'];
  readonly change: (next: readonly DraftFiller[]) => void;
}

/** One slot of the form: its values, the mentions that could fill it, and the words it was read from. */
export function SlotFields({ shape, fillers, source, evidence, change }: SlotFieldsProps) {
  const { name, kinds, several } = shape;
  const near = source.mentions.filter(
    (mention) => kinds.includes(mention.kind) && evidence.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const put = (index: number, filler: DraftFiller | null): void =>
    change(filler === null ? fillers.filter((_, at) => at !== index) : fillers.map((old, at) => (at === index ? filler : old)));
  return (
    <fieldset class="slot-fields">
      <legend>{name.replaceAll('_', ' ')}</legend>
      {fillers.map((filler, index) => (
        <Filler key={index} name={name} kinds={kinds} filler={filler} source={source} near={near} put={(next) => put(index, next)} />
      ))}
      {(several || fillers.length === 0) && (
        <button type="button" class="quiet" onClick={() => change([...fillers, empty(kinds[0]!)])}>
          Add {name.replaceAll('_', ' ')}
        </button>
      )}
    </fieldset>
  );
}

interface FillerProps {
  readonly name: string;
  readonly kinds: readonly SlotKind[];
  readonly filler: DraftFiller;
  readonly source: Source;
  readonly near: readonly Mention[];
  readonly put: (next: DraftFiller | null) => void;
}
function Filler({ name, kinds, filler, source, near, put }: FillerProps) {
  const { kind, fields, place } = filler;
  const takeWords = (): void => {
    const words = takeSelected(source.id);
    if (!words) return tell('Select words of the text first.');
    const span = { start: words.start, end: words.end };
    const mention = source.mentions.find((each) => kinds.includes(each.kind) && each.start < span.end && span.start < each.end);
    if (mention)
      put({ ...fromMention(mention), place: span, mention: mention.start === span.start && mention.end === span.end ? mention.id : null, touched: true });
    else put({ ...filler, place: span, mention: null, touched: true, fields: guessed(kind, words.text, fields) });
  };
  return (
    <div class="filler">
      {kinds.length > 1 && (
        <label>
          Kind
          <select value={kind} onChange={({ currentTarget }) => put({ ...empty(currentTarget.value as SlotKind), place })}>
            {kinds.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      {near.length > 0 && (
        <label>
          From the sentence
          <select
            value={filler.mention ?? ''}
            onChange={({ currentTarget }) => {
              const mention = near.find(({ id }) => id === currentTarget.value);
              if (mention) put(fromMention(mention));
            }}
          >
            <option value="">other words</option>
            {near.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {FIELDS[kind]
        .filter(([field]) => field !== 'direction' || name === 'change')
        .map(([field, label, needed]) => (
          <Field
            key={field}
            label={label}
            needed={needed}
            choices={CHOICES[`${kind} ${field}`]}
            value={fields[field] ?? ''}
            put={(value) => put({ ...filler, fields: { ...fields, [field]: value }, touched: true })}
          />
        ))}
      <p class="quiet-words">{place ? `“${source.text.slice(place.start, place.end)}”` : 'no words of the text'}</p>
      <div class="deeds">
        <button type="button" class="quiet" onClick={takeWords}>
          Use the selected words
        </button>
        <button type="button" class="quiet" onClick={() => put(null)}>
          Remove <span class="visually-hidden">{name}</span>
        </button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly needed: boolean;
  readonly choices: readonly string[] | undefined;
  readonly value: string;
  readonly put: (value: string) => void;
}
function Field({ label, needed, choices, value, put }: FieldProps) {
  if (choices)
    return (
      <label>
        {label}
        <select value={value} onChange={({ currentTarget }) => put(currentTarget.value)}>
          <option value="">none</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </label>
    );
  return (
    <label>
      {label}
      <input value={value} required={needed} onInput={({ currentTarget }) => put(currentTarget.value)} />
    </label>
  );
}

/** Selected words as a first guess where they are the value itself. */
function guessed(kind: SlotKind, words: string, fields: DraftFiller['fields']): DraftFiller['fields'] {
  const plain = words.replace(/\s+/g, ' ');
  if (kind === 'text') return fieldsOf(plain);
  return kind === 'system' || kind === 'organization' ? { ...fields, name: plain } : fields;
}
