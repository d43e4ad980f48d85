import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { glued, Shape } from '../normalize/tokens.js';
import { WordSet } from '../normalize/words.js';
import { attributionOf } from './attribution.js';
import type { Filler } from './contract.js';
import { isAdverb, isOf } from './grammar.js';
import { oncePerPassage } from './memory.js';
import { fillWith, type Passage, type Placed } from './passage.js';
import { prepositionBefore } from './prepositions.js';

interface ActorWords {
  readonly state: readonly string[];
  readonly industry: readonly string[];
  readonly companyNouns: readonly string[];
  readonly country: readonly string[];
  readonly several: readonly string[];
  /** Several states' bodies, told with the states behind them: *the navies of X and Y*. */
  readonly bodies: readonly string[];
  /** Nouns before which an organization's name is an adjective: *NATO countries*. */
  readonly organizationHeads: readonly string[];
}
const words = readJson<ActorWords>(new URL('./actors.json', import.meta.url));
const ORGANIZATION_HEADS = new Set(words.organizationHeads);
type NounKind = 'state' | 'industry' | 'company' | 'country';
const nouns = new Lexicon<NounKind>('link/actor-nouns', [
  ...words.state.map((noun) => [noun, 'state'] as const),
  ...words.industry.map((noun) => [noun, 'industry'] as const),
  ...words.companyNouns.map((noun) => [noun, 'company'] as const),
  ...words.country.map((noun) => [noun, 'country'] as const),
]);
const bodies = new Lexicon<true>(
  'link/bodies',
  [...words.state, ...words.bodies].map((noun) => [noun, true] as const),
);
const several = new Lexicon<true>(
  'link/several-parties',
  words.several.map((phrase) => [phrase, true] as const),
);

/**
 * Somebody in a sentence who can act: a country, an organization, or words that refer to one (*the country*, *the
 * army*, *it*). `role` is what the place in the sentence makes of it; a `modifier` (*U.S. Bradley*) acts on nothing.
 */
export interface Actor {
  readonly first: number;
  readonly last: number;
  readonly kind: 'country' | 'organization';
  readonly fillers: readonly Filler[];
  readonly role: 'free' | 'possessor' | 'modifier' | 'prepositional';
  /** The preposition before the noun phrase, or the empty string. */
  readonly preposition: string;
  /** Whether it is the state itself or one of its bodies, and not its industry. */
  readonly nounKind: NounKind | null;
}

/** The actors of a sentence, in order. */
export const actorsOf = oncePerPassage((passage): readonly Actor[] => {
  const actors: Actor[] = [];
  for (let at = passage.first; at < passage.last; at++) {
    const actor = named(passage, at) ?? referred(passage, at, actors);
    if (!actor) continue;
    actors.push(actor);
    at = actor.last - 1;
  }
  return actors;
});

function named(passage: Passage, at: number): Actor | null {
  const placed = passage.mentionAt(at);
  if (!placed || placed.first !== at || (placed.mention.kind !== 'country' && placed.mention.kind !== 'organization')) return null;
  const kind = placed.mention.kind;
  let last = placed.last;
  const possessive = isPossessive(passage.word(last));
  if (possessive) last++;
  const noun = headNoun(passage, last);
  if (kind === 'organization' && !possessive && ORGANIZATION_HEADS.has(passage.word(last))) return actorNamed(placed, placed.last, 'modifier', '', null);
  const adjectival = kind === 'country' && (placed.mention.value.form === 'demonym' || possessive || noun !== null || modifies(passage, last));
  if (noun?.kind === 'company') return actorNamed(placed, placed.last, 'modifier', '', null);
  const end = noun?.end ?? placed.last;
  const preposition = prepositionBefore(passage, at);
  const governed = preposition ? 'prepositional' : 'free';
  if (noun && (adjectival || possessive)) return actorNamed(placed, end, governed, preposition, noun.kind);
  if (possessive) return actorNamed(placed, end, 'possessor', preposition, null);
  const demonymNoun = placed.mention.value.form === 'demonym' && !modifies(passage, last);
  const body = preposition === 'of' && !adjectival && kind === 'country' ? bodyBefore(passage, at) : null;
  if (body) return actorNamed(placed, end, body.preposition ? 'prepositional' : 'free', body.preposition, 'state');
  if (adjectival && !demonymNoun) return actorNamed(placed, end, 'modifier', preposition, null);
  return actorNamed(placed, end, governed, preposition, null);
}

