import type { Mention, Section } from '../model/index.js';
import type { Actor } from './actors.js';
import type { Belonging } from './belonging.js';
import type { Draft, Filler } from './contract.js';
import { dealIn, type DealContext } from './deals.js';
import { countryOfDocument } from './documentcountry.js';
import { Datelines } from './datelines.js';
import { Headings } from './headings.js';
import { fillerOf, isCompany, isOnlyPlace, iso, labelOf, referring } from './context.js';
import { servesOwn } from './servesown.js';
import { mentionsOf } from './mentionsof.js';
import { Tables } from './table.js';
import type { Passage, Placed } from './passage.js';
import type { Reference, Told } from './referring.js';

const COMPANIES = new Set(['companies', 'firms']);
const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6 };
/** How many sentences back a company or a subject may have been named. */
const REACH = 3;
/** Sentences kept for those after them: the length of a list whose lead-in says what is listed. */
const RECENT = 14;
/** Records that later sentences may go on about. */
const LATELY = 24;

/** Whom a sentence was about. */
interface Subject {
  readonly sentence: number;
  readonly section: number;
  readonly filler: Filler;
}

/** Follows a document sentence by sentence: `enter` is called for each one after its facts were read. */
export class RunningReference implements Reference {
  private lastSubject: Subject | undefined;
  private lastCountry: Subject | undefined;
  private readonly deals: { sentence: number; section: number; deal: DealContext }[] = [];
  private readonly told: Told[] = [];
  private readonly dates: { sentence: number; section: number; filler: Filler }[] = [];
  private country: { readonly filler: Filler | null } | undefined;
  private readonly headings: Headings;
  private readonly recent: Passage[] = [];
  readonly tables: Tables;
  readonly datelines: Datelines;
  private categories: ReadonlyMap<string, string> | undefined;
  private companies: ReadonlySet<string> | undefined;

  constructor(
    sections: readonly Section[],
    private readonly sectionOf: readonly number[],
    private readonly mentions: readonly Mention[],
    private readonly belonging: Belonging,
    readonly documentDate: string | null = null,
    firstRows: ReadonlySet<number> = new Set(),
    readonly valueOf: Reference['valueOf'] = () => null,
  ) {
    this.tables = new Tables(firstRows);
    this.headings = new Headings(sections, sectionOf, mentions);
    this.datelines = new Datelines(mentions);
  }

  countryFor(passage: Passage, token: number): Filler | null {
    const here = labelOf(passage) ?? this.datelines.lines.of(passage) ?? this.actorIn(passage, token);
    if (here) return here;
    const section = this.sectionOf[passage.index]!;
    const heading = this.datelines.over(passage, this.headings.countriesOf(section));
    const lately = this.lastCountry?.section === section && this.lastCountry.sentence >= this.datelines.from(passage);
    const subject = lately && !this.leavesOpen(passage, token) ? this.lastCountry : undefined;
    if (heading.length === 1) {
      // A sentence about another country between them moves what *the country* means only while it is the last subject.
      const other = subject && iso(subject.filler) !== iso(heading[0]!) && passage.after - subject.sentence <= 1;
      return other ? referring(subject.filler, 'coreference') : heading[0]!;
    }
    // In a document about one country another one is meant only right behind a sentence about it.
    const own = this.countryOfDocument();
    const reach = own && subject && iso(subject.filler) !== iso(own) ? 1 : REACH * 2;
    return subject && passage.after - subject.sentence <= reach ? referring(subject.filler, 'coreference') : own;
  }

  /** Where the nearest sentence that names countries names several, whose thing it is that follows stays open. */
  private leavesOpen(passage: Passage, token: number): boolean {
    const near = [passage, ...this.passagesBefore(passage).slice(0, REACH)];
    for (const one of near) {
      const before = one === passage ? token : one.last;
      const named = new Set(one.placed.filter(({ mention, last }) => mention.kind === 'country' && last <= before).map(({ mention }) => mention.value.iso));
      if (named.size > 0) return named.size > 1;
    }
    return false;
  }

