import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { reviewHash } from '../state/route.js';
import { count, percent, plural } from '../words.js';

/** How far reviewers agree, and the facts on which they do not. */
export function AgreementScreen() {
  const found = useAnswer(remote.agreement, []);
  if (!found)
    return (
      <main class="list">
        <p class="empty">Reading the decisions …</p>
      </main>
    );
  return (
    <main class="list">
      <h1>Agreement</h1>
      <p>
        {found.disputed === 0 ? (
          'No fact is disputed.'
        ) : (
          <a class="button main" href={reviewHash({ review: 'disputed' })}>
            Settle {plural(found.disputed, 'disputed fact')}
          </a>
        )}
      </p>
      <p class="quiet-words">
        Two reviewers who decide independently (the box beside your name) settle nothing alone. Where they differ the fact is disputed, until somebody decides
        on it who does not review independently.
      </p>
      {found.pairs.length === 0 ? (
        <p class="quiet-words">No two reviewers judged the same fact yet.</p>
      ) : (
        <div class="table-place" tabIndex={0} role="region" aria-label="Pairs of reviewers">
          <table>
            <thead>
              <tr>
                <th scope="col">Reviewers</th>
                <th scope="col" class="number">
                  Facts judged by both
                </th>
                <th scope="col" class="number">
                  Agreed
                </th>
                <th scope="col" class="number">
                  Share
                </th>
                <th scope="col" class="number">
                  Cohen’s kappa
                </th>
              </tr>
            </thead>
            <tbody>
              {found.pairs.map(({ reviewers, facts, agreed, kappa }) => (
                <tr key={reviewers.join('\n')}>
                  <td>{reviewers.join(' and ')}</td>
                  <td class="number">{count(facts)}</td>
                  <td class="number">{count(agreed)}</td>
                  <td class="number">{facts === 0 ? '–' : percent(agreed / facts)}</td>
                  <td class="number">{kappa === null ? 'by chance alone' : kappa.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}
