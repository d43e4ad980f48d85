import { readCsv } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { organizationTypes, type OrganizationType } from './value.js';

/** One organization of `organizations.csv`. */
export interface KnownOrganization {
  readonly name: string;
  readonly type: OrganizationType;
  /** ISO 3166-1 alpha-3, or empty for international bodies. */
  readonly country: string;
  /** Spellings that are also a person's or place's name, or an acronym of many things. */
  readonly needsContext: readonly string[];
  /** Spellings that are also a common noun: the name where a capital is not owed to its place (`Shell`). */
  readonly needsPlace: readonly string[];
  /** Acronyms that are names in their own right: `UNICEF`. */
  readonly knownAs: readonly string[];
}

/** The known organizations by the ways in which their spellings are held against the text. */
export interface OrganizationLexicon {
  /** Names of words: capitals as in the text, or all capitals. */
  readonly names: Lexicon<KnownOrganization>;
  /** Acronyms and names that begin small: letter by letter, so that *Who* is not the WHO. */
  readonly acronyms: Lexicon<KnownOrganization>;
  readonly ambiguous: Lexicon<KnownOrganization>;
  readonly nouns: Lexicon<KnownOrganization>;
  readonly byName: ReadonlyMap<string, KnownOrganization>;
  /** By each spelling that means it alone: a value's name is the document's own where it never spells an acronym out. */
  readonly bySpelling: ReadonlyMap<string, KnownOrganization>;
}

/** @throws Error when a row's type is none of the five. */
export function readOrganizations(location: URL): OrganizationLexicon {
  const names: [string, KnownOrganization][] = [];
  const acronyms: [string, KnownOrganization][] = [];
  const ambiguous: [string, KnownOrganization][] = [];
  const nouns: [string, KnownOrganization][] = [];
  const byName = new Map<string, KnownOrganization>();
  for (const row of readCsv(location)) {
    const known = knownOf(row);
    byName.set(known.name, known);
    for (const spelling of [known.name, ...listed(row['aliases'])]) {
      if (known.needsContext.includes(spelling) || known.needsPlace.includes(spelling)) continue;
      (isLettered(spelling) ? acronyms : names).push([spelling, known]);
    }
    for (const spelling of known.needsContext) ambiguous.push([spelling, known]);
    for (const spelling of known.needsPlace) nouns.push([spelling, known]);
  }
  return {
    names: new Lexicon('organization/names', names, { letters: 'initial' }),
    acronyms: new Lexicon('organization/acronyms', acronyms, { letters: 'exact' }),
    ambiguous: new Lexicon('organization/ambiguous', ambiguous, { letters: 'exact' }),
    nouns: new Lexicon('organization/nouns', nouns, { letters: 'exact' }),
    byName,
    bySpelling: new Map([...names, ...acronyms]),
  };
}

/** Whether a spelling is an acronym: ambiguous ones are told by the document's countries, words by their cues. */
export function isAcronym(spelling: string): boolean {
  return !spelling.includes(' ') && spelling.length <= 6 && /[A-Z0-9].*[A-Z0-9]/.test(spelling);
}

function isLettered(spelling: string): boolean {
  return isAcronym(spelling) || /^[a-zà-ž]/.test(spelling) || /^(?:[A-Z]\.)+$/.test(spelling);
}

function knownOf(row: Record<string, string>): KnownOrganization {
  const type = organizationTypes.find((one) => one === row['type']);
  if (!type) throw new Error(`organizations.csv: ${row['name']}: no such type: ${row['type']}`);
  return {
    name: row['name']!,
    type,
    country: row['country'] ?? '',
    needsContext: listed(row['needs_context']),
    needsPlace: listed(row['needs_place']),
    knownAs: listed(row['known_as']),
  };
}

function listed(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}
