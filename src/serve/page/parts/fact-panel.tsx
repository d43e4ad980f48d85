import { useEffect, useState } from 'preact/hooks';
import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { useCell } from '../state/cell.js';
import { markShown } from '../state/review.js';
import { reviewHash, type Filter } from '../state/route.js';
import { independent, reviewer } from '../state/settings.js';
import { votesShown } from '../state/settling.js';
import type { FactInContext, FactRow, Reading } from '../types.js';
import { factWords, fillersOf, percent, slotWords, valueWords } from '../words.js';
import { State } from './state.js';
import { Comments, History, Related } from './fact-context.js';
import { Votes } from './votes.js';

const ORIGINS: Readonly<Record<string, string>> = {
  sentence: 'in the sentence',
  heading: 'from the heading',
  coreference: 'by reference',
  document: 'from the document',
};

/** What a fact says, where each part of it comes from, why the rules read it, and what was said of it. */
export function FactPanel({ fact, filter, text }: { fact: FactRow; filter: Filter; text: string | null }) {
  const context = useContext(fact);
  const name = useCell(reviewer);
  // Who judges alone sees what others said only once they said something themselves.
  const hidden = useCell(independent) && !context?.decisions.some((said) => said.reviewer === name && said.action !== 'comment');
  useEffect(() => votesShown.set(context && { fact: fact.id, votes: context.votes }), [context]);
  const rules = useAnswer(remote.rules, []);
  useEffect(() => markShown(fact.id), [fact.id]);
  return (
    <article class="fact" aria-label="The fact" data-fact={fact.id}>
      <header>
        <h2>
          {fact.type} {fact.status && <span class="status">{fact.status}</span>}
        </h2>
        <State state={fact.review} words />
      </header>
      {context && !hidden && <Votes fact={fact} votes={context.votes} />}
      <Slots fact={fact} text={text} />
      <Sides fact={fact} />
      <blockquote class="evidence-words">
        {fact.evidence.slice(0, 3).map(({ sentence, text }) => (
          <p key={sentence}>{text}</p>
        ))}
      </blockquote>
      <dl class="why">
        <dt>Rule</dt>
        <dd>
          <a href={reviewHash({ rule: fact.rule })}>{fact.rule}</a>
          {rules?.[fact.rule] && <About words={rules[fact.rule]!} />}
        </dd>
        <dt>Confidence</dt>
        <dd>
          <meter min="0" max="1" value={fact.confidence} aria-label="Confidence" /> {percent(fact.confidence)}
        </dd>
        {fact.conflicts.length > 0 && (
          <>
            <dt>Conflicts</dt>
            <dd>
              {fact.conflicts.map((id, index) => (
                <a key={id} href={reviewHash(filter, id)}>
                  {index > 0 ? ', ' : ''}another figure{fact.conflicts.length > 1 ? ` (${index + 1})` : ''}
                </a>
              ))}
            </dd>
          </>
        )}
        <dt>Document</dt>
        <dd>
          <a href={reviewHash({ document: fact.document.id })}>{fact.document.title ?? fact.document.name}</a>
          {fact.document.date && <time dateTime={fact.document.date}> {fact.document.date}</time>}
        </dd>
      </dl>
      {context && <Related facts={context.related} />}
      {context && <History decisions={context.decisions} hidden={hidden} />}
      <Comments fact={fact} />
    </article>
  );
}

/** A rule's own words; examples stand between asterisks. */
function About({ words }: { words: string }) {
  return <span class="about quiet-words">{words.split('*').map((part, index) => (index % 2 === 1 ? <i key={index}>{part}</i> : part))}</span>;
}

function Slots({ fact: { slots, attribution }, text }: { fact: FactRow; text: string | null }) {
  return (
    <table class="slots">
      <caption class="visually-hidden">Slots</caption>
      <tbody>
        {Object.entries(slots).map(([name, slot]) =>
          fillersOf(slot).map((filler, index) => (
            <tr key={`${name} ${index}`}>
              <th scope="row">{index === 0 ? name.replaceAll('_', ' ') : <span class="visually-hidden">{name}</span>}</th>
              <td>
                {valueWords(filler.value)}
                {typeof filler.value === 'object' && Array.isArray(filler.value['ambiguous']) && (
                  <span class="doubt"> could be {filler.value['ambiguous'].map(String).join(' or ')}</span>
                )}
                <span class={`origin ${filler.origin}`}>
                  {ORIGINS[filler.origin] ?? filler.origin}
                  {text !== null && filler.start !== undefined && <q>{text.slice(filler.start, filler.end)}</q>}
                </span>
              </td>
            </tr>
          )),
        )}
        {attribution !== null && (
          <tr>
            <th scope="row">according to</th>
            <td>{attribution}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Both readings, where rules and reviewers differ or the rules changed their mind. */
function Sides({ fact }: { fact: FactRow }) {
  const sides: (readonly [string, Reading])[] = [
    ...(fact.read ? [['The rules read', fact.read] as const] : []),
    ...(fact.decided ? [['The decision was on', fact.decided] as const] : []),
  ];
  return (
    <>
      {fact.standing === 'vanished' && <p class="aside-word">The rules do not read this fact any more. It stays because somebody spoke of it.</p>}
      {fact.standing === 'made' && <p class="aside-word">A reviewer made this fact.</p>}
      {sides.map(([words, reading]) => (
        <div key={words} class="aside-word">
          <strong>{words}</strong> {reading.status ?? ''} {factWords(reading)}
          <ul class="differences">
            {Object.keys({ ...reading.slots, ...fact.slots })
              .filter((name) => said(reading, name) !== said(fact, name))
              .map((name) => (
                <li key={name}>
                  {name}: <del>{said(reading, name) || 'nothing'}</del> <ins>{said(fact, name) || 'nothing'}</ins>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function said({ slots }: Pick<Reading, 'slots'>, name: string): string {
  return slots[name] ? slotWords(slots[name]) : '';
}

/** What else is known of a fact is asked for once the reviewer rests on it: who races along the queue asks for none of it. */
const REST_MS = 150;
function useContext(fact: FactRow): FactInContext | null {
  const { id } = fact;
  const [context, put] = useState<FactInContext | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(() => {
      remote.factInContext(id).then(
        (found) => wanted && put(found),
        () => wanted && put(null),
      );
    }, REST_MS);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
    // A comment leaves the fact as it is, and comes back with it as a new object.
  }, [fact]);
  return context?.fact.id === id ? context : null;
}
