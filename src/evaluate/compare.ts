import type { Slot, SlotValue } from '../model/index.js';
import type { GoldSlot } from './gold.js';

type Value = string | Readonly<Record<string, unknown>>;

/** The members by which values are scored; what else an extraction adds (`start`, `end`, `ambiguous`) is no claim of the gold's. */
export const SCORED_MEMBERS = [
  'value',
  'min',
  'max',
  'mod',
  'vague',
  'unit',
  'currency',
  'per',
  'of',
  'edtf',
  'bound',
  'iso',
  'form',
  'name',
  'category',
  'type',
] as const;
export type ScoredMember = (typeof SCORED_MEMBERS)[number];

/** Words are the same without their case, their leading article, the shape of their quotes and the width of their spaces. */
export function sameWords(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

/** Sources are the same whether or not a bracket repeats the name's acronym: *the Energy Agency (EA)*. */
export function sameSource(left: string, right: string): boolean {
  return sameWords(left.replace(ACRONYM, ''), right.replace(ACRONYM, ''));
}
const ACRONYM = / \(\p{Lu}[^()\s]{1,20}\)$/u;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '');
}

export function sameMember(gold: unknown, found: unknown): boolean {
  if (typeof gold === 'string' && typeof found === 'string') return sameWords(gold, found);
  return gold === found;
}

/** Whether every member that the gold gives is found equal. */
export function agrees(gold: Value, found: Value): boolean {
  if (typeof gold === 'string' || typeof found === 'string') return sameMember(gold, found);
  return Object.entries(gold).every(([member, value]) => sameMember(value, found[member]));
}

/** Whether, beside agreeing, nothing is claimed by a scored member that the gold does not give. */
export function agreesExactly(gold: Readonly<Record<string, unknown>>, found: Readonly<Record<string, unknown>>): boolean {
  return agrees(gold, found) && SCORED_MEMBERS.every((member) => member in gold || found[member] === undefined);
}

/**
 * Several fillers are a set: the same number, each gold one met by a different found one. A fall by 2 % may be written
 * −2 % or 2 % with direction `down`; a gold change that gives neither leaves open which way it goes.
 */
export function sameSlot(name: string, gold: GoldSlot, found: Slot): boolean {
  const written = name === 'change' ? asFall : (value: Value): Value => value;
  const wanted = (Array.isArray(gold) ? gold : [gold]).map(written);
  const given = fillers(found).map((filler) => written(filler.value));
  if (wanted.length !== given.length) return false;
  const open = [...given];
  return wanted.every((value) => {
    const at = open.findIndex((candidate) => agrees(value, candidate));
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}

/** A change below zero as a fall. */
function asFall(value: Value): Value {
  if (typeof value === 'string') return value;
  const { value: single, min, max, ...rest } = value;
  const fall = { ...rest, direction: 'down' };
  if (typeof single === 'number' && single < 0) return { ...fall, value: -single };
  return typeof max === 'number' && max < 0 && typeof min === 'number' ? { ...fall, min: -max, max: -min } : value;
}

export function fillers(slot: Slot): SlotValue[] {
  return Array.isArray(slot) ? slot : [slot];
}
