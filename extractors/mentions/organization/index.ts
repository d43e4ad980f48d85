import type { MentionKind } from '../../../src/extract/contract.js';
import { readJson } from '../../../src/normalize/data.js';
import { admitsOrganization } from './admit.js';
import { readOrganizations, type OrganizationLexicon } from './lexicon.js';
import { learnOrganizations } from './learn.js';
import { normalizeOrganization } from './normalize.js';
import { acronymRules, sellerRule } from './rules/acronyms.js';
import { calledRules } from './rules/called.js';
import { companyRules } from './rules/companies.js';
import { contextRules } from './rules/context.js';
import { foreignRules } from './rules/foreign.js';
import { headRules } from './rules/heads.js';
import { knownRules } from './rules/known.js';
import { listRules } from './rules/lists.js';
import { shareRules } from './rules/shares.js';
import { tradeRules } from './rules/trade.js';
import { organizationValue, type OrganizationParts, type OrganizationValue } from './value.js';

export { organizationValue, organizationTypes, type OrganizationType, type OrganizationValue } from './value.js';

let listed: OrganizationLexicon | undefined;

function lexiconOf(): OrganizationLexicon {
  return (listed ??= readOrganizations(new URL('./organizations.csv', import.meta.url)));
}

/** Names that bodies of several states bear: whose it is, only its surroundings tell. */
const SHARED = new Set(readJson<readonly string[]>(new URL('./shared-names.json', import.meta.url)));

/** The state (ISO 3166-1 alpha-3) whose body a listed name is: the Royal Navy's, the Pentagon's; null for all others. */
export function homeOfBody(name: string): string | null {
  const known = lexiconOf().byName.get(name) ?? lexiconOf().bySpelling.get(name);
  return known && !SHARED.has(known.name) && (known.type === 'government' || known.type === 'military') && known.country !== '' ? known.country : null;
}

/**
 * Organizations: parties, makers, givers and sources of figures. `withoutLexicon` leaves only what the forms find,
 * so that the reach of the rules beyond the lexicon can be measured.
 */
export function organizationKind({ withoutLexicon = false }: { readonly withoutLexicon?: boolean } = {}): MentionKind<OrganizationParts, OrganizationValue> {
  const lexicon = withoutLexicon ? null : lexiconOf();
  return {
    kind: 'organization',
    value: organizationValue,
    // Heads before the lexicon: where a listed name begins with its head, the text may give more of it.
    rules: [
      ...headRules,
      ...foreignRules,
      ...companyRules,
      ...(lexicon ? knownRules(lexicon) : []),
      ...contextRules,
      ...calledRules,
      ...(lexicon ? listRules(lexicon) : []),
      ...acronymRules,
      ...shareRules,
      ...tradeRules,
      sellerRule,
    ],
    yieldsTo: [],
    normalize: (parts, context, span) => normalizeOrganization(parts, context, lexicon, span),
    evidence: (value) => value.name,
    learn: (found, context) => learnOrganizations(found, context, lexicon),
    admits: admitsOrganization,
    columns: { name: 'text', type: 'text' },
    index: (value) => ({ name: value.name, type: value.type }),
  };
}
