import type { Corpus } from '../../src/extract/corpus.js';
import type { MentionKindName } from '../../src/model/index.js';
import { foldersIn } from '../laws/tree.js';

export type AnyCorpus = Corpus<Record<string, unknown>>;

/** Every kind's corpus, by the kind's name. Its file exports one thing that looks like a corpus, whatever it is called. */
export async function corpora(): Promise<readonly (readonly [kind: MentionKindName, corpus: AnyCorpus])[]> {
  return Promise.all(
    foldersIn('extractors/mentions').map(async (kind) => {
      const module = (await import(`../../extractors/mentions/${kind}/corpus.ts`)) as Record<string, unknown>;
      const found = Object.values(module).filter(isCorpus);
      if (found.length !== 1) throw new Error(`extractors/mentions/${kind}/corpus.ts: export one Corpus (there are ${found.length})`);
      return [kind as MentionKindName, found[0]!] as const;
    }),
  );
}

function isCorpus(value: unknown): value is AnyCorpus {
  return typeof value === 'object' && value !== null && 'means' in value && 'never' in value;
}

/** A spelling as the corpus writes it: the text, and the part of it in ⟦ ⟧ that is the mention (all of it where none is marked). */
export function unmark(spelling: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = spelling.indexOf('⟦');
  const end = spelling.indexOf('⟧');
  const text = spelling.replace('⟦', '').replace('⟧', '');
  return start < 0 ? { text, start: 0, end: text.length } : { text, start, end: end - 1 };
}
