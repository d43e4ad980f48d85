import { remote } from '../remote.js';
import { useAnswer } from '../state/answer.js';
import { reviewHash, type Filter } from '../state/route.js';
import type { Judged } from '../types.js';
import { count, percent } from '../words.js';

/** What reviews teach: how often the facts of each rule were right, the worst first. */
export function Rules() {
  const lessons = useAnswer(remote.lessons, []);
  if (!lessons)
    return (
      <main class="list">
        <p class="empty">Reading the decisions …</p>
      </main>
    );
  return (
    <main class="list">
      <h1>What the reviews teach</h1>
      <p class="quiet-words">
        Precision is the share of judged facts that were accepted as they were read. The worst come first; what was rejected is one click away.
      </p>
      <Lessons title="Rules" rows={lessons.rules.map((row) => ({ ...row, name: row.rule, filter: { rule: row.rule } }))} />
      <Lessons title="Fact types" rows={lessons.extractors.map((row) => ({ ...row, name: row.type, filter: { type: row.type } }))} />
    </main>
  );
}

function Lessons({ title, rows }: { title: string; rows: readonly (Judged & { readonly name: string; readonly filter: Filter })[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="quiet-words">
          No fact was judged yet. <a href={reviewHash({ review: 'unreviewed' })}>Review some.</a>
        </p>
      ) : (
        <div class="table-place" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{title === 'Rules' ? 'Rule' : 'Type'}</th>
                <th scope="col">Precision</th>
                <th scope="col" class="number">
                  Accepted
                </th>
                <th scope="col" class="number">
                  Corrected
                </th>
                <th scope="col" class="number">
                  Rejected
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, filter, precision, accepted, corrected, rejected }) => (
                <tr key={name}>
                  <td>
                    <a href={reviewHash(filter)}>{name}</a>
                  </td>
                  <td>
                    {precision === null ? (
                      '–'
                    ) : (
                      <>
                        <span class="precision" aria-hidden="true">
                          <span style={{ width: `${precision * 100}%` }} />
                        </span>{' '}
                        {percent(precision)}
                      </>
                    )}
                  </td>
                  <td class="number">{count(accepted)}</td>
                  <td class="number">{corrected > 0 ? <a href={reviewHash({ ...filter, review: 'corrected' })}>{count(corrected)}</a> : '0'}</td>
                  <td class="number">{rejected > 0 ? <a href={reviewHash({ ...filter, review: 'rejected' })}>{count(rejected)}</a> : '0'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
