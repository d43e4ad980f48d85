import { useRef } from 'preact/hooks';
import { remote } from '../remote.js';
import { tell } from '../state/notice.js';
import { inTurn, renew } from '../state/review.js';
import { reviewHash } from '../state/route.js';
import { reviewer } from '../state/settings.js';
import type { Decision, FactRow } from '../types.js';
import { factWords } from '../words.js';
import { State } from './state.js';

/** What other reports say on the same thing. */
export function Related({ facts }: { facts: readonly FactRow[] }) {
  if (facts.length === 0) return null;
  return (
    <section class="related">
      <h3>Other reports on the same thing</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <State state={fact.review} />
            <span>
              <a href={reviewHash({ document: fact.document.id }, fact.id)}>{factWords(fact)}</a>
              <span class="quiet-words">
                {' '}
                {fact.document.title ?? fact.document.name}
                {fact.document.date ? `, ${fact.document.date}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const PAST: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  split: 'split',
  merge: 'merged',
  flag: 'flagged',
  comment: 'wrote',
  undo: 'took back',
  redo: 'put back',
};

/** Everything that was said of the fact, in order: nothing is ever taken out of it. */
export function History({ decisions, hidden }: { decisions: readonly Decision[]; hidden: boolean }) {
  if (decisions.length === 0) return null;
  if (hidden) return <p class="quiet-words">What others said of this fact is shown once you decided: you review independently.</p>;
  return (
    <section class="history">
      <h3>What was said</h3>
      <ol>
        {decisions.map(({ id, reviewer: who, action, at, comment, independent }) => (
          <li key={id}>
            <span class="who">{who}</span> {PAST[action] ?? action}
            {independent && <span class="quiet-words"> independently</span>}
            <time class="quiet-words" dateTime={at}>
              {' '}
              {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {comment && <p class="comment-words">{comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Comments({ fact }: { fact: FactRow }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words === '') return;
    if (reviewer.get() === '') return tell('Say who you are first: your name stands beside every comment.', 'name');
    inTurn(() => remote.comment(fact, words)).then(({ facts }) => {
      renew(facts);
      if (field.current) field.current.value = '';
      tell('Comment kept.');
    }, tell);
  };
  return (
    <form class="comment" onSubmit={send}>
      <label for="comment">Comment</label>
      <textarea
        id="comment"
        ref={field}
        rows={2}
        maxLength={10_000}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
          if (event.key === 'Escape') field.current?.blur();
        }}
      />
      <button type="submit">Keep comment</button>
    </form>
  );
}
