import { readCsv } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { foldForm, spellings } from '../../../src/normalize/tokens.js';
import { internVocabulary } from '../../../src/normalize/words.js';
import { sureStems } from './words.js';
import { systemCategories, type SystemCategory } from './value.js';

/** One row of `systems.csv`. */
export interface ListedSystem {
  readonly name: string;
  readonly category: SystemCategory;
  readonly maker: string;
  /** ISO 3166-1 alpha-3, several joined by `|`; empty where the row does not say. */
  readonly origin: string;
}

/** What a spelling of the lexicon can mean. */
export interface ListedForm {
  readonly systems: readonly ListedSystem[];
  /** Whether the spelling is a word, a name or a code of other things too, so that it must have company. */
  readonly needsCompany: boolean;
  /** Whether the last word bears a plural `s`, which stays outside the span: `Rafales`. */
  readonly plural: boolean;
  /** Whether it is written in capitals alone, so that as an ordinary word (`Caesar`, `Spectra`) it is another's name too. */
  readonly capitals: boolean;
  /** Words, interned, that name its makers: beside one of them a spelling that needs company has it. */
  readonly makers: ReadonlySet<number>;
}

export type SystemLexicon = Lexicon<ListedForm>;

interface Draft {
  readonly spelling: string;
  readonly systems: ListedSystem[];
  /** Each system's own spelling, beside it: `P-8` is the aircraft's and `P8` the pistol's. */
  readonly spelled: string[];
  needsCompany: boolean;
}

/**
 * The lexicon of `systems.csv` and of rows that a researcher adds (columns `name,aliases,category,maker,origin,needs`;
 * aliases and needs separated by `|`). Added rows go first: they decide what their spellings mean.
 * @throws Error when a row has no name or a category that is none of the guidelines'.
 */
export function readSystems(location: URL, extra: readonly Record<string, string>[] = []): SystemLexicon {
  const drafts = new Map<string, Draft>();
  for (const row of [...extra, ...readCsv(location)]) enter(row, drafts);
  return new Lexicon('system/listed', spelledOut(drafts), { letters: 'initial' });
}

function enter(row: Record<string, string>, drafts: Map<string, Draft>): void {
  const name = row['name'];
  const category = systemCategories.find((one) => one === row['category']);
  if (!name) throw new Error('a row of the system lexicon has no name');
  if (!category) throw new Error(`system lexicon: ${name}: no such category: ${row['category'] ?? '(none)'}`);
  const system = { name, category, maker: row['maker'] ?? '', origin: row['origin'] ?? '' };
  const needs = cells(row['needs']);
  for (const spelling of [name, ...cells(row['aliases'])]) {
    const key = keyOf(spelling);
    const draft = drafts.get(key);
    const needsCompany = needs.includes('context') || needs.includes(spelling) || isWeakCode(spelling);
    if (!draft) drafts.set(key, { spelling, systems: [system], spelled: [spelling], needsCompany });
    else {
      draft.systems.push(system);
      draft.spelled.push(spelling);
      draft.needsCompany ||= needsCompany;
    }
  }
}

function* spelledOut(drafts: ReadonlyMap<string, Draft>): Generator<readonly [string, ListedForm]> {
  for (const draft of drafts.values()) {
    const { spelling, needsCompany } = draft;
    const makers = makersOf(draft.systems);
    for (const variant of hyphenVariants(spelling)) {
      const systems = ownFirst(draft, variant);
      const form = { systems, needsCompany: needsCompany || isWeakCode(variant), plural: false, capitals: /^\p{Lu}{4,}$/u.test(spelling), makers };
      yield [variant, form];
      if (/(?:\p{L}{3}|\p{L}{2} \p{Lu})$/u.test(variant) && !/(?:s|class)$/.test(variant)) yield [`${variant}s`, { ...form, plural: true }];
    }
  }
}

/** Those that are spelled to the letter so go before those that differ in a hyphen. */
function ownFirst({ systems, spelled }: Draft, variant: string): readonly ListedSystem[] {
  if (systems.length === 1) return systems;
  return [...systems.filter((_, index) => spelled[index] === variant), ...systems.filter((_, index) => spelled[index] !== variant)];
}

const NO_MAKERS: ReadonlySet<number> = new Set();
/** First words of makers' names that tell nothing of themselves. */
const COMMON_MAKERS = new Set([
  'general',
  'united',
  'naval',
  'china',
  'state',
  'defence',
  'defense',
  'aerospace',
  'military',
  'army',
  'royal',
  'national',
  'research',
  'new',
]);

/** The first telling word of each maker: `Hanwha` of *Hanwha Aerospace*, `Dynamics` of *General Dynamics*. */
function makersOf(systems: readonly ListedSystem[]): ReadonlySet<number> {
  const makers = new Set<number>();
  for (const { maker } of systems) {
    for (const one of maker.split(/[/|;]/)) {
      const telling = one
        .trim()
        .split(' ')
        .map(foldForm)
        .find((word) => word.length > 2 && !COMMON_MAKERS.has(word));
      if (telling) makers.add(internVocabulary(telling));
    }
  }
  return makers.size > 0 ? makers : NO_MAKERS;
}

/**
 * A designation with and without the hyphen between letters and digits: `F-16` gives `F 16` (to tokens the same as
 * `F16`), and `TB2` gives `TB-2`. Between words a hyphen is optional too: `Astute-class`.
 */
export function hyphenVariants(spelling: string): readonly string[] {
  const variants = new Set([spelling]);
  if (/[\p{L}\d]-[\p{L}\d]/u.test(spelling)) {
    variants.add(spelling.replace(/(\p{L})-([\p{L}\d])/gu, '$1 $2'));
    variants.add(spelling.replace('-', '–'));
    variants.add(spelling.replace('-', '‑'));
  } else {
    const hyphened = spelling.replace(/(\p{L}) ?(\d)/u, '$1-$2');
    if (hyphened !== spelling) variants.add(hyphened);
  }
  if (spelling.endsWith(' class')) variants.add(`${spelling.slice(0, -6)}-class`);
  return [...variants];
}

/** The same for all spellings that differ in hyphens, spaces and capitals alone. */
function keyOf(spelling: string): string {
  return spellings(spelling)
    .filter((part) => part !== '-')
    .map(foldForm)
    .join(' ');
}

/** Codes that name roads, levels, proteins or paper sizes too: a letter or two with a short number, `Type 10`, `River class`. */
export function isWeakCode(spelling: string): boolean {
  if (/^(?:Type|Project|Mk|Mark|Model|Block|Batch|Flight|Phase|Boeing|Global|Challenger) ?-?\d/.test(spelling) || /[ -]class$/.test(spelling)) return true;
  const code = /^(\p{L}{1,3})([-–‑ ]?)(\d{1,4})(\p{L}?)$/u.exec(spelling);
  if (!code) return false;
  const [, stem = '', join = '', digits = '', tail = ''] = code;
  const hyphen = join !== '' && join !== ' ';
  if (sureStems.has(stem)) return !hyphen && digits.length < 2;
  if (stem.length === 3) return join === ' ';
  if (stem.length === 2) return !hyphen || digits.length < 2;
  if (!hyphen) return !(stem === 'M' && digits.length === 3) && !(tail !== '' && digits.length >= 3);
  if (digits.length >= 3) return false;
  return !(/[FTJ]/.test(stem) && digits.length === 2) && !/^[BC]-(?:52|17|27|21)/.test(spelling);
}

function cells(cell: string | undefined): string[] {
  return cell
    ? cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [];
}
