import { createRequire } from 'node:module';

/** Of this program, as its package says. */
export function version(): string {
  const load = createRequire(import.meta.url);
  return (load('factline/package.json') as { version: string }).version;
}
