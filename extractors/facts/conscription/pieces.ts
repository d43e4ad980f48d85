import { isAdverb, isAuxiliary, isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';

/** The statements of a sentence: *conscripts serve 11 months; from 2029, 4,500 are to be called up, and the service will last a year*. */
export function piecesOf(passage: Passage): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let first = passage.first;
  for (let at = passage.first; at < passage.last; at++) {
    const open = opening(passage, first, at);
    if (open < 0) continue;
    if (at > first) pieces.push({ first, last: at });
    first = open;
  }
  if (first < passage.last) pieces.push({ first, last: passage.last });
  return pieces;
}

/** Where the next statement opens behind a break at a token; -1 where the token breaks nothing. */
function opening(passage: Passage, first: number, at: number): number {
  const word = passage.word(at);
  if (passage.mentionAt(at)) return -1;
  if (/^[;:—–]$/.test(word)) return at + 1;
  const next = passage.word(at + 1);
  if (word === ',' && (JOINTS.has(next) || /^wh(?:o|ich)$/.test(next))) return sides(passage, first, at, at + 1);
  if (word === ',' && next === 'where' && passage.within(at, passage.last, 'date').length > 0) return at + 1;
  // *, where the draft ended in 2003,*: the comma closes what was told aside.
  if (word === ',' && at > first && passage.word(first - 1) === ',' && /^wh(?:ere|ich|o|ose)$/.test(passage.word(first))) return at + 1;
  if (word === ',') return dated(passage, first, at) && dated(passage, at, breakBehind(passage, at + 1)) ? sides(passage, first, at, at + 1) : -1;
  if (JOINTS.has(word) && at > first) return sides(passage, first, at, at + 1);
  return -1;
}
const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'before']);

/** Both sides of a joint say something of their own: each holds a figure or a date, and the right one a verb. */
function sides(passage: Passage, first: number, at: number, open: number): number {
  const end = breakBehind(passage, open);
  if (passage.within(first, at, 'quantity', 'date').length === 0 || passage.within(open, passage.last, 'quantity', 'date').length === 0) return -1;
  for (let t = open; t < end; t++) if (isFinite(passage, t)) return open;
  return -1;
}

function dated(passage: Passage, first: number, last: number): boolean {
  return passage.within(first, last, 'date').length > 0;
}

function breakBehind(passage: Passage, from: number): number {
  let at = from;
  while (at < passage.last && (passage.mentionAt(at) || !/^[,;:—–]$/.test(passage.word(at)))) at++;
  // *in 2026, it will call up*: the comma only closes what opens the statement.
  if (at - from > OPENING || passage.word(at) !== ',') return at;
  do at++;
  while (at < passage.last && (passage.mentionAt(at) || !/^[,;:—–]$/.test(passage.word(at))));
  return at;
}
/** A phrase that opens a statement, in tokens. */
const OPENING = 6;

function isFinite(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (passage.mentionAt(at)) return false;
  if (isAuxiliary(word) || isOf('irregularPast', word)) return true;
  if (isOf('determiners', passage.word(at - 1)) || isAdverb(word)) return false;
  const told = /ed$/.test(word) || /[^s]s$/.test(word);
  return told && passage.view.wordClass(at) === 'verb';
}
