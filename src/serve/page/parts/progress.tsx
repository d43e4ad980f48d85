import { reviewHash, type Filter } from '../state/route.js';
import { count, percent, stateWords } from '../words.js';

const ORDER = ['accepted', 'corrected', 'rejected', 'flagged', 'changed', 'disputed', 'unreviewed'];

/** How far a review is: one line in parts, and the parts in words, each a link to its facts. */
export function Progress({ reviews, filter, small = false }: { reviews: Readonly<Record<string, number | undefined>>; filter: Filter; small?: boolean }) {
  const parts = ORDER.flatMap((state) => (reviews[state] ? [[state, reviews[state]] as const] : []));
  const total = parts.reduce((sum, [, many]) => sum + many, 0);
  const done = total - (reviews['unreviewed'] ?? 0);
  return (
    <div class={small ? 'progress small' : 'progress'}>
      <div class="progress-line" role="img" aria-label={`${count(done)} of ${count(total)} reviewed, ${total === 0 ? '0 %' : percent(done / total)}`}>
        {parts.map(([state, many]) => (
          <span key={state} class={`part ${state}`} style={{ flexGrow: many }} />
        ))}
      </div>
      {!small && (
        <ul class="legend">
          {parts.map(([state, many]) => (
            <li key={state}>
              <span class={`part ${state}`} aria-hidden="true" />
              <a href={reviewHash({ ...filter, review: state })}>
                {count(many)} {stateWords(state)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