function actorNamed(placed: Placed, last: number, role: Actor['role'], preposition: string, nounKind: NounKind | null): Actor {
  const kind = placed.mention.kind === 'country' ? 'country' : 'organization';
  return { first: placed.first, last, kind, fillers: [fillWith(placed)], role, preposition, nounKind };
}

/** *The government of Mali*, *the central bank of Brazil*: the body of a state that stands before its name, with the preposition that governs it. */
function bodyBefore(passage: Passage, country: number): { preposition: string } | null {
  let of = country - 1;
  while (of > passage.first && isOf('determiners', passage.word(of))) of--;
  if (passage.word(of) !== 'of') return null;
  for (let first = Math.max(passage.first, of - 3); first < of; first++) {
    const hit = passage.mentionAt(first) ? null : bodies.match(passage.view.tokens, first, of);
    if (hit?.end === of) return { preposition: prepositionBefore(passage, first) };
  }
  return null;
}

/** Words that alone or before a noun refer to somebody. */
const REFERRING = new WordSet(['it', 'they', 'he', 'she', 'we', 'the', 'its', 'this', 'their']);

/** *The country*, *the army*, *its air force*, *the company*, *it*, *both countries*: resolved by the context, or nobody. */
function referred(passage: Passage, at: number, before: readonly Actor[]): Actor | null {
  const { tokens } = passage.view;
  const group = several.match(tokens, at, passage.last);
  if (!group && !REFERRING.has(tokens.word[at]!)) return null;
  const preposition = isOf('prepositions', passage.word(at - 1)) ? passage.word(at - 1) : '';
  const role = preposition ? 'prepositional' : 'free';
  if (group) {
    const fillers = passage.reference.several(passage, passage.word(at), passage.word(at + 1), passage.word(at + 2));
    return fillers.length === 0
      ? null
      : { first: at, last: group.end, kind: 'name' in asRecord(fillers[0]!) ? 'organization' : 'country', fillers, role, preposition, nounKind: 'country' };
  }
  const word = passage.word(at);
  if ((word === 'it' || word === 'they' || word === 'he' || word === 'she') && role === 'free') {
    // *X plans to buy the boats that Y offers, and it has ordered …*: the subject of the sentence goes on.
    const own = before.find((one) => one.role === 'free' && one.fillers.length === 1)?.fillers[0];
    const filler = word !== 'it' ? null : own ? { ...own, mention: null, origin: 'coreference' as const } : passage.reference.subjectBefore(passage, at);
    return (
      filler && { first: at, last: at + 1, kind: 'name' in asRecord(filler) ? 'organization' : 'country', fillers: [filler], role, preposition, nounKind: null }
    );
  }
  if (word === 'we') {
    const filler = passage.voice?.official ? passage.reference.countryFor(passage, passage.first) : stateSpeaking(passage);
    return filler && { first: at, last: at + 1, kind: 'country', fillers: [filler], role, preposition, nounKind: 'state' };
  }
  if (word !== 'the' && word !== 'its' && word !== 'this' && word !== 'their') return null;
  const noun = headNoun(passage, at + 1);
  // *the start-up Nerivaara Dynamics*: the noun only introduces a name, which speaks for itself.
  if (noun && passage.mentionAt(noun.end)?.mention.kind === 'organization') return null;
  if (!noun || passage.view.tokens.shape[noun.end - 1] !== Shape.Lower || isBodyOf(passage, noun) || isPlaced(passage, noun)) return null;
  const filler = noun.kind === 'company' ? passage.reference.companyBefore(passage, at) : passage.reference.countryFor(passage, at);
  if (!filler) return null;
  const possessive = isPossessive(passage.word(noun.end));
  return {
    first: at,
    last: noun.end,
    kind: noun.kind === 'company' ? 'organization' : 'country',
    fillers: [filler],
    role: possessive ? 'possessor' : role,
    preposition,
    nounKind: noun.kind,
  };
}

/** *the shipyard in Cebu*: which one it is its place says, and not whoever was named before. */
function isPlaced(passage: Passage, noun: { end: number; kind: NounKind }): boolean {
  if (noun.kind !== 'company' || !PLACING.has(passage.word(noun.end))) return false;
  const name = passage.mentionAt(noun.end + 1);
  return name ? name.mention.kind === 'country' : passage.view.tokens.shape[noun.end + 1] === Shape.Capital;
}
const PLACING = new Set(['in', 'at', 'near', 'outside']);

