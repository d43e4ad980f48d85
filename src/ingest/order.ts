/** Items, there at once or one after another. */
export type Items<T> = Iterable<T> | AsyncIterable<T>;

/**
 * Does the work for several items at once and hands the results out in the items' order. At most `ahead` are under way
 * or wait to be taken: whoever is slow to take holds the rest back, and memory stays flat however long the list is.
 */
export async function* inOrder<T, R>(items: Items<T>, ahead: number, work: (item: T) => Promise<R>): AsyncGenerator<R, void, undefined> {
  const waiting: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    waiting.push(result);
    if (waiting.length >= ahead) yield await waiting.shift()!;
  }
  while (waiting.length > 0) yield await waiting.shift()!;
}
