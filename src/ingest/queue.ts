import PQueue from 'p-queue';
import { inOrder } from './order.js';

/** How many are read at once, and how many more may wait read but unused. */
const AT_ONCE = 4;
const AHEAD = 8;

/** Does the work for several items at once and hands the results out in the items' order. */
export async function* readAhead<T, R>(items: Iterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R, void, undefined> {
  const queue = new PQueue({ concurrency: AT_ONCE });
  try {
    yield* inOrder(items, AHEAD, (item) => queue.add(() => work(item)));
  } finally {
    queue.clear();
  }
}
