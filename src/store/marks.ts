import type { Judgement } from './judgement.js';
import { all, type Plan } from './plan.js';
import { build } from './schema/builder.js';

/** What decisions make of facts without touching their parts: gathered, so that all facts that come to the same are marked in one statement. */
export class Marks {
  private readonly alike = new Map<string, { readonly review: string; readonly decided_reading: string | null; readonly facts: string[] }>();

  put(fact: string, { review, decided }: Pick<Judgement, 'review' | 'decided'>): void {
    const decided_reading = decided && JSON.stringify(decided);
    const key = JSON.stringify([review, decided_reading]);
    const known = this.alike.get(key);
    if (known) known.facts.push(fact);
    else this.alike.set(key, { review, decided_reading, facts: [fact] });
  }

  *write(): Plan<void> {
    for (const { facts, ...cells } of this.alike.values()) yield* all(build.updateTable('fact').set(cells).where('id', 'in', facts));
  }
}
