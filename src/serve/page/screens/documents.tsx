import { useState } from 'preact/hooks';
import { Progress } from '../parts/progress.js';
import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { reviewHash } from '../state/route.js';
import { count, plural } from '../words.js';

/** A long list is drawn in steps. */
const STEP = 200;

export function Documents() {
  const answer = useAnswer(remote.documents, []);
  const [words, search] = useState('');
  const [shown, show] = useState(STEP);
  if (!answer)
    return (
      <main class="list">
        <p class="empty">Reading the store …</p>
      </main>
    );
  const found = answer.items.filter(({ name, title }) => `${name} ${title ?? ''}`.toLowerCase().includes(words.toLowerCase()));
  return (
    <main class="list">
      <div class="list-head">
        <h1>{plural(answer.items.length, 'document')}</h1>
        <label>
          <span class="visually-hidden">Name or title</span>
          <input id="search" type="search" placeholder="Name or title" value={words} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </label>
      </div>
      <div class="table-place" tabIndex={0} role="region" aria-label="Documents">
        <table class="documents">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Date</th>
              <th scope="col" class="number">
                Facts
              </th>
              <th scope="col" class="number">
                Open
              </th>
              <th scope="col">Reviewed</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map(({ id, name, title, date, facts, problems, progress }) => (
              <tr key={id}>
                <td>
                  <a href={reviewHash({ document: id })}>{title ?? name}</a>
                  <span class="quiet-words">
                    {title ? ` ${name}` : ''}
                    {problems > 0 ? ` · ${plural(problems, 'problem')}` : ''}
                    {progress.vanished > 0 ? ` · ${count(progress.vanished)} vanished` : ''}
                  </span>
                </td>
                <td>{date && <time dateTime={date}>{date}</time>}</td>
                <td class="number">{count(facts)}</td>
                <td class="number">
                  <a href={reviewHash({ document: id, review: 'unreviewed' })}>{count(progress.reviews['unreviewed'] ?? 0)}</a>
                </td>
                <td>
                  <Progress reviews={progress.reviews} filter={{ document: id }} small />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <button type="button" onClick={() => show(shown + STEP)}>
          {count(found.length - shown)} more
        </button>
      )}
      {answer.failures.length > 0 && (
        <section>
          <h2>Could not be read</h2>
          <ul>
            {answer.failures.map(({ name, reason }) => (
              <li key={name}>
                <b>{name}</b>: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
