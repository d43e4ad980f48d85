import { useEffect, useState } from 'preact/hooks';

/** A value that parts of the page look at and are drawn again for when it changes. */
export interface Cell<T> {
  get(): T;
  set(next: T): void;
  watch(heard: () => void): () => void;
}

export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const heard of [...listeners]) heard();
    },
    watch(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}

export function useCell<T>(source: Cell<T>): T {
  const [value, show] = useState(source.get());
  useEffect(() => {
    const look = (): void => show(() => source.get());
    look();
    return source.watch(look);
  }, [source]);
  return value;
}
