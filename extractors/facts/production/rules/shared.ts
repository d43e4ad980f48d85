import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { isQuestion } from '../../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { placeIn } from '../../../../src/link/places.js';
import { isName } from '../../../../src/link/regions.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { sharing, shareables } from '../vocabulary.js';

interface Partner {
  readonly producer: Filler;
  readonly site: Filler | null;
  readonly end: number;
}

export const sharedRule = onCue(
  'production/shared',
  'Making that several share, each at its own place: *assembly is shared between A in X and B in Y*.',
  sharing,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (isQuestion(passage)) return 'the sentence is a question';
    const noun = makingBefore(passage, cue.at);
    if (noun < 0) return 'no making is shared';
    const own = passage.word(noun + 1) === 'of' ? thingsFrom(passage, noun + 2, cue.at)[0] : undefined;
    const told = own ? null : passage.reference.systemBefore(passage, noun, () => true, true);
    const thing = own?.system ? { system: fillWith(own.system) } : own?.item ? { item: own.item } : told ? { system: { ...told, mention: null } } : null;
    if (!thing) return 'what is made is not told';
    const partners = partnersFrom(passage, cue.end);
    if (partners.length < 2) return 'no several share it';
    let ahead = false;
    for (let at = noun; at < cue.at; at++) if (isOf('future', passage.word(at)) || passage.word(at) === 'to') ahead = true;
    return partners.map(({ producer, site }): Draft => ({
      slots: { producer, ...thing, ...(site && { site }) },
      status: ahead ? 'planned' : 'done',
      confidence: 0.82,
    }));
  },
);

/** The noun of making whose verb is at a token: *assembly of the X is shared*. */
function makingBefore(passage: Passage, before: number): number {
  for (let at = before - 1; at >= passage.first && before - at <= 10; at--) {
    if (/^[,;:]$/.test(passage.word(at))) return -1;
    if (shareables.has(passage.word(at)) && !passage.mentionAt(at)) return at;
  }
  return -1;
}

/** *A in X and B in Y*: names, each with the place behind it. */
function partnersFrom(passage: Passage, from: number): readonly Partner[] {
  const partners: Partner[] = [];
  for (let at = from; at < passage.last && partners.length < 6;) {
    while (isOf('determiners', passage.word(at)) || /^(?:and|,)$/.test(passage.word(at))) at++;
    const partner = partnerAt(passage, at);
    if (!partner) break;
    partners.push(partner);
    at = partner.end;
    if (!/^(?:and|,)$/.test(passage.word(at)) || isAuxiliary(passage.word(at + 1))) break;
  }
  return partners;
}

function partnerAt(passage: Passage, at: number): Partner | null {
  const mention = passage.mentionAt(at);
  let end = at;
  if (mention?.mention.kind === 'organization') end = mention.last;
  else while (end < passage.last && isName(passage, end)) end++;
  if (end === at) return null;
  const producer = mention ? fillWith(mention) : { ...fillWithWords(passage, at, end), value: { name: passage.text(at, end) } };
  if (passage.word(end) === '(') while (end < passage.last && passage.word(end - 1) !== ')') end++;
  const place = isOf('prepositions', passage.word(end)) ? placeIn(passage, { first: end, last: Math.min(end + 5, passage.last) }) : null;
  while (place && end < passage.last && passage.offset(end) < place.end!) end++;
  return { producer, site: place, end };
}
