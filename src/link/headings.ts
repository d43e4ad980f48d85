import type { Mention, Section } from '../model/index.js';
import { readJson } from '../normalize/data.js';
import { fillerOf, iso } from './context.js';
import type { Filler } from './contract.js';

/** What the headings of a document's sections name. */
export class Headings {
  private readonly countries = new Map<number, Filler[]>();
  private readonly goals = new Map<number, Filler>();
  private readonly dates = new Map<number, Filler[]>();
  private readonly parents = new Map<number, number>();
  private title: number;
  /** Sections that are nothing but a country's name. */
  private readonly bare: readonly number[];
  private readonly spelled = new Map<number, string>();

  constructor(
    private readonly sections: readonly Section[],
    private readonly sectionOf: readonly number[],
    mentions: readonly Mention[],
  ) {
    this.title = sections.findIndex((one) => one.heading !== null);
    for (const mention of mentions) this.note(mention);
    this.bare = sections.flatMap((_, at) => (this.isBareCountry(at) ? [at] : []));
    // A text that opens with the first of its countries has no title.
    if (this.bare.length > 1 && this.bare[0] === this.title) this.title = -1;
  }

  /** The countries of its heading, else those of the heading that it stands under: *BRAZIL*, *A late frigate*. */
  countriesOf(section: number): readonly Filler[] {
    for (let at = section; at > this.title; at = this.above(at)) {
      const named = this.countries.get(at);
      if (named) return named;
    }
    return this.countries.get(section) ?? [];
  }

  /** Whom the heading says that something goes to: *Assistance to Ukraine*. */
  goalOf(section: number): Filler | null {
    return this.goals.get(section) ?? null;
  }

  datesOf(section: number): readonly Filler[] {
    return this.dates.get(section) ?? [];
  }

  /** A section's heading and the document's title: where a region may be named. */
  textsOf(section: number): readonly string[] {
    return [this.sections[section]?.heading, this.sections[this.title]?.heading].filter((heading): heading is string => typeof heading === 'string');
  }

  /** Whether the heading of a sentence's section, and not the title, names a country of its own. */
  label(sentence: number): boolean {
    const section = this.sectionOf[sentence]!;
    return section > this.title && this.countriesOf(section).length === 1;
  }

  /** The section of the next higher heading, or one right before it that is nothing but its heading; -1 where there is none. */
  private above(section: number): number {
    const known = this.parents.get(section) ?? this.higher(section);
    this.parents.set(section, known);
    return known;
  }

  private higher(section: number): number {
    const before = this.sections[section - 1];
    if (before?.heading && before.end - before.start <= before.heading.length + MARKUP) return section - 1;
    const { level } = this.sections[section]!;
    const flat = this.flatCountry(section, level);
    if (flat >= 0) return flat;
    for (let at = section - 1; at >= 0; at--) if (this.sections[at]!.level < level) return at;
    return -1;
  }

  /** *Azerbaijan*, *Overview*, …, *Electricity*, …, *Georgia*: where headings of one level are countries without text alternating with topics, the last country before. */
  private flatCountry(section: number, level: number): number {
    if (this.bare.length < 2 || this.countries.has(section)) return -1;
    const last = this.bare.findLast((at) => at < section);
    return last !== undefined && this.sections[last]!.level === level ? last : -1;
  }

  /** A section that is nothing but a heading, and a heading that is nothing but a country: *BRAZIL*, *Part B – Brazil*. */
  private isBareCountry(at: number): boolean {
    const { heading, start, end } = this.sections[at]!;
    const spelled = this.spelled.get(at);
    return (
      heading !== null && spelled !== undefined && this.countries.get(at)?.length === 1 && end - start <= heading.length + MARKUP && isLabel(heading, spelled)
    );
  }
  private note(mention: Mention): void {
    const section = this.sectionOf[mention.sentence]!;
    const { heading, start, end } = this.sections[section]!;
    if (heading === null || mention.start < start || mention.end > Math.min(end, start + heading.length)) return;
    if (mention.kind === 'date' && mention.value.edtf) this.dates.set(section, [...this.datesOf(section), fillerOf(mention, 'heading')]);
    if (mention.kind !== 'country' || mention.value.form === 'demonym') return;
    // *Manila, 4 June 2025* says where a text was written, and not whom it is about.
    if (mention.value.form === 'capital' && /\b\d{4}\b/.test(heading)) return;
    // *Assistance to Ukraine*: whom something goes to is not whom the section is about.
    const before = heading.slice(0, mention.start - start);
    if (TO.test(before)) this.goals.set(section, fillerOf(mention, 'heading'));
    if (TOWARDS.test(before)) return;
    const known = this.countries.get(section) ?? [];
    this.spelled.set(section, mention.text);
    if (!known.some((filler) => iso(filler) === mention.value.iso)) this.countries.set(section, [...known, fillerOf(mention, 'heading')]);
  }
}

/** Whether all that a heading says beside a name is which part of the text it is. */
function isLabel(heading: string, name: string): boolean {
  const rest = heading.replace(name, ' ').toLowerCase();
  return (rest.match(/[\p{L}\d]+/gu) ?? []).every((word) => PARTS.has(word) || NUMBER.test(word));
}
const PARTS = new Set(readJson<{ parts: string[] }>(new URL('./headings.json', import.meta.url)).parts.flatMap((phrase) => phrase.split(' ')));
/** *2*, *IV*, *b*. */
const NUMBER = /^(?:\d+|[ivx]+|[a-z])$/;

/** The marks of a heading (`## `, `**`) are no text below it, in characters. */
const MARKUP = 6;
const TOWARDS = /\b(?:to|towards?|against|with) (?:the )?$/i;
const TO = /\b(?:to|for) (?:the )?$/i;
