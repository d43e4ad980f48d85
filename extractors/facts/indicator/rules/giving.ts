import { onCue, type Cue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { cuePhrases } from '../../../../src/link/cues.js';
import { isOf } from '../../../../src/link/grammar.js';
import { openingDate, spanOf } from '../../../../src/link/measured.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { regionAt } from '../../../../src/link/regionphrases.js';
import { subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { activeVerb } from '../activeverb.js';
import { vocabulary } from '../topics.js';

const verbs = new Lexicon<string>(
  'indicator/giving',
  Object.entries(vocabulary.givingVerbs).flatMap(([noun, entries]) => entries.flatMap((entry) => cuePhrases({ [entry]: noun }))),
);
const AID = new Set(vocabulary.aid);

/** *The World Bank approved a $350 million grant for the project*, *Denmark has provided DKK 70 billion in military support to Ukraine*: money given, by the giver. */
export const giving: FactRule = onCue<string>(
  'indicator/giving',
  'money that a state or institution gives or lends: the World Bank approved a $350 million grant for the project',
  verbs,
  (passage, cue) => {
    const told = activeVerb(passage, cue);
    if (typeof told === 'string') return told;
    const { verb } = told;
    if (told.status !== 'done' && told.status !== 'planned') return 'it is agreed or claimed, not given';
    const provided = recipientWith(passage, cue);
    const amount = amountBehind(passage, provided?.end ?? cue.end);
    if (!amount) return 'no amount follows the verb';
    const given = provided?.name ? { first: amount.last, last: amount.last, nounLast: amount.last } : giftBehind(passage, amount);
    if (!given) return 'it is no aid, grant or loan';
    const actor = subjectOf(passage, verb);
    const giver = withMembers(passage, verb.first) ?? (actor?.fillers.length === 1 ? actor.fillers[0]! : null);
    if (!giver) return 'nobody is its subject';
    if (actor?.nounKind === 'company' || isCompany(passage, giver)) return 'a company gives it';
    const period = dateBehind(passage, given.last) ?? openingDate(passage, verb.first);
    const status = told.status === 'planned' ? ('target' as const) : ('actual' as const);
    const record = (name: Filler, one: Placed): Draft => ({
      slots: { subject: giver, indicator: name, value: fillWith(one), ...(period && { period }) },
      status,
      confidence: 0.84,
    });
    const words = fillWithWords(passage, given.first, given.last);
    const whole = provided?.name ?? (provided && given.last === given.nounLast ? { ...words, value: `${String(words.value)} ${provided.recipient}` } : words);
    const part = partBehind(passage, given, provided?.recipient);
    return [record(whole, amount), ...(part ? [record(part.name, part.amount)] : [])];
  },
);

/** *provided Ukraine with €177 billion*: who gets it stands before the amount. */
function recipientWith(passage: Passage, cue: Cue<string>): { name: Filler | null; recipient: string; end: number } | null {
  const state = passage.mentionAt(cue.end);
  if (state?.mention.kind !== 'country') return null;
  // *has given Ukraine DKK 70 billion in military aid*
  if (passage.word(state.last) !== 'with') return { name: null, recipient: `to ${passage.text(state.first, state.last)}`, end: state.last };
  if (!/^(?:provid|suppl)/.test(passage.word(cue.at))) return null;
  const recipient = `to ${passage.text(state.first, state.last)}`;
  const { start, end } = state.mention;
  return { name: { value: `support ${recipient}`, mention: null, origin: 'sentence', start, end }, recipient, end: state.last + 1 };
}

/** *The EU and its member states have provided*: an alliance with those in it. */
function withMembers(passage: Passage, verb: number): Filler | null {
  const states = passage.text(verb - 2, verb).toLowerCase() === 'member states' ? verb - 2 : passage.word(verb - 1) === 'members' ? verb - 1 : -1;
  const alliance = states > 0 && passage.word(states - 1) === 'its' && passage.word(states - 2) === 'and' ? passage.mentionAt(states - 3) : undefined;
  return alliance?.mention.kind === 'organization' && alliance.mention.value.type === 'alliance' ? fillWith(alliance) : null;
}

/** *…, of which €63 billion in military support*: a part of what is given, to the same recipient. */
function partBehind(
  passage: Passage,
  given: Gift,
  to = given.last > given.nounLast ? passage.text(given.nounLast, given.last) : '',
): { name: Filler; amount: Placed } | null {
  for (let at = given.last; at < Math.min(given.last + FAR, passage.last); at++) {
    if (passage.word(at) !== 'which' || passage.word(at - 1) !== 'of') continue;
    const amount = amountBehind(passage, at + 1);
    const gift = amount && giftBehind(passage, amount);
    if (!amount || !gift) return null;
    const name = fillWithWords(passage, gift.first, gift.last);
    const recipient = gift.last === gift.nounLast && to !== '' ? ` ${to}` : '';
    return { name: { ...name, value: `${String(name.value)}${recipient}` }, amount };
  }
  return null;
}
const FAR = 9;

function isCompany(passage: Passage, { mention }: Filler): boolean {
  return passage.placed.find((one) => one.mention.id === mention)?.mention.value.type === 'company';
}

function amountBehind(passage: Passage, from: number): Placed | null {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || isOf('determiners', passage.word(at)))) at++;
  const placed = passage.mentionAt(at);
  return placed?.mention.kind === 'money' && !placed.mention.value.vague ? placed : null;
}

/** What is given, with the token behind its noun and behind whom or what it is for. */
interface Gift extends Stretch {
  readonly nounLast: number;
}

/** *grant for the project*, *in military support to Ukraine*, *of emergency aid to Yemen*: a noun of aid behind the amount, with whom or what it is for. */
function giftBehind(passage: Passage, amount: Placed): Gift | null {
  const joint = passage.word(amount.last);
  const first = joint === 'in' || joint === 'of' || joint === 'worth' ? amount.last + (passage.word(amount.last + 1) === 'of' ? 2 : 1) : amount.last;
  const phrase = nounPhraseAt(passage, first, passage.last);
  if (!phrase || passage.within(first, phrase.last, 'quantity', 'money').length > 0 || !AID.has(passage.word(phrase.last - 1))) return null;
  return { first, last: recipientEnd(passage, phrase.last), nounLast: phrase.last };
}

/** *to Ukraine*, *for the railway*: the end of the phrase that says for whom or what. */
function recipientEnd(passage: Passage, from: number): number {
  const word = passage.word(from);
  if (word !== 'to' && word !== 'for') return from;
  const region = regionAt(passage, from + 1);
  if (region) return region.end;
  const phrase = nounPhraseAt(passage, from + 1, passage.last);
  return phrase && passage.mentionAt(from + 1)?.mention.kind !== 'date' ? phrase.last : from;
}

function dateBehind(passage: Passage, from: number): Filler | null {
  const [date, until] = passage.within(from, Math.min(from + NEAR, passage.last), 'date');
  if (date?.mention.value.bound === 'from' && until?.mention.value.bound === 'until') return spanOf(date, until);
  if (!date?.mention.value.edtf) return null;
  for (let at = from; at < date.first; at++) if (/^[,;:]$/.test(passage.word(at)) || passage.word(at) === 'and') return null;
  return fillWith(date);
}
const NEAR = 6;