/** *the navies of Chile and Peru*: the country behind *of* says whose they are. */
function isBodyOf(passage: Passage, noun: { end: number; kind: NounKind }): boolean {
  if (noun.kind !== 'state' || passage.word(noun.end) !== 'of') return false;
  const at = isOf('determiners', passage.word(noun.end + 1)) ? noun.end + 2 : noun.end + 1;
  return passage.mentionAt(at)?.mention.kind === 'country';
}

/** *“We have ordered 54 Y,” the Czech prime minister said*: the state whose minister or army speaks. */
function stateSpeaking(passage: Passage): Filler | null {
  const said = attributionOf(passage);
  const country = said && passage.placed.find(({ mention }) => mention.kind === 'country' && mention.start >= said.start && mention.end <= said.end);
  if (!said || !country) return null;
  for (let at = country.last; at < passage.last && passage.offset(at) < said.end; at++)
    if (nouns.match(passage.view.tokens, at, passage.last)?.payload === 'state') return { ...fillWith(country), mention: null, origin: 'coreference' };
  return null;
}

function asRecord(filler: Filler): Record<string, unknown> {
  return typeof filler.value === 'string' ? {} : filler.value;
}

/** The actor noun that heads the phrase after an adjective: up to two lower-case words may stand between (*the Polish land forces*). */
function headNoun(passage: Passage, from: number): { end: number; kind: NounKind } | null {
  for (let at = from; at < Math.min(from + 3, passage.last); at++) {
    const hit = nouns.match(passage.view.tokens, at, passage.last);
    if (hit && !passage.mentionAt(at) && !continuesNoun(passage, hit.end)) return { end: hit.end, kind: hit.payload };
    if (
      passage.view.tokens.shape[at] !== Shape.Lower ||
      isOf('prepositions', passage.word(at)) ||
      isOf('determiners', passage.word(at)) || // *the IMF sees the kingdom*
      isOf('conjunctions', passage.word(at)) ||
      isAdverb(passage.word(at))
    )
      return null;
  }
  return null;
}

/** *the army budget*, *the company headquarters*: the actor noun only modifies another noun. */
function continuesNoun(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (/^[-‑]$/.test(word) && glued(passage.view.tokens, at)) return true; // *the state-owned company X*
  if (word === '' || passage.mentionAt(at) || isOf('prepositions', word) || isOf('conjunctions', word)) return false;
  if (passage.view.tokens.shape[at] !== Shape.Lower) return false;
  if (nouns.match(passage.view.tokens, at, passage.last)) return true; // *the state conglomerate*
  return passage.view.wordClass(at) === 'noun' && !/(?:s|ed)$/.test(word);
}

/** Whether a noun or a system follows directly, so that the country name works as an adjective. */
function modifies(passage: Passage, at: number): boolean {
  const next = passage.mentionAt(at);
  if (next) return next.mention.kind === 'system' || next.mention.kind === 'organization';
  if (passage.view.tokens.shape[at] === Shape.Punct && passage.word(at) !== '“' && passage.word(at) !== '"' && passage.word(at) !== '-') return false;
  const word = passage.word(at);
  if (word.endsWith('ed') || isOf('irregularPast', word) || isOf('prepositions', word) || isAdverb(word)) return false;
  const wordClass = passage.view.wordClass(at);
  // *to Seychelles free of charge*: an adjective needs its noun.
  if (wordClass === 'adjective') return !isOf('prepositions', passage.word(at + 1)) && at + 1 < passage.last;
  return wordClass === 'noun' && !governs(passage, at);
}

/** *Jordan hosts 430,000 refugees*, *Chad exports the oil*: behind a country's name a form in -s with its object is the verb. */
function governs(passage: Passage, at: number): boolean {
  if (passage.mentionAt(at - 1)?.mention.value.form !== 'name' || !/[^s]s$/.test(passage.word(at))) return false;
  const object = passage.mentionAt(at + 1)?.mention.kind;
  return object === 'quantity' || object === 'money' || passage.word(at + 1) === 'a' || passage.word(at + 1) === 'the';
}

export function isPossessive(word: string): boolean {
  return word === "'s" || word === "'";
}