  companyBefore(passage: Passage, token: number): Filler | null {
    const own = passage.placed.filter((one) => one.last <= token && isCompany(one.mention)).at(-1);
    if (own) return fillerOf(own.mention, 'coreference');
    const near = this.lately(passage.index - REACH, passage.index).filter((mention) => isCompany(mention) && this.sameSection(mention.sentence, passage.index));
    const last = near.at(-1);
    return last ? fillerOf(last, 'coreference') : null;
  }

  systemBefore(passage: Passage, token: number, fits: (system: string) => boolean = () => true, far = false): Filler | null {
    const suits = (mention: Mention): boolean => mention.kind === 'system' && fits(String(mention.value.name));
    const own = passage.placed.filter((one) => one.last <= token && suits(one.mention)).at(-1);
    if (own) return { ...fillerOf(own.mention, 'sentence'), mention: own.mention.id };
    const near = this.lately(passage.index - (far ? REACH + 1 : 2), passage.index).filter((one) => suits(one) && this.sameSection(one.sentence, passage.index));
    const last = near.filter((one) => one.sentence === near.at(-1)!.sentence);
    // Two systems in the sentence before leave open which one is meant.
    const names = new Set(last.map((one) => one.value.name));
    return names.size === 1 ? fillerOf(last[0]!, 'coreference') : null;
  }

  subjectBefore(passage: Passage, token: number): Filler | null {
    const here = this.actorIn(passage, token, true);
    if (here) return here;
    const last = this.lastSubject;
    // Under a country's heading *it* is that country while nobody else was spoken of.
    if (!last || last.section !== this.sectionOf[passage.index]) return this.headingCountry(passage);
    if (passage.after - last.sentence > 1) return null;
    return referring(last.filler, 'coreference');
  }

  several(passage: Passage, first: string, second: string, third = ''): readonly Filler[] {
    if (COMPANIES.has(second) || COMPANIES.has(third)) return this.companiesBefore(passage);
    const wanted = COUNTS[first] ?? COUNTS[second] ?? 2;
    const section = this.sectionOf[passage.index]!;
    const heading = this.headings.countriesOf(section);
    if (heading.length === wanted) return heading;
    const near = this.lately(passage.index - REACH, passage.index + 1).filter((one) => one.kind === 'country' && this.sameSection(one.sentence, passage.index));
    const distinct = new Map(near.map((one) => [String(one.value.iso), fillerOf(one, 'coreference')]));
    return distinct.size === wanted ? [...distinct.values()] : [];
  }

  /** The only two companies of the sentence before. */
  private companiesBefore(passage: Passage): readonly Filler[] {
    const near = this.lately(passage.index - 1, passage.index).filter((one) => isCompany(one) && this.sameSection(one.sentence, passage.index));
    const distinct = new Map(near.map((one) => [String(one.value.name), fillerOf(one, 'coreference')]));
    return distinct.size === 2 ? [...distinct.values()] : [];
  }

  countryOf(organization: Mention): Filler | null {
    const code = this.belonging.countryNamedIn(organization.text) ?? this.belonging.countryNamedIn(String(organization.value.name ?? ''));
    return code ? { value: { iso: code }, mention: null, origin: 'coreference' } : null;
  }

  homeOf(organization: Mention): Filler | null {
    const code = this.belonging.homeOfBody(String(organization.value.name ?? ''));
    return code ? { value: { iso: code }, mention: null, origin: 'coreference' } : null;
  }

  dateBefore(passage: Passage): Filler | null {
    const section = this.sectionOf[passage.index]!;
    const last = this.dates.at(-1);
    return last && last.section === section && passage.index - last.sentence <= 1 ? referring(last.filler, 'coreference') : null;
  }

  dealBefore(passage: Passage): DealContext | null {
    const last = this.deals.at(-1);
    return last && last.section === this.sectionOf[passage.index] && passage.index - last.sentence <= 2 ? last.deal : null;
  }

  passagesBefore(passage: Passage): readonly Passage[] {
    return this.recent.filter((one) => one.index < passage.index && this.sameSection(one.index, passage.index));
  }

  headingDate(passage: Passage): Filler | null {
    const dates = this.headings.datesOf(this.sectionOf[passage.index]!);
    return dates.length === 1 ? dates[0]! : null;
  }

