import { readCsv, readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import type { OrganizationType } from './value.js';

export { words } from './wordsets.js';

interface FormsFile {
  readonly legalForms: readonly string[];
  readonly legalPrefixes: readonly string[];
  readonly governmentBanks: readonly string[];
  readonly cues: Readonly<Record<OrganizationType, readonly string[]>>;
  readonly looseCues: readonly string[];
  readonly appositionCues: readonly string[];
  readonly calledAfter: readonly string[];
  readonly dealCues: readonly string[];
  readonly makerCues: readonly string[];
  readonly agentCues: Readonly<Record<'company' | 'other', readonly string[]>>;
  readonly notOrganizations: readonly string[];
  readonly tradeVerbs: readonly string[];
  readonly wares: readonly string[];
  readonly [list: string]: unknown;
}

const file = readJson<FormsFile>(new URL('./forms.json', import.meta.url));

/** A noun that makes the capitalised words around it the name of an organization; the flags are told in `heads.csv`. */
export interface Head {
  readonly type: OrganizationType;
  readonly of: boolean;
  readonly alone: boolean;
  readonly unit: boolean;
  readonly wary: boolean;
  readonly soft: boolean;
  readonly defined: boolean;
  readonly in: boolean;
  readonly proper: boolean;
}

function readHeads(): [string, Head][] {
  return readCsv(new URL('./heads.csv', import.meta.url)).map((row) => {
    const reads = (row['reads'] ?? '').split(' ');
    const flags = Object.fromEntries(FLAGS.map((flag) => [flag, reads.includes(flag)])) as Record<(typeof FLAGS)[number], boolean>;
    return [row['head']!, { type: row['type'] as OrganizationType, ...flags }];
  });
}
const FLAGS = ['of', 'alone', 'unit', 'wary', 'soft', 'defined', 'in', 'proper'] as const;

/** A noun before which or after which a name is an organization's: `the manufacturer X`. */
export interface Cue {
  readonly type: OrganizationType;
  /** People and places follow it as readily: `the supplier Germany`. */
  readonly loose: boolean;
}

export const heads = new Lexicon('organization/heads', readHeads(), { letters: 'initial' });

export const legalForms = new Lexicon(
  'organization/legal-forms',
  file.legalForms.map((form) => [form, form] as const),
  { letters: 'exact' },
);

export const legalPrefixes = new Lexicon(
  'organization/legal-prefixes',
  file.legalPrefixes.map((form) => [form, form] as const),
  { letters: 'exact' },
);

export const cues = new Lexicon<Cue>(
  'organization/cues',
  Object.entries(file.cues).flatMap(([type, list]) =>
    list.map((cue) => [cue, { type: type as OrganizationType, loose: file.looseCues.includes(cue) }] as const),
  ),
);

export const appositionCues = new Lexicon<OrganizationType>(
  'organization/apposition-cues',
  file.appositionCues.map((cue) => [cue, cues.get(cue)?.type ?? 'company'] as const),
);

/** Nouns that stand right behind the name they say the kind of: `Italy’s CIO consortium`. */
export const calledAfter = new Lexicon<OrganizationType>(
  'organization/called-after',
  file.calledAfter.map((noun) => [noun, cues.get(noun)?.type ?? 'company'] as const),
);

export const seatCues = new Lexicon(
  'organization/seat-cues',
  ['headquartered', 'based'].map((cue) => [cue, cue] as const),
);

export const dealCues = new Lexicon(
  'organization/deal-cues',
  file.dealCues.map((cue) => [cue, cue] as const),
);

export const makerCues = new Lexicon(
  'organization/maker-cues',
  file.makerCues.map((cue) => [cue, cue] as const),
);

/** Verbs of business, by what their form says of the subject: `s` and `ed` follow one, the base follows several or an auxiliary. */
export const tradeVerbs = new Lexicon<'base' | 's' | 'ed'>(
  'organization/trade-verbs',
  file.tradeVerbs.flatMap((forms) => {
    const [base = '', s = '', ed = ''] = forms.split(' ');
    return [
      [base, 'base'],
      [s, 's'],
      [ed, 'ed'],
    ] as const;
  }),
);

export const wareNouns = new Lexicon(
  'organization/wares',
  file.wares.map((noun) => [noun, noun] as const),
);

export const agentCues = new Lexicon<OrganizationType>(
  'organization/agent-cues',
  Object.entries(file.agentCues).flatMap(([type, list]) => list.map((cue) => [cue, type as OrganizationType] as const)),
);

/** What stands between the members of a list. */
export const joints = new Lexicon(
  'organization/joints',
  [',', 'and'].map((sign) => [sign, sign] as const),
);

/** What only companies have: `Nexperia’s shareholders`. */
export const corporateNouns = new Lexicon(
  'organization/corporate-nouns',
  [
    'shares',
    'shareholders',
    'shareholder',
    'bondholders',
    'subsidiary',
    'revenue',
    'revenues',
    'profit',
    'profits',
    'earnings',
    'creditors',
    'takeover',
    'acquisition',
    'IPO',
    'stake',
    'smelter',
    'refinery',
    'shipyard',
    'quarterly',
    'half-year',
    'balance',
    'dividend',
    'bid',
    'workforce',
    'CEO',
  ].map((noun) => [noun, noun] as const),
);

/** What stands before the owner of a name where something is sold: `from France’s Ocea`. */
export const sellers = new Lexicon(
  'organization/sellers',
  ['from', 'with', 'by', 'to'].map((word) => [word, word] as const),
);

export const shareCues = new Lexicon(
  'organization/share-cues',
  ['% of', 'per cent of', 'percent of'].map((cue) => [cue, cue] as const),
);

/** Nouns of institutions in other languages, which take their complement in that language. */
export const foreignHeads = new Lexicon<OrganizationType>(
  'organization/foreign-heads',
  readCsv(new URL('./foreign-heads.csv', import.meta.url)).map((row) => [row['head']!, row['type'] as OrganizationType]),
  { letters: 'initial' },
);

/** Nouns of institutions that stand last in names of other languages: `Milli Savunma Bakanlığı`. */
export const foreignTails = new Lexicon<OrganizationType>(
  'organization/foreign-tails',
  readCsv(new URL('./foreign-tails.csv', import.meta.url)).map((row) => [row['tail']!, row['type'] as OrganizationType]),
  { letters: 'initial' },
);

export const bracket = new Lexicon('organization/bracket', [['(', '(']]);

export const notOrganizations = new Lexicon(
  'organization/none',
  file.notOrganizations.map((phrase) => [phrase, phrase] as const),
);

/** `National Bank of …` and `Reserve Bank` are authorities; other banks are companies. */
export const governmentBanks = new Lexicon(
  'organization/government-banks',
  file.governmentBanks.map((bank) => [bank, bank] as const),
);
