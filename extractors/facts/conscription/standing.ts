import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { reportingVerb } from '../../../src/link/attribution.js';
import type { Passage } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import type { Status } from '../../../src/model/index.js';
import { names } from './figures.js';
import { APPROVING, begun, callUps, CHANGING, denials, ended, FUTURES, RETURNS, service } from './vocabulary.js';

/** *will be introduced*, *is to grow*, *from next year*: planned; a conditional or a negation says nothing. */
export function standingOf(passage: Passage, { first, last }: Stretch, date: Filler | undefined): Status | null {
  let status: Status = 'done';
  for (let at = first; at < last; at++) {
    const word = passage.word(at);
    if (passage.mentionAt(at)) continue;
    // *said that the service would be extended*: the future, told in the past.
    const told = word === 'would' && (reportingVerb(passage, at) >= 0 || isOfDraft(passage, at));
    if (isOf('conditional', word) && !told) return null;
    if (isOf('negation', word) && !/^(?:only|least|just|later|fewer|less|more)$/.test(passage.word(at + 1)) && !isAside(passage, at, first)) return null;
    if (told || isOf('future', word) || (word === 'to' && isOf('be', passage.word(at - 1))) || FUTURES.has(word)) status = 'planned';
  }
  return status === 'done' && liesAhead(passage, date) ? 'planned' : status;
}

/** *approved a bill that would restore conscription*: what a draft would do is planned. */
function isOfDraft(passage: Passage, would: number): boolean {
  return /^(?:that|which)$/.test(passage.word(would - 1)) && APPROVING.has(passage.word(would - 2));
}

/** *, who have not yet been in uniform,*, *who were never called*: of some of the people, and not of the service. */
function isAside(passage: Passage, at: number, first: number): boolean {
  for (let t = at - 1; t >= first && at - t <= 4; t--) if (/^wh(?:o|ich)$/.test(passage.word(t))) return true;
  return false;
}

/** *rises from 1 January 2031*: what begins behind the day of the text is no news yet, whatever tense it is told in. */
export function liesAhead(passage: Passage, date: Filler | undefined): boolean {
  const today = passage.reference.documentDate;
  const value = date && typeof date.value !== 'string' ? date.value : undefined;
  const day = value?.start ?? value?.end;
  return today !== null && typeof day === 'string' && day > today;
}

/** What a statement does to the service: it begins or changes, it ceases, or nothing of either. */
export function changeIn(passage: Passage, { first, last }: Stretch, goesOn: boolean): 'begun' | 'ended' | null {
  for (let at = first; at < last; at++) {
    if (passage.mentionAt(at)) continue;
    const [start, stop] = [begun.match(passage.view.tokens, at, last), ended.match(passage.view.tokens, at, last)];
    const verb = start ?? stop;
    if (verb && changesService(passage, at, verb.end, { first, last }, goesOn)) return start ? 'begun' : 'ended';
  }
  return callsWomen(passage, { first, last }) ? 'begun' : null;
}

/** *Conscription would not be brought back*, *the draft will not return*: its return is denied. */
export function notBroughtBack(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (!isOf('negation', passage.word(at)) || passage.word(at) === 'no') continue;
    const verb = isOf('be', passage.word(at + 1)) ? at + 2 : at + 1;
    if (!RETURNS.has(passage.word(verb))) continue;
    for (let t = Math.max(first, at - LEFT); t < at; t++) if (service.match(passage.view.tokens, t, at)) return true;
  }
  return false;
}

/** *Women will be drafted from July*: whom the service did not take before. */
function callsWomen(passage: Passage, { first, last }: Stretch): boolean {
  let women = false;
  for (let at = first; at < last; at++) {
    women ||= passage.word(at) === 'women';
    if (women && callUps.match(passage.view.tokens, at, last)) return true;
  }
  return false;
}

/** *reintroduced conscription*, *conscription was restored*, *suspended it*: the verb stands beside the service. */
function changesService(passage: Passage, at: number, end: number, { first, last }: Stretch, goesOn: boolean): boolean {
  const { tokens } = passage.view;
  if (isOf('determiners', passage.word(at - 1)) && !/^(?:that|which)$/.test(passage.word(at - 1))) return false;
  for (let t = end; t < Math.min(end + NEAR, last); t++) {
    if (service.match(tokens, t, last)) return true;
    if (/^[,;:]$/.test(passage.word(t))) break;
  }
  const named = goesOn || names(passage, { first, last }, service);
  if (passage.word(end) === 'it' || (named && refersBefore(passage, first, at))) return true;
  for (let t = Math.max(first, at - LEFT); t < at; t++) {
    const hit = service.match(tokens, t, at);
    if (hit) return true;
  }
  return false;
}
const NEAR = 6;
const LEFT = 10;

/** *It was suspended in 2004*, *the draft, …, was brought back*. */
function refersBefore(passage: Passage, first: number, at: number): boolean {
  for (let t = Math.max(first, at - 4); t < at; t++) if (passage.word(t) === 'it' || passage.word(t) === 'which') return true;
  return false;
}

/** *ruled out a return of conscription*, *has no plans to bring back the draft*: the service is denied; *ruled out extending it*: only a change of it is. */
export function denialBefore(passage: Passage, before: number, first: number): 'service' | 'change' | null {
  let found: 'service' | 'change' | null = null;
  for (let t = Math.max(first, before - DENIAL); t < before; t++) {
    if (/^[;:]$/.test(passage.word(t))) found = null;
    if (found && CHANGING.has(passage.word(t))) return 'change';
    if (!found && denials.match(passage.view.tokens, t, before)) found = 'service';
  }
  return found;
}
/** Between a denial and the service stands what is denied of it, in tokens. */
const DENIAL = 10;
