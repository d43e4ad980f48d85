import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Queue } from '../state/review.js';
import { reviewHash } from '../state/route.js';
import type { FactRow } from '../types.js';
import { count, factWords, percent, stateWords } from '../words.js';
import { State } from './state.js';

/** So many facts before and behind the one at hand are drawn. */
const BEFORE = 15;
const BEHIND = 30;

export function QueueList({ queue, move }: { queue: Queue; move: (at: number) => void }) {
  const { rows, at, total, filter } = queue;
  const here = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const from = Math.max(0, at - BEFORE);
  useLayoutEffect(() => {
    const [row, box] = [here.current, list.current];
    if (!row || !box) return;
    const room = row.offsetTop;
    if (room < box.scrollTop + row.offsetHeight || room + row.offsetHeight * 2 > box.scrollTop + box.clientHeight) box.scrollTop = room - box.clientHeight / 3;
  }, [at, rows]);
  return (
    <div class="queue-list" ref={list} tabIndex={0} role="region" aria-label="Facts of the queue">
      <ol start={from + 1}>
        {rows.slice(from, at + BEHIND).map((row, index) => (
          <li key={row.id} ref={from + index === at ? here : null}>
            <Row row={row} at={from + index} here={from + index === at} href={reviewHash(filter, row.id)} move={move} />
          </li>
        ))}
      </ol>
      {total !== null && at + BEHIND < total && <p class="quiet-words">and {count(total - at - BEHIND)} more</p>}
    </div>
  );
}

interface RowProps {
  readonly row: FactRow;
  readonly at: number;
  readonly here: boolean;
  readonly href: string;
  readonly move: (at: number) => void;
}
const Row = memo(({ row, at, here, href, move }: RowProps) => (
  <a
    class="queue-row"
    href={href}
    {...(here && { 'aria-current': 'true' as const })}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      move(at);
    }}
  >
    <State state={row.review} />
    <span class="queue-words">
      <span class="queue-type">
        {row.type}
        <span class="visually-hidden">, {stateWords(row.review)}</span>
        {row.conflicts.length > 0 && (
          <span class="sign" title="conflicts with another fact">
            {' '}
            ≠
          </span>
        )}
        <span class="sureness" title="confidence">
          {percent(row.confidence)}
        </span>
      </span>
      <span class="queue-fact">{factWords(row)}</span>
    </span>
  </a>
));
