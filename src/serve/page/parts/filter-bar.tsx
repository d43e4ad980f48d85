import { memo } from 'preact/compat';
import { useRef } from 'preact/hooks';
import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { go, type Filter, type FilterMember } from '../state/route.js';
import type { Facets } from '../types.js';
import { count, countryName, stateWords } from '../words.js';

const CHOOSE: readonly (readonly [member: FilterMember & keyof Facets, label: string])[] = [
  ['review', 'State'],
  ['type', 'Type'],
  ['country', 'Country'],
  ['rule', 'Rule'],
  ['status', 'Status'],
];

/** Which facts stand in the queue: every choice with how many facts it leaves. A step along the queue changes none of it. */
export const FilterBar = memo(({ filter, total }: { filter: Filter; total: number | null }) => {
  const search = useRef<HTMLInputElement>(null);
  const facets = useAnswer(() => remote.facets(filter), [JSON.stringify(filter)]);
  const set = (change: Filter): void => go({ screen: 'review', filter: { ...filter, ...change } });
  return (
    <form
      class="filter-bar"
      role="search"
      aria-label="Which facts"
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: search.current?.value.trim() ?? '' });
        search.current?.blur();
      }}
    >
      <label class="search">
        <span class="visually-hidden">Words of the sentence</span>
        <input ref={search} id="search" type="search" placeholder="Search the sentences" defaultValue={filter.text ?? ''} key={filter.text ?? ''} />
      </label>
      {CHOOSE.map(([member, label]) => (
        <Choice
          key={member}
          label={label}
          value={filter[member] ?? ''}
          counts={facets?.[member] as Readonly<Record<string, number>> | undefined}
          word={member === 'country' ? countryName : stateWords}
          put={(value) => set({ [member]: value })}
        />
      ))}
      <label>
        Confidence
        <select value={filter.lessSureThan ?? ''} onChange={({ currentTarget }) => set({ lessSureThan: currentTarget.value })}>
          <option value="">any</option>
          {['0.9', '0.8', '0.7', '0.5'].map((share) => (
            <option key={share} value={share}>
              at most {Number(share) * 100} %
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" checked={filter.conflict === 'true'} onChange={({ currentTarget }) => set({ conflict: currentTarget.checked ? 'true' : '' })} />
        Conflicts
      </label>
      <Others filter={filter} drop={(member) => set({ [member]: '' })} />
      <output>{total === null ? '…' : `${count(total)} ${total === 1 ? 'fact' : 'facts'}`}</output>
    </form>
  );
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly counts: Readonly<Record<string, number>> | undefined;
  readonly word: (value: string) => string;
  readonly put: (value: string) => void;
}
function Choice({ label, value, counts = {}, word, put }: ChoiceProps) {
  const listed = value !== '' && !(value in counts) ? { [value]: 0, ...counts } : counts;
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => put(currentTarget.value)}>
        <option value="">all</option>
        {Object.entries(listed).map(([name, many]) => (
          <option key={name} value={name}>
            {word(name)} ({count(many)})
          </option>
        ))}
      </select>
    </label>
  );
}

const SHOWN = new Set<string>(['review', 'type', 'country', 'rule', 'status', 'lessSureThan', 'conflict', 'text']);
/** Members without a field of their own, as links of other screens set them. */
function Others({ filter, drop }: { filter: Filter; drop: (member: FilterMember) => void }) {
  const others = Object.entries(filter).filter(([member, value]) => !SHOWN.has(member) && value !== '') as [FilterMember, string][];
  return (
    <>
      {others.map(([member, value]) => (
        <button key={member} type="button" class="chip" onClick={() => drop(member)} aria-label={`No longer only ${member} ${value}`}>
          {member} <b>{member === 'document' ? value.slice(0, 8) : value}</b> <span aria-hidden="true">×</span>
        </button>
      ))}
    </>
  );
}
