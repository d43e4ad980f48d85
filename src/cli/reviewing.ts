import { decide, turnBack, valueFrom } from '../review/index.js';
import type { Slot } from '../model/index.js';
import type { FactFilter, FactRow, Store } from '../store/contract.js';
import { rowReading, StoreError, versionOf } from '../store/index.js';
import { factText } from './fact-text.js';
import { emit, inColour } from './io.js';
import type { Keys } from './keys.js';
import type { Session } from './session.js';

const HELP = `  j next   k back   a accept   x reject   e edit a slot   f flag   c comment
  u undo   r redo   / search   ? help     q end\n`;

/** A reviewer's walk through the facts that pass a filter: one key a decision, the next fact at once. */
export class Walk {
  private queue: string[] = [];
  private at = 0;
  private decided = 0;

  constructor(
    private readonly store: Store,
    private readonly session: Session,
    private readonly keys: Keys,
    private readonly voice: { readonly reviewer: string; readonly independent?: boolean },
    private readonly filter: FactFilter,
  ) {}

  /** Answers how many decisions were taken. */
  async run(): Promise<number> {
    await this.fill(this.filter);
    let shown: FactRow | null = null;
    for (;;) {
      shown ??= await this.show();
      const key = await this.keys.key();
      if (key === null || key === 'q' || this.session.io.interrupted.aborted) return this.decided;
      try {
        if (await this.press(key, shown)) shown = null;
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        this.session.complain(error.message);
        shown = null;
      }
    }
  }

  private async fill(filter: FactFilter): Promise<void> {
    this.queue = [];
    this.at = 0;
    for await (const { id } of this.store.facts(filter)) this.queue.push(id);
    this.session.say(`${this.queue.length} to look at; ? says which keys there are`);
  }

  private async show(): Promise<FactRow | null> {
    const id = this.queue[this.at];
    const fact = id === undefined ? null : await this.store.fact(id);
    if (!fact) {
      this.session.say('nothing more here; k goes back, / searches, q ends');
      return null;
    }
    const { stdout, env } = this.session.io;
    const stating = fact.evidence[0]?.sentence ?? 0;
    const context = await this.store.sentences(fact.document.id, Math.max(0, stating - 1), stating + 2);
    await emit(stdout, `\n${this.at + 1} of ${this.queue.length}\n${factText(fact, context, await this.store.decisions(fact.id), inColour(stdout, env))}`);
    return fact;
  }

  /** Whether another fact is to be shown. */
  private async press(key: string, fact: FactRow | null): Promise<boolean> {
    if (key === '?') this.session.io.stderr.write(HELP);
    else if (key === 'j') return this.move(1);
    else if (key === 'k') return this.move(-1);
    else if (key === 'u' || key === 'r') return this.turn(key === 'u' ? 'undo' : 'redo');
    else if (key === '/') return this.search();
    else if (fact && key === 'a') return this.say(fact, 'accept');
    else if (fact && key === 'x') return this.say(fact, 'reject');
    else if (fact && key === 'f') return this.say(fact, 'flag');
    else if (fact && key === 'c') return this.comment(fact);
    else if (fact && key === 'e') return this.edit(fact);
    return false;
  }

  private move(by: number): boolean {
    this.at = Math.min(Math.max(this.at + by, 0), this.queue.length);
    return true;
  }
  private async say(fact: FactRow, action: 'accept' | 'reject' | 'flag'): Promise<boolean> {
    await decide(this.store, { ...this.voice, fact: fact.id, action, seen: versionOf(fact) });
    this.decided++;
    return this.move(1);
  }
  private async turn(action: 'undo' | 'redo'): Promise<boolean> {
    const { facts, decisions } = await turnBack(this.store, this.voice, action);
    if (decisions.length === 0) this.session.say(`nothing to ${action}`);
    else this.decided += action === 'undo' ? -decisions.length : decisions.length;
    const back = this.queue.indexOf(facts[0]?.id ?? '');
    if (back >= 0) this.at = back;
    return decisions.length > 0;
  }
  private async search(): Promise<boolean> {
    const text = await this.keys.line('words: ');
    await this.fill(text ? { ...this.filter, text } : this.filter);
    return true;
  }
  private async comment(fact: FactRow): Promise<boolean> {
    const comment = await this.keys.line('comment: ');
    if (comment) await decide(this.store, { ...this.voice, fact: fact.id, action: 'comment', comment });
    return Boolean(comment);
  }

  /** One slot by name: what is typed takes its place, nothing takes it out. Several values stand between semicolons. */
  private async edit(fact: FactRow): Promise<boolean> {
    const shape = this.store.factTypes.find(({ type }) => type === fact.type);
    const name = await this.keys.line(`slot (${shape?.slots.map((slot) => slot.name).join(', ') ?? ''}): `);
    const slot = shape?.slots.find((each) => each.name === name);
    if (!slot) return false;
    const typed = await this.keys.line(`${slot.name}: `);
    if (typed === null) return false;
    const words = typed.trim() === '' ? [] : slot.several ? typed.split(';') : [typed];
    const values = words.map((each) => valueFrom(each, slot));
    if (values.includes(null)) {
      this.session.complain(`${slot.name} takes ${slot.kinds.join(' or ')}: "${typed}" is neither`);
      return false;
    }
    const fillers = values.map((value) => ({ value: value!, mention: null, origin: 'sentence' as const }));
    const { [slot.name]: _, ...others } = fact.slots;
    const changed: Record<string, Slot> = fillers.length === 0 ? others : { ...fact.slots, [slot.name]: slot.several ? fillers : fillers[0]! };
    await decide(this.store, { ...this.voice, fact: fact.id, action: 'correct', after: { ...rowReading(fact), slots: changed }, seen: versionOf(fact) });
    this.decided++;
    return true;
  }
}
