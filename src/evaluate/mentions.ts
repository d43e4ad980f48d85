import type { Mention } from '../model/index.js';
import { addBuckets, emptyBuckets, note, type Bucket } from './calibration.js';
import { agrees, agreesExactly, sameMember, SCORED_MEMBERS } from './compare.js';
import { addCounts, addTables, noCounts, type Counts } from './counts.js';
import type { GoldMention } from './gold.js';

/** One member of the value over the mentions whose span was found: `gold` give it, `found` give it, `right` agree. */
export type MemberCounts = Counts;

/** Mentions of one kind. `values` are those found whose every gold member agrees, `exactValues` those that also claim nothing more. */
export interface MentionTally {
  spans: Counts;
  values: number;
  exactValues: number;
  members: Record<string, MemberCounts>;
}

export interface MentionResult {
  kinds: Record<string, MentionTally>;
  calibration: Bucket[];
  errors: string[];
}

export function noMentions(): MentionTally {
  return { spans: noCounts(), values: 0, exactValues: 0, members: {} };
}

export function addMentions(left: MentionTally, right: MentionTally): MentionTally {
  return {
    spans: addCounts(left.spans, right.spans),
    values: left.values + right.values,
    exactValues: left.exactValues + right.exactValues,
    members: addTables(left.members, right.members, addCounts),
  };
}

export function addMentionResults(left: MentionResult, right: MentionResult): MentionResult {
  return {
    kinds: addTables(left.kinds, right.kinds, addMentions),
    calibration: addBuckets(left.calibration, right.calibration),
    errors: [...left.errors, ...right.errors],
  };
}

/** A mention is found when kind, start and end are the gold's; its value is scored only then. */
export function scoreMentions(gold: readonly GoldMention[], found: readonly Mention[]): MentionResult {
  const kinds: Record<string, MentionTally> = {};
  const calibration = emptyBuckets();
  const errors: string[] = [];
  const tallyOf = (kind: string): MentionTally => (kinds[kind] ??= noMentions());
  const open = new Map(gold.map((mention) => [place(mention), mention]));

  for (const mention of found) {
    const tally = tallyOf(mention.kind);
    tally.spans.found++;
    const wanted = open.get(place(mention));
    if (!wanted) {
      note(calibration, mention.confidence, false);
      errors.push(`${mention.start}: spurious ${mention.kind} "${mention.text}"${beside(mention, gold)} by ${mention.rule}`);
      continue;
    }
    open.delete(place(mention));
    tally.spans.right++;
    const right = agrees(wanted.value, mention.value);
    if (right) tally.values++;
    if (agreesExactly(wanted.value, mention.value)) tally.exactValues++;
    countMembers(tally.members, wanted.value, mention.value);
    note(calibration, mention.confidence, right);
    if (!agreesExactly(wanted.value, mention.value)) {
      errors.push(
        `${mention.start}: ${right ? 'more than the' : 'other than the'} value of ${mention.kind} "${mention.text}": ${differences(wanted.value, mention.value)} by ${mention.rule}`,
      );
    }
  }
  for (const mention of gold) tallyOf(mention.kind).spans.gold++;
  for (const mention of open.values()) errors.push(`${mention.start}: missed ${mention.kind} "${mention.text}"${beside(mention, found)}`);
  return { kinds, calibration, errors: errors.sort(byOffset) };
}

interface Placed {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function place(mention: Placed): string {
  return `${mention.kind} ${mention.start} ${mention.end}`;
}

/** The mention of the other side that lies across this one: mostly the same thing with another border or kind. */
function beside(mention: Placed, others: readonly Placed[]): string {
  const other = others.find((candidate) => candidate.start < mention.end && candidate.end > mention.start);
  return other ? ` (there: ${other.kind} "${other.text}")` : '';
}

function countMembers(members: Record<string, MemberCounts>, gold: Readonly<Record<string, unknown>>, found: Readonly<Record<string, unknown>>): void {
  for (const member of SCORED_MEMBERS) {
    const given = member in gold;
    const claimed = found[member] !== undefined;
    if (!given && !claimed) continue;
    const counts = (members[member] ??= noCounts());
    if (given) counts.gold++;
    if (claimed) counts.found++;
    if (given && claimed && sameMember(gold[member], found[member])) counts.right++;
  }
}

function differences(gold: Readonly<Record<string, unknown>>, found: Readonly<Record<string, unknown>>): string {
  return SCORED_MEMBERS.filter((member) => (member in gold ? !sameMember(gold[member], found[member]) : found[member] !== undefined))
    .map((member) => `${member} ${say(found[member])}, gold ${say(gold[member])}`)
    .join('; ');
}

export function say(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}

function byOffset(left: string, right: string): number {
  return Number.parseInt(left, 10) - Number.parseInt(right, 10);
}
