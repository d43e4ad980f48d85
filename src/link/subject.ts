import type { Actor } from './actors.js';
import type { Filler } from './contract.js';
import type { Passage } from './passage.js';

/** Who an actor is as the subject of a figure: a country, or an organization by name; a body of the state is its state. */
export function subjectFiller(passage: Passage, actor: Actor): Filler | null {
  const filler = actor.fillers[0]!;
  void passage;
  return actor.nounKind === 'company' && filler.mention === null && actor.kind !== 'organization' ? null : filler;
}
