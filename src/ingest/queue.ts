import PQueue from 'p-queue';

/** How many are read at once, and how many more may wait read but unused: memory stays flat however long the list is. */
const AT_ONCE = 4;
const AHEAD = 8;

/** Does the work for several items at once and hands the results out in the items' order. */
export async function* readAhead<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R, void, undefined> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  const waiting: Promise<R>[] = [];
  try {
    for (const item of items) {
      const result = queue.add(() => work(item));
      // A failure is met when its turn comes; until then it must not count as unhandled.
      result.catch(() => undefined);
      waiting.push(result);
      if (waiting.length >= AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    queue.clear();
  }
}