  headingCountry(passage: Passage): Filler | null {
    const named = this.datelines.over(passage, this.headings.countriesOf(this.sectionOf[passage.index]!));
    return named.length === 1 ? named[0]! : null;
  }

  headingGoal(passage: Passage): Filler | null {
    return this.headings.goalOf(this.sectionOf[passage.index]!);
  }

  categoryOf(system: string): string | null {
    this.categories ??= new Map(this.mentions.filter((one) => one.kind === 'system').map((one) => [String(one.value.name), String(one.value.category)]));
    return this.categories.get(system) ?? null;
  }

  isCompanyNamed(name: string): boolean {
    this.companies ??= new Set(this.mentions.filter(isCompany).map((one) => String(one.value.name)));
    return this.companies.has(name);
  }

  headingsOf(passage: Passage): readonly string[] {
    return this.headings.textsOf(this.sectionOf[passage.index]!);
  }

  topicBefore(passage: Passage, type: string): boolean {
    return this.told
      .slice(-LATELY)
      .some((one) => one.type === type && one.sentence < passage.index && passage.index - one.sentence <= 1 && this.sameSection(one.sentence, passage.index));
  }

  /** The one country that a document is about: the title's, or one named at least twice as often as any other. */
  countryOfDocument(): Filler | null {
    return (this.country ??= { filler: countryOfDocument(this.mentions, this.belonging, (sentence) => this.headings.label(sentence)) }).filler;
  }

  toldBefore(passage: Passage, type: string, reach: number): readonly Told[] {
    const near = (one: Told): boolean => one.type === type && passage.index - one.sentence <= reach && this.sameSection(one.sentence, passage.index);
    const lately = this.told.slice(-LATELY);
    const last = lately.findLast(near)?.sentence;
    return last === undefined ? [] : lately.filter((one) => one.sentence === last && near(one));
  }

  lastTold(passage: Passage, type: string, fits: (draft: Draft) => boolean): Draft | null {
    return this.told.slice(-LATELY).findLast((one) => one.type === type && one.sentence < passage.index && fits(one.draft))?.draft ?? null;
  }

  /** Records what a sentence told of. */
  tell(sentence: number, type: string, draft: Draft): void {
    this.told.push({ sentence, type, draft });
  }

  /** Records whom and when a sentence was about. */
  enter(passage: Passage, subject: Actor | null): void {
    this.tables.enter(passage);
    this.datelines.enter(passage);
    this.recent.unshift(passage);
    if (this.recent.length > RECENT) this.recent.pop();
    const place = { sentence: passage.index, section: this.sectionOf[passage.index]! };
    if (subject) {
      this.lastSubject = { ...place, filler: subject.fillers[0]! };
      if (subject.kind === 'country' && !servesOwn(this, passage, subject.fillers[0]!, this.told.slice(-LATELY))) this.lastCountry = this.lastSubject;
    }
    const deal = dealIn(passage);
    if (deal) this.deals.push({ ...place, deal });
    const dates = passage.placed.filter((one) => one.mention.kind === 'date' && one.mention.value.edtf);
    if (dates.length === 1) this.dates.push({ ...place, filler: fillerOf(dates[0]!.mention, 'coreference') });
  }

  /** A country already named as subject in this very sentence, before the token. */
  private actorIn(passage: Passage, token: number, acting = false): Filler | null {
    const place = (one: Placed): boolean => isOnlyPlace(passage, one, acting);
    const before = passage.placed.filter((one) => one.last <= token && one.mention.kind === 'country' && one.mention.value.form !== 'demonym' && !place(one));
    const distinct = new Set(before.map((one) => one.mention.value.iso));
    const heading = this.datelines.over(passage, this.headings.countriesOf(this.sectionOf[passage.index]!));
    return distinct.size === 1 && heading.length !== 1 ? fillerOf(before[0]!.mention, 'coreference') : null;
  }

  private lately(from: number, to: number): Mention[] {
    return mentionsOf(this.mentions, from, to);
  }

  private sameSection(a: number, b: number): boolean {
    return this.sectionOf[a] === this.sectionOf[b];
  }
}
