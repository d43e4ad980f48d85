import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind } from '../../../../src/link/roles.js';
import { bodyOf } from '../records.js';
import { awaited, buildVerbs, ordinalWords } from '../vocabulary.js';
import type { Status } from '../../../../src/model/index.js';

/** How far behind its subject a predicate and its day stand. */
const REACH = 20;

export const followsRule = onCue(
  'facility/follows',
  'A further one of what was just told of, named by its number alone: *the second, also supplied by X, is to follow in 2027*.',
  ordinalWords,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    if (!/^(?:the|a|an)$/.test(passage.word(cue.at - 1)) || !standsAlone(passage, cue.end)) return 'a noun says what it is';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'nothing is stated';
    const predicate = predicateBehind(passage, cue.end);
    if (!predicate) return 'nothing becomes of it';
    const date = passage.within(predicate.at, Math.min(predicate.at + REACH, passage.last), 'date')[0];
    if (!date?.mention.value.edtf || isCut(passage, predicate.at, date.first)) return 'it has no day';
    const told = antecedent(passage);
    if (!told) return 'no site was told of just before, or several were';
    const { country, item, place, size } = told.slots as Readonly<Record<string, Filler | undefined>>;
    if (size && typeof size.value !== 'string' && size.value.unit === '1') return 'parts were counted and no site told of';
    const noun = nounOf(String(item?.value ?? ''));
    if (!noun) return 'what it is one of has no name';
    const builder = predicate.at > cue.end ? actorBehind(passage, ['by'], { first: cue.end, last: predicate.at }) : null;
    const organization = builder && bodyOf(passage, builder);
    const far = (one: Filler): Filler => ({ value: one.value, mention: null, origin: 'coreference', ...(one.lead !== undefined && { lead: one.lead }) });
    // *two units of 1,200 MW each; the first …*
    const same = size && /s$/.test(String(item!.value)) ? { size: far(size) } : {};
    return [
      {
        slots: {
          ...(country && { country: far(country) }),
          item: {
            value: `${passage.word(cue.at)} ${noun}`,
            mention: null,
            origin: 'sentence',
            start: passage.offset(cue.at),
            end: passage.offsetAfter(cue.end),
          },
          ...(place && { place: far(place) }),
          ...same,
          ...(organization && { organization }),
          date: fillWith(date),
        },
        status: predicate.status,
        confidence: 0.75,
      },
    ];
  },
);

/** *the second is to*, *the second, also supplied by X, is*: no noun follows. */
function standsAlone(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return word === ',' || isAuxiliary(word) || FOLLOWING.has(word) || isOf('future', word);
}
const FOLLOWING = new Set(['follows', 'follow', 'followed', 'opens', 'opened']);

/** The predicate of the number: *is to follow*, *is due*, *should be ready*, *opened*. */
function predicateBehind(passage: Passage, from: number): { readonly at: number; readonly status: Status } | null {
  let ahead = false;
  for (let at = from; at < Math.min(from + REACH, passage.last); at++) {
    const word = passage.word(at);
    if (/^[;:]$/.test(word)) return null;
    if (passage.mentionAt(at)) continue;
    if (isOf('negation', word) || isOf('conditional', word)) return word === 'should' ? { at, status: 'planned' } : null;
    if (awaited.match(passage.view.tokens, at, passage.last) && isOf('be', passage.word(at - 1))) return { at, status: 'planned' };
    if (isOf('future', word) || (word === 'to' && isOf('be', passage.word(at - 1)))) ahead = true;
    if (FOLLOWING.has(word) && (ahead || !word.endsWith('ed'))) return { at, status: 'planned' };
    if (word === 'followed') return { at, status: 'done' };
    const built = buildVerbs.match(passage.view.tokens, at, passage.last);
    if (built?.payload.past === 'done' && !/^[,(]$/.test(passage.word(at - 1)) && !isOf('adverbs', passage.word(at - 1)))
      return { at, status: ahead ? 'planned' : 'done' };
    if (ahead && /^(?:enter|start|begin|come|go|run)$/.test(word)) return { at, status: 'planned' };
  }
  return null;
}

function isCut(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[;:]$/.test(passage.word(at))) return true;
  return false;
}

/** The one site that the sentence, or the one before, has told of. */
function antecedent(passage: Passage): Draft | null {
  const here = passage.reference.toldBefore(passage, 'facility', 0).filter((one) => one.sentence === passage.index);
  const told = here.length > 0 ? here : passage.reference.toldBefore(passage, 'facility', 1);
  return told.length === 1 ? told[0]!.draft : null;
}

/** *first unit*, *four reactors*: the noun without its number, in the singular. */
function nounOf(item: string): string {
  const noun = item.replace(/^(?:new|first|second|third|fourth|fifth) /, '');
  return /[^s]s$/.test(noun) && !/works$|barracks$/.test(noun) ? noun.slice(0, -1) : noun;
}
