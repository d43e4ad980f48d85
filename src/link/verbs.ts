import { oncePerStretch } from './memory.js';
import type { Passage } from './passage.js';
import { hedgeEnd } from './joints.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { glued, Shape } from '../normalize/tokens.js';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  /** First token of the chain (`has` in *has not been delivered*). */
  readonly first: number;
  /** The verb itself. */
  readonly head: number;
  /** `participle` is a past participle that follows its noun (*tanks bought in 2019*). */
  readonly voice: 'active' | 'passive' | 'participle';
  readonly time: 'past' | 'perfect' | 'present' | 'progressive' | 'future' | 'infinitive' | 'gerund';
  readonly negated: boolean;
  readonly conditional: boolean;
}

/** Reads the verb at a token (a phrasal one up to `end`) with the auxiliaries before it; null where the word is a noun there (*the order*, *its supplies*). */
export function verbAt(passage: Passage, token: number, end: number = token + 1): VerbGroup | null {
  return groupAt(passage, token, end);
}

const groupAt = oncePerStretch((passage, token, end): VerbGroup | null => {
  if (isNounThere(passage, token)) return null;
  const chain: string[] = [];
  let first = token;
  let infinitive = false;
  for (let t = token - 1; t >= passage.first; t--) {
    const word = passage.word(t);
    if (isAuxiliary(word) || word === 'to' || word === 'not' || word === 'never') {
      if (word === 'to' && chain.some((aux) => isAuxiliary(aux) && !isOf('be', aux) && !isOf('have', aux))) break;
      if (word === 'to') infinitive = true;
      chain.unshift(word);
      first = t;
      if (word === 'to') {
        // *is to receive*, *are to be delivered*: a future; otherwise the infinitive stands alone.
        if (isOf('be', passage.word(t - 1))) {
          // Its *be* makes no passive: *is to set up a plant*.
          chain.unshift(...(isOf('negation', passage.word(t - 1)) ? ['not', 'will'] : ['will']));
          first = t - 1;
        }
        break;
      }
    } else if (!(isAdverb(word) || (word === 'since' && isOf('have', passage.word(t - 1)))) || passage.mentionAt(t)) break;
  }
  return describe(passage, token, { first, end, chain, infinitive });
});

function describe(
  passage: Passage,
  head: number,
  { first, end, chain, infinitive }: { first: number; end: number; chain: readonly string[]; infinitive: boolean },
): VerbGroup {
  const form = passage.word(head);
  const has = (name: Parameters<typeof isOf>[0]): boolean => chain.some((aux) => isOf(name, aux));
  const gerund = form.endsWith('ing');
  const participle = isParticiple(form);
  const lastBe = chain.findLast((aux) => isOf('be', aux));
  const passive = participle && lastBe !== undefined;
  const bare = chain.length === 0;
  const reduced = bare && participle && !opensNounPhrase(passage, end);
  const time = timeOf({
    has,
    gerund,
    infinitive,
    past: participle || isOf('irregularPast', form),
    passive,
    did: chain.some((aux) => aux === 'did' || aux === "didn't"),
  });
  return {
    first,
    head,
    voice: passive ? 'passive' : reduced ? 'participle' : 'active',
    time,
    negated: has('negation') || isOf('negation', passage.word(first - 1)),
    conditional: has('conditional'),
  };
}

function timeOf(sign: {
  has(name: Parameters<typeof isOf>[0]): boolean;
  gerund: boolean;
  infinitive: boolean;
  past: boolean;
  passive: boolean;
  did: boolean;
}): VerbGroup['time'] {
  if (sign.has('future')) return 'future';
  // *is said to have ordered*: an infinitive that looks back.
  if (sign.has('have')) return 'perfect';
  if (sign.infinitive) return 'infinitive';
  if (sign.did) return 'past';
  if (sign.gerund) return sign.has('be') ? 'progressive' : 'gerund';
  if (sign.passive) return sign.has('be') ? 'past' : 'present';
  return sign.past ? 'past' : 'present';
}

function isParticiple(form: string): boolean {
  return (form.endsWith('ed') && form.length > 3) || isOf('irregularParticiple', form);
}

const PREFIXES = new Set(['re', 'co', 'pre', 'hand', 'air']);

/** A determiner, preposition, possessive or number before an uninflected form makes it a noun. */
function isNounThere(passage: Passage, token: number): boolean {
  const form = passage.word(token);
  if (form.endsWith('ing') && isOf('be', passage.word(token - 1))) return false;
  if (passage.mentionAt(token)) return true;
  // *second-hand boats*; but *re-ordered*.
  if (/^[-‑]$/.test(passage.word(token - 1)) && glued(passage.view.tokens, token) && !PREFIXES.has(passage.word(token - 2))) return true;
  if (form.endsWith('ed') || isOf('irregularPast', form)) return false;
  const before = passage.word(token - 1);
  if (before === 'to') return false;
  // *were each given*
  const floating = isAdverb(before) && isAuxiliary(passage.word(token - 2));
  if (isOf('determiners', before) && before !== 'which' && before !== 'that' && !floating) return true;
  if (before === "'s" || before === '’') return true;
  if (isOf('prepositions', before)) return !form.endsWith('ing');
  // *Budget 2026 allocates*: a number that is a date, or part of a name, counts no noun.
  const number = passage.view.tokens.shape[token - 1] === Shape.Number && token > passage.first;
  if (number && passage.mentionAt(token - 1)?.mention.kind !== 'date' && !/^20\d\d$/.test(before)) return true;
  // *a $6.5 billion contract for*
  if (passage.mentionAt(token - 1)?.mention.kind === 'money' && !form.endsWith('s')) return true;
  // *has been withdrawn*: no auxiliary modifies a noun.
  return passage.view.wordClass(token - 1) === 'adjective' && !isAuxiliary(before) && !form.endsWith('ing') && token - 1 >= passage.first;
}

/** Whether a noun phrase opens at a token, so that the verb before it has an object. */
export function opensNounPhrase(passage: Passage, token: number): boolean {
  let at = token;
  while (at < passage.last && isAdverb(passage.word(at)) && !passage.mentionAt(at)) at++;
  if (at >= passage.last) return false;
  if (passage.mentionAt(at)) return passage.mentionAt(at)!.mention.kind !== 'date';
  const word = passage.word(at);
  if (isOf('determiners', word)) return true;
  const hedged = passage.mentionAt(hedgeEnd(passage, at, passage.last));
  // *turned out about 700,000 rounds*, *spent over $2 billion*: a hedge opens the object as its figure does.
  if (hedged && (hedged.mention.kind === 'money' || hedged.mention.value.unit === '1')) return true;
  if (isOf('prepositions', word) || isOf('conjunctions', word) || isAuxiliary(word) || isOf('pronouns', word)) return false;
  const shape = passage.view.tokens.shape[at]!;
  if (shape === Shape.Punct) return /^[“"‘'(]$/.test(word) && word !== '(';
  if (shape === Shape.Symbol || shape === Shape.Number) return true;
  const wordClass = passage.view.wordClass(at);
  return wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'unknown';
}
