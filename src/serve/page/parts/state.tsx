import { stateWords } from '../words.js';

const SIGNS: Readonly<Record<string, string>> = {
  unreviewed: '',
  accepted: 'M4 8.5 7 11.5 12 5',
  rejected: 'M4.5 4.5 11.5 11.5 M11.5 4.5 4.5 11.5',
  corrected: 'M4 12 4.5 9.5 10.5 3.5 12.5 5.5 6.5 11.5Z',
  flagged: 'M5 13V3h6.5L9.5 5.5 11.5 8H5',
  changed: 'M3.5 6H12L9.5 3.5 M12.5 10H4L6.5 12.5',
  disputed: 'M8 3.5V9 M8 11.7V12.3',
};

/** What a fact's reviews came to, as a sign in its own shape and colour. */
export function State({ state, words = false }: { state: string; words?: boolean }) {
  return (
    <span class={`state ${state}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.25" />
        <path d={SIGNS[state] ?? ''} />
      </svg>
      {words && <span>{stateWords(state)}</span>}
    </span>
  );
}
