import { count } from '../words.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly href: string;
  /** How the value reads, where digits alone do not do. */
  readonly words?: string;
}

/** Bars beside their names, the longest over the whole width; each opens its facts. */
export function Bars({ title, bars, more = 0 }: { title: string; bars: readonly Bar[]; more?: number }) {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <section class="picture">
      <h2>{title}</h2>
      {bars.length === 0 && <p class="quiet-words">Nothing yet.</p>}
      <ol class="bars">
        {bars.map(({ label, value, href, words }) => (
          <li key={label}>
            <a href={href}>
              <span class="bar-label">{label}</span>
              <span class="bar-track" aria-hidden="true">
                <span class="bar" style={{ width: `${Math.max(0.5, (value / longest) * 100)}%` }} />
              </span>
              <span class="bar-value">{words ?? count(value)}</span>
            </a>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet-words">and {count(more)} more</p>}
    </section>
  );
}
