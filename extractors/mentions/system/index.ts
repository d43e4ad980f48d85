import type { MentionKind } from '../../../src/extract/contract.js';
import { admitsSystem, learnSystems } from './learn.js';
import { readSystems, type SystemLexicon } from './listed.js';
import { normalizeSystem } from './normalize.js';
import { apposedRules } from './rules/apposed.js';
import { classRules } from './rules/classes.js';
import { codeRules } from './rules/codes.js';
import { listedRules } from './rules/listed.js';
import { shipRules } from './rules/ships.js';
import { nounRules } from './rules/nouns.js';
import { systemValue, type SystemParts, type SystemValue } from './value.js';

export { systemCategories, systemValue, type SystemCategory, type SystemValue } from './value.js';

const location = new URL('./systems.csv', import.meta.url);
let listed: SystemLexicon | undefined;

export interface SystemOptions {
  /** Further rows with the columns of `systems.csv`; where they give a spelling, they decide what it means. */
  readonly extra?: readonly Record<string, string>[];
  /** Leaves only what the forms find, so that the reach of the rules beyond the lexicon can be measured. */
  readonly withoutLexicon?: boolean;
}

/** Weapon systems and other military equipment by designation; the category follows the guidelines' list. */
export function systemKind({ extra = [], withoutLexicon = false }: SystemOptions = {}): MentionKind<SystemParts, SystemValue> {
  const lexicon = withoutLexicon ? null : extra.length > 0 ? readSystems(location, extra) : (listed ??= readSystems(location));
  return {
    kind: 'system',
    value: systemValue,
    rules: [...classRules(lexicon), ...shipRules, ...(lexicon ? listedRules(lexicon) : []), ...codeRules, ...nounRules(lexicon), ...apposedRules(lexicon)],
    yieldsTo: [],
    normalize: (parts, context) => normalizeSystem(parts, context),
    evidence: (value) => value.category,
    learn: learnSystems,
    admits: admitsSystem,
    columns: { name: 'text', category: 'text' },
    index: (value) => ({ name: value.name, category: value.category }),
  };
}
