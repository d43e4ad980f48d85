import type { Fact } from '../model/index.js';
import type { Draft, FactType, Filler, Fillers } from './contract.js';
import { canonical, sameFiller } from './sameness.js';
import { nameOfSite } from './sites.js';

/** A draft with where and by which rule it was read. All are made of the same members, and so are read alike. */
export interface ReadDraft {
  readonly slots: Draft['slots'];
  readonly status: Draft['status'];
  readonly confidence: number;
  readonly alsoIn: Draft['alsoIn'];
  readonly amends: Draft['amends'];
  readonly siteOf: Draft['siteOf'];
  readonly type: FactType;
  readonly rule: string;
  readonly sentence: number;
  readonly section: number;
  /** The draft as the rule made it, by which others refer to it. */
  readonly source: Draft;
  readonly attribution: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** A record gathered from one draft or several that restate it. */
export interface Gathered {
  readonly lead: ReadDraft;
  readonly slots: Fillers;
  readonly status: Fact['status'];
  readonly evidence: readonly number[];
  readonly confidence: number;
}

/** Drafts in reading order to records: a restatement adds its sentence and the slots it alone gives; it makes no new record. */
export function gather(drafts: readonly ReadDraft[]): Gathered[] {
  const records: Gathered[] = [];
  const byAnchor = new Map<string, number[]>();
  const recordOf = new Map<Draft, number>();
  for (const draft of drafts) {
    const amended = draft.amends && recordOf.get(draft.amends);
    if (amended !== undefined) {
      recordOf.set(draft.source, amended);
      records[amended] = joined(records[amended]!, draft);
      continue;
    }
    const keys = anchorKeys(draft);
    // Only records that share an anchor can be restated: a long document has thousands that do not.
    const latest = keys.map((key) => listIn(byAnchor, key));
    const at = draft.amends ? undefined : lastOf(latest, (index) => restates(records[index]!, draft));
    for (const list of latest) if (list.push(at ?? records.length) > LATEST) list.shift();
    recordOf.set(draft.source, at ?? records.length);
    if (at === undefined) {
      records.push({
        lead: draft,
        slots: draft.slots,
        status: draft.status,
        evidence: [draft.sentence, ...(draft.alsoIn ?? [])],
        confidence: draft.confidence,
      });
    } else records[at] = joined(records[at]!, draft);
  }
  return records.map((record) => withSite(record, records, recordOf));
}

/** The latest record of some lists for which something holds: the latest are mostly the last. */
function lastOf(lists: readonly (readonly number[])[], holds: (index: number) => boolean): number | undefined {
  let found = -1;
  for (const list of lists) for (let at = list.length - 1; at >= 0; at--) if (list[at]! > found && holds(list[at]!)) found = list[at]!;
  return found < 0 ? undefined : found;
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** Names the plant of a record by what all sentences together say of it. */
function withSite(record: Gathered, records: readonly Gathered[], recordOf: ReadonlyMap<Draft, number>): Gathered {
  const at = record.lead.siteOf && recordOf.get(record.lead.siteOf);
  const site = at === undefined ? null : nameOfSite(records[at]!.slots);
  return site && !present(record.slots.site) ? { ...record, slots: { ...record.slots, site } } : record;
}

/** A restatement is sought among so many latest records of the same anchor. */
const LATEST = 64;

/** One key for each group of slots by which a draft can be recognized. */
function anchorKeys({ type, slots }: ReadDraft): string[] {
  return type.anchors
    .filter((group) => group.every((slot) => present(slots[slot])))
    .map((group) => `${type.type} ${group.map((slot) => `${slot}=${canonical(slots[slot])}`).join(' ')}`);
}

/** Records of one type about the same thing whose figures differ: pairs of indices. */
export function conflictsAmong(records: readonly Gathered[]): [number, number][] {
  const pairs: [number, number][] = [];
  const seen = new Map<string, number[]>();
  records.forEach((record, index) => {
    const key = subjectKey(record);
    if (key === null) return;
    const rivals = listIn(seen, key);
    for (const rival of rivals) if (differs(records[rival]!, record)) pairs.push([rival, index]);
    if (rivals.push(index) > LATEST) rivals.shift();
  });
  return pairs;
}

/** Whether a draft says of a record of the same anchor nothing but what is known of it, or what may be added. */
function restates(record: Gathered, draft: ReadDraft): boolean {
  const { type } = draft;
  if (!(compatibleStatus(record.status, draft.status) || progresses(record, draft) || readTwice(record, draft))) return false;
  if (type.apart?.some((slot) => present(record.slots[slot]) !== present(draft.slots[slot]))) return false;
  const far = draft.sentence - record.evidence.at(-1)! > NEAR;
  for (const slot in draft.slots) {
    const [a, b] = [record.slots[slot], draft.slots[slot]];
    if (!present(b)) continue;
    if (present(a) ? !sameFiller(a, b) : far && type.identity.includes(slot)) return false;
  }
  return true;
}
/** A later sentence may add what names the thing only while it is near. */
const NEAR = 4;

/** *has selected the X*, and a little later *1,400 X were ordered*: the same deal, further on. */
function progresses(record: Gathered, draft: ReadDraft): boolean {
  const settled = draft.status === 'contracted' || draft.status === 'done';
  return (
    record.status === 'planned' &&
    settled &&
    draft.sentence - record.evidence.at(-1)! <= NEAR &&
    // What was planned is what came about: its figures, where it had any, are told again.
    draft.type.figures.every((slot) => !present(record.slots[slot]) || sameFiller(record.slots[slot], draft.slots[slot]))
  );
}

/** Two rules that read the same figures out of one sentence read one happening, however each puts its standing. */
function readTwice(record: Gathered, draft: ReadDraft): boolean {
  const { type, slots } = draft;
  return record.evidence[0] === draft.sentence && type.figures.some((slot) => present(slots[slot]) && sameFiller(record.slots[slot], slots[slot]));
}

function compatibleStatus(a: Fact['status'], b: Fact['status']): boolean {
  return a === b || a === null || b === null;
}

function joined(record: Gathered, draft: ReadDraft): Gathered {
  const slots: Record<string, Filler | readonly Filler[] | undefined> = { ...record.slots };
  for (const [slot, filler] of Object.entries(draft.slots)) if (!present(slots[slot])) slots[slot] = filler;
  const evidence = [...new Set([...record.evidence, draft.sentence, ...(draft.alsoIn ?? [])])];
  const later = draft.amends !== undefined || progresses(record, draft);
  return {
    ...record,
    slots,
    evidence,
    status: later ? (draft.status ?? record.status) : (record.status ?? draft.status),
    confidence: jointConfidence(record, draft),
  };
}

/** A second sentence that says the same makes a record surer; one that adds to it makes it as sure as the less sure of the two. */
function jointConfidence(record: Gathered, draft: ReadDraft): number {
  const adds = Object.entries(draft.slots).some(([slot, filler]) => present(filler) && !present(record.slots[slot]));
  if (adds) return Math.min(record.confidence, draft.confidence);
  const surer = Math.max(record.confidence, draft.confidence);
  return record.evidence.includes(draft.sentence) ? surer : Math.round((1 - (1 - surer) * RESTATED) * 100) / 100;
}
/** What of the doubt a restatement leaves. */
const RESTATED = 0.7;

function subjectKey({ lead, slots, status }: Gathered): string | null {
  const named = lead.type.anchors.find((group) => group.every((slot) => present(slots[slot])));
  if (!named) return null;
  return `${lead.type.type} ${status} ${lead.type.identity.map((slot) => canonical(slots[slot])).join('\n')}`;
}

function differs(a: Gathered, b: Gathered): boolean {
  return a.lead.type.figures.some((slot) => present(a.slots[slot]) && present(b.slots[slot]) && !sameFiller(a.slots[slot], b.slots[slot]));
}

function present(filler: Filler | readonly Filler[] | undefined): filler is Filler | readonly Filler[] {
  return filler !== undefined && (!Array.isArray(filler) || filler.length > 0);
}
