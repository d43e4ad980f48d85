import cliProgress from 'cli-progress';
import type { Output } from './io.js';

/** How far a run is. Where standard error is no terminal, nothing moves and nothing is printed. */
export interface Progress {
  step(failed: boolean): void;
  /** So many documents more than were known of at first. */
  expect(more: number): void;
  /** Takes the bar away for a line of text, and for good at the end. */
  print(line: string): void;
  stop(): void;
}

const FORMAT = '{bar} {value}/{total} documents  {rate}/s  {left} left  {failures} failed';
/** Below this the bar would be gone before it was seen. */
const WORTH_SHOWING = 3;

export function startProgress(total: number, output: Output, quiet: boolean): Progress {
  if (quiet || !output.isTTY || total < WORTH_SHOWING) {
    return { step: () => undefined, expect: () => undefined, print: (line) => void output.write(`${line}\n`), stop: () => undefined };
  }
  const bar = new cliProgress.SingleBar(
    { format: FORMAT, stream: output, clearOnComplete: true, hideCursor: true, barsize: 24, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  );
  const begun = performance.now();
  let done = 0;
  let failures = 0;
  const payload = (): object => {
    const seconds = (performance.now() - begun) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    return { rate: rate.toFixed(rate < 10 ? 1 : 0), left: done === 0 ? '?' : inWords((total - done) / rate), failures };
  };
  bar.start(total, 0, payload());
  return {
    step: (failed) => {
      done++;
      if (failed) failures++;
      bar.update(done, payload());
    },
    expect: (more) => bar.setTotal((total += more)),
    print: (line) => {
      output.write(`\r\u001b[2K${line}\n`);
      bar.updateETA();
      bar.render();
    },
    stop: () => bar.stop(),
  };
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
