import type { Decision, DecisionAction, Reading } from '../model/index.js';
import type { ReviewState } from './contract.js';
import { sameReading } from './readings.js';

/** What the decisions on one fact amount to, beside what the rules read of it now. */
export interface Judgement {
  readonly review: ReviewState;
  /** What reviewers say in place of the rules; null where they said nothing of their own. */
  readonly given: Reading | null;
  /** What the last word was on, where the rules read something else now. */
  readonly decided: Reading | null;
  /** A reviewer made the fact: `taken back` when that was undone. */
  readonly made: 'no' | 'yes' | 'taken back';
}

type Word = Pick<Decision, 'id' | 'action' | 'reviewer' | 'target' | 'independent' | 'before' | 'read' | 'after'>;

/**
 * The state of a fact as its log gives it, and nothing else does. The last verdict that stands counts. Reviews that are
 * independent of each other count together: once two reviewers gave one, they agree or the fact is `disputed`, and a
 * plain verdict after them settles it. A verdict is on what was read when it was given: where the rules read otherwise
 * since, and not what the reviewer said, the fact is `changed`.
 */
export function judge(log: readonly Word[], read: Reading | null): Judgement {
  const verdicts = standing(log);
  const made =
    log.find(({ action }) => action !== 'comment')?.action === 'add' ? (verdicts.some(({ action }) => action === 'add') ? 'yes' : 'taken back') : 'no';
  const { settled, disputed } = weigh(verdicts);
  const last = settled.at(-1);
  const given = settled.findLast(({ after }) => after !== null)?.after ?? null;
  if (disputed) return { review: 'disputed', given, decided: null, made };
  if (!last) return { review: 'unreviewed', given, decided: null, made };
  const known = last.read ?? last.before;
  const changed = read !== null && known !== null && !sameReading(read, known) && !(given !== null && sameReading(read, given));
  if (changed) return { review: 'changed', given, decided: last.after ?? last.before, made };
  return { review: stateAfter(last), given, decided: null, made };
}

interface Taken<W> {
  readonly word: W;
  /** Place of the undo that took it back; negative while it stands. */
  undone: number;
  /** Its reviewer decided something else since: it cannot be put back. */
  final: boolean;
}

/** The verdicts that no undo took back, in order. A verdict of a reviewer leaves nothing of theirs to redo. */
export function standing<W extends Word>(log: readonly W[]): W[] {
  const taken = new Map<string, Taken<W>>();
  const own = new Map<string, Taken<W>[]>();
  const open = new Map<string, Set<Taken<W>>>();
  log.forEach((word, at) => {
    const { action, reviewer, target } = word;
    if (action === 'undo') {
      const meant = target === null ? own.get(reviewer)?.findLast(({ undone }) => undone < 0) : taken.get(target);
      if (!meant || meant.undone >= 0) return;
      meant.undone = at;
      const { reviewer: whose } = meant.word;
      open.set(whose, (open.get(whose) ?? new Set()).add(meant));
    } else if (action === 'redo') {
      const undone = target === null ? [...(open.get(reviewer) ?? [])].sort((a, b) => a.undone - b.undone).at(-1) : taken.get(target);
      if (!undone || undone.undone < 0 || undone.final) return;
      undone.undone = -1;
      open.get(undone.word.reviewer)?.delete(undone);
    } else if (action !== 'comment') {
      for (const one of open.get(reviewer) ?? []) one.final = true;
      open.delete(reviewer);
      const one: Taken<W> = { word, undone: -1, final: false };
      taken.set(word.id, one);
      const theirs = own.get(reviewer);
      if (theirs) theirs.push(one);
      else own.set(reviewer, [one]);
    }
  });
  return [...taken.values()].filter(({ undone }) => undone < 0).map(({ word }) => word);
}

/** The verdicts that settle something: all plain ones, and the last of the independent ones after them once two reviewers agree. */
function weigh(verdicts: readonly Word[]): { settled: Word[]; disputed: boolean } {
  const settled = verdicts.filter(({ independent }) => !independent);
  const votes = votesOf(verdicts);
  if (votes.length < 2) return { settled, disputed: false };
  const [first, ...others] = votes as [Word, ...Word[]];
  return others.every((other) => sameVerdict(first, other)) ? { settled: [...settled, votes.at(-1)!], disputed: false } : { settled, disputed: true };
}

/** What is to be agreed on: the last verdict of each independent reviewer, of those that nobody settled since. */
export function votesOf<W extends Pick<Word, 'independent' | 'reviewer'>>(verdicts: readonly W[]): W[] {
  const since = verdicts.slice(verdicts.findLastIndex(({ independent }) => !independent) + 1);
  return [...new Map(since.map((word) => [word.reviewer, word])).values()];
}

/** Whether two verdicts come to the same: what they call the fact, and what they make of it. */
export function sameVerdict(a: Pick<Word, 'action' | 'after'>, b: Pick<Word, 'action' | 'after'>): boolean {
  if (stateAfter(a) !== stateAfter(b)) return false;
  return a.after === null || b.after === null ? a.after === b.after : sameReading(a.after, b.after);
}

const STATE_OF: Readonly<Record<Exclude<DecisionAction, 'comment' | 'undo' | 'redo'>, ReviewState>> = {
  ...{ accept: 'accepted', reject: 'rejected', correct: 'corrected', flag: 'flagged' },
  ...{ add: 'accepted', split: 'corrected', merge: 'corrected' },
};

/** What a verdict makes of a fact. One that was merged into another is out. */
export function stateAfter({ action, after }: Pick<Word, 'action' | 'after'>): ReviewState {
  if (action === 'merge' && after === null) return 'rejected';
  return action === 'comment' || action === 'undo' || action === 'redo' ? 'unreviewed' : STATE_OF[action];
}
