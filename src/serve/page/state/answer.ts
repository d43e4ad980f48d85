import { useEffect, useState } from 'preact/hooks';
import { tell } from './notice.js';

/** What a question to the server is answered with, once it is; asked again when a key changes. */
export function useAnswer<T>(ask: () => Promise<T>, keys: readonly unknown[]): T | null {
  const [answer, put] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    ask().then((found) => wanted && put(() => found), tell);
    return () => {
      wanted = false;
    };
  }, keys);
  return answer;
}
