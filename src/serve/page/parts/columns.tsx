import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from '../words.js';
import type { Bar } from './bars.js';

const HEIGHT = 220;
const FOOT = 26;
const LEFT = 56;
/** Wide enough for a finger. */
const BAND = 30;
/** Few years make slim columns all the same. */
const WIDEST = 76;

/** Columns over years, on an even scale; each opens its facts. */
export function Columns({
  title,
  bars,
  short = count,
  note,
  children,
}: {
  title: string;
  bars: readonly Bar[];
  short?: (value: number) => string;
  note?: string;
  children?: ComponentChildren;
}) {
  const [box, room] = useRoom();
  const width = Math.max(room, LEFT + bars.length * BAND);
  const across = scaleBand<string>()
    .domain(bars.map(({ label }) => label))
    .range([LEFT, Math.min(width, LEFT + bars.length * WIDEST)])
    .paddingInner(0.25);
  const up = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ value }) => value))])
    .range([HEIGHT - FOOT, 12])
    .nice(4);
  const ticks = up.ticks(4).filter((tick) => Number.isInteger(tick) || tick === 0 || up.domain()[1]! < 1);
  const every = Math.ceil(bars.length / ((width - LEFT) / 44));
  return (
    <section class="picture wide">
      <div class="picture-head">
        <h2>{title}</h2>
        {children}
      </div>
      <div class="columns" ref={box} {...(bars.length > 0 && { tabIndex: 0, role: 'region' as const, 'aria-label': title })}>
        {bars.length === 0 ? (
          <p class="quiet-words">Nothing yet.</p>
        ) : (
          room > 0 && (
            <svg width={width} height={HEIGHT} role="group" aria-label={`${title}: ${bars.length} years, each a link to its facts`}>
              {ticks.map((tick) => (
                <g key={tick} class="tick-line" aria-hidden="true">
                  <line x1={LEFT} x2={width} y1={up(tick)} y2={up(tick)} />
                  <text x={LEFT - 8} y={up(tick) + 4}>
                    {short(tick)}
                  </text>
                </g>
              ))}
              {bars.map(({ label, value, href, words }, index) => (
                <a key={label} href={href} aria-label={`${label}: ${words ?? count(value)}`}>
                  <title>{`${label}: ${words ?? count(value)}`}</title>
                  <rect class="hit" x={across(label)! - (across.step() - across.bandwidth()) / 2} y="0" width={across.step()} height={HEIGHT} />
                  <rect
                    class="column"
                    x={across(label)}
                    y={up(value)}
                    width={across.bandwidth()}
                    height={value === 0 ? 0 : Math.max(1, up(0) - up(value))}
                    rx="2"
                  />
                  {index % every === 0 && (
                    <text class="year" x={across(label)! + across.bandwidth() / 2} y={HEIGHT - 6}>
                      {label}
                    </text>
                  )}
                </a>
              ))}
            </svg>
          )
        )}
      </div>
      {note && <p class="quiet-words">{note}</p>}
    </section>
  );
}

/** The width that a chart may take, as it changes. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, put] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const watcher = new ResizeObserver(([entry]) => put(Math.floor(entry!.contentRect.width)));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return [box, room] as const;
}
