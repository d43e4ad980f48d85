import { isPossessive } from './actors.js';
import { isOf } from './grammar.js';
import { pastHedge } from './joints.js';
import { outlookAt, outlookOfVerb, type Outlook } from './outlook.js';
import type { Passage, Placed } from './passage.js';
import { countFigures, isShare, measureOf, priceEnd, saysAnew, tellsChange, withoutGiven, type Counted, type Point, type SeriesStart } from './point.js';
import { accompanies, insertedAt } from './seriesasides.js';
import { goalAt, tellsHigher } from './seriesgoals.js';
import { closeStretch, countedBehind, countedFrom, countedOn, datesFigure, isBaseDate, measuresPeriod } from './seriesdates.js';
import { closesOn, comparesWith, figureStandsAt, foreseen, isJoined, isReducedRelative, isUnknownVerb, opensOther, opensStatement } from './seriesends.js';
import { isDative, keepsOn } from './seriesdatives.js';
import { isSeriesWord, seriesWords, type SeriesWord } from './serieswords.js';

const UNSIGNED = { prior: false, next: false, goal: false };
type Expect = 'level' | 'change' | 'prior' | 'again' | 'next' | 'goal' | 'aside' | null;

/**
 * Pairs the figures of a clause with their roles, dates and outlooks, from the token after the thing measured on:
 * *rose 12% to $4.1 billion in 2024 from $3.7 billion a year earlier*. A figure that no known word announces is left out.
 */
export function readSeries(passage: Passage, start: SeriesStart): readonly Point[] {
  return new SeriesReader(passage, start).read();
}

class SeriesReader {
  private readonly points: Point[] = [];
  private expect: Expect;
  private outlook: Outlook | 'none';
  private moved = false;
  private verbs = 0;
  private at: number;
  private lastFigure = -1;
  /** A figure that is none of the series was met last: a date behind it dates that one. */
  private stray = false;
  private dateAhead: Placed | undefined;
  /** Points told in an inserted clause, which the statement itself does not go on about. */
  private inserted = 0;
  private verbsAtPoint = 0; // how many had been met when the last point was opened

  constructor(
    private readonly passage: Passage,
    private readonly start: SeriesStart,
  ) {
    this.expect = start.expect;
    this.outlook = start.outlook;
    this.at = start.from;
    this.moved = start.moved;
    this.verbs = start.moved ? 1 : 0;
    if (start.given) this.push({ level: start.given });
    if (start.given) this.lastFigure = start.from;
  }

  read(): readonly Point[] {
    while (this.at < this.start.limit && this.step()) if (this.expect !== null) this.at = pastHedge(this.passage, this.at, this.start.limit);
    return this.points.filter((point) => point.level || point.change);
  }

  /** False where the statement ends. */
  private step(): boolean {
    const { passage } = this;
    const mention = passage.mentionAt(this.at);
    if (mention) {
      this.meet(mention);
      this.at = Math.max(mention.last, this.at + 1);
      return true;
    }
    const word = passage.word(this.at);
    // *were the quiet success: $5.04 billion*, but *is low: a child will be 39 % as productive*.
    if (word === ':' && (this.points.length > 0 || (this.verbs > 0 && !figureStandsAt(passage, this.at + 1)))) return false;
    const aside = insertedAt(passage, this.at, this.start.limit, this.points.length > 0);
    if (aside) {
      if (aside.told) {
        this.points.push(...readSeries(passage, { ...withoutGiven(this.start), ...aside.told, expect: null, outlook: 'actual', moved: false }));
        this.inserted = this.points.length;
      }
      if (aside.expect !== undefined) this.expect = aside.expect;
      if (aside.closed) this.lastFigure = aside.beyond - 1;
      this.at = aside.beyond;
      return true;
    }
    const link = seriesWords.links.match(passage.view.tokens, this.at, this.start.limit);
    if (isSeriesWord('stops', word) && !link && passage.mentionAt(this.at + 1)?.mention.kind !== 'date') return false;
    if (!link && this.points.length > 0 && accompanies(passage, this.at)) return false;
    if (link) return this.follow(link.payload, link.end);
    const outlook = outlookAt(passage, this.at);
    if (outlook) {
      const open = this.open;
      // *Growth of 5.9 per cent is our forecast*: the figure was told before what it is.
      if (open && outlook !== 'none' && isOf('be', passage.word(this.at - 1)) && closesOn(passage, this.at, this.lastFigure)) open.outlook = outlook;
      this.outlook = outlook;
      this.at++;
      // *…, and we expect 6.4 per cent this year*
      if (open && outlook !== 'none' && figureStandsAt(passage, this.at) && isJoined(passage, this.at - 1)) this.expect = 'next';
      return true;
    }
    return this.pass(word);
  }

  /** The point that figures and dates may still be added to. */
  private get open(): Point | undefined {
    return this.points.length > this.inserted ? this.points.at(-1) : undefined;
  }

  private follow(link: SeriesWord, end: number): boolean {
    const { passage, at } = this;
    const begun = this.verbs > 0 || this.moved || this.outlook !== 'actual';
    // *lower than the 5.2 per cent target*: the form compares.
    if (isSeriesWord('compared', passage.word(end))) this.expect = null;
    else if (link === 'change' || link === 'level') {
      // A noun of the same form (*a rise in prices*, *the report*) announces nothing by itself.
      if (isOf('determiners', passage.word(at - 1)) && !isOf('pronouns', passage.word(at - 1)) && !passage.mentionAt(at - 1)) {
        if (!isSeriesWord('hedges', passage.word(at))) this.expect = null;
        this.at = end;
        return true;
      }
      const own = outlookOfVerb(passage, at) ?? outlookAt(passage, at);
      if (this.verbs > 0 || own) this.outlook = own ?? (this.points.length > 0 ? 'actual' : this.outlook);
      // *8.06 million tonnes worth $4.1 billion*: the same level in another measure.
      const same = passage.word(at) === 'worth' && this.points.at(-1)?.level !== undefined;
      if (!same) [this.verbs, this.moved] = [this.verbs + 1, link === 'change'];
      this.expect = same ? 'again' : link;
    } else if (link === 'toLevel' && passage.word(at) === 'up' && this.expect === 'level') this.at = end;
    else if (link === 'toLevel') this.expect = (begun || passage.word(at) === 'at') && !comparesWith(passage, at, end) ? 'level' : null;
    else if (link === 'byChange') this.expect = this.moved ? 'change' : null;
    else if (link === 'changeNoun') {
      this.expect = 'change';
      this.moved = true;
    } else if (link === 'next') {
      if (opensStatement(passage, at, end) || (this.lastFigure >= 0 && opensOther(passage, end))) return false;
      this.expect = this.points.length > 0 && this.at - this.lastFigure <= 8 ? 'next' : null;
    }
    // *was equivalent to 67.8 % of GDP*: the first figure is the level itself.
    else if (link === 'again' && this.points.length === 0) this.expect = this.verbs > 0 || this.expect === 'level' || this.expect === 'aside' ? 'level' : null;
    else if (link === 'prior' || link === 'again' || link === 'goal') this.expect = this.points.length > 0 || link === 'goal' || this.moved ? link : null;
    this.at = end;
    return true;
  }

  private pass(word: string): boolean {
    const { passage } = this;
    this.at++;
    if (word === ',' || word === '–' || word === '—') this.expect = this.expect === 'level' && this.points.length === 0 ? 'level' : 'aside';
    else if (word === '(') this.expect = this.points.length > 0 ? 'again' : 'aside';
    else if (word === ':') this.expect = 'level';
    else if (this.verbs === 0 && this.points.length === 0 && isUnknownVerb(passage, this.at - 1))
      return this.at - 1 === this.start.from && isReducedRelative(passage, this.at);
    else if (this.points.length > 0 && isUnknownVerb(passage, this.at - 1)) return false;
    else if (!keepsOn(passage, this.at - 1)) this.expect = null;
    return true;
  }

  private meet(placed: Placed): void {
    const { passage } = this;
    const { kind } = placed.mention;
    if (kind === 'date') return this.meetDate(placed);
    if (kind !== 'money' && kind !== 'quantity') return this.meetName(placed);
    const before = countFigures(this.points);
    if (this.start.accepts(placed)) {
      this.place(placed);
      this.lastFigure = priceEnd(passage, placed);
    }
    this.stray = countFigures(this.points) === before && passage.word(placed.first - 1) !== '(' && !measuresPeriod(passage, placed);
    this.expect = null;
  }

  private meetName(placed: Placed): void {
    if (this.expect !== 'level' || !isDative(this.passage, placed)) this.expect = null;
  }

  private place(figure: Placed): void {
    const { expect, passage } = this;
    const open = this.open;
    // *78 % for girls*: a part of those whom it is told of.
    if (['for', 'among'].includes(passage.word(figure.last)) && isSeriesWord('groups', passage.word(figure.last + 1))) return;
    const goal = open?.level || this.verbs > 0 ? goalAt(passage, figure) : null;
    if (goal) return this.push(open && tellsChange(open, figure) ? { change: figure } : { level: figure }, { ...goal, goal: true });
    const compared = isSeriesWord('comparatives', passage.word(figure.last));
    if (compared && (expect === 'aside' || expect === 'again' || expect === 'level' || expect === 'change')) {
      if (!open && tellsHigher(passage, figure)) this.push({ change: figure });
      if (open && !open.change && !foreseen(this.passage, figure.last + 1, Math.min(figure.last + 5, this.start.limit))) open.change = figure;
      return;
    }
    if (expect === null || this.outlook === 'none') return;
    if (expect === 'aside') {
      // *about 4.9 billion, 1.1 % of GDP, on defence*: the same level in another measure.
      if (open?.level && !open.again && isShare(figure) && figure.mention.value.of !== undefined && measureOf(open.level) !== 'share') open.again = figure;
      if (!open && figure.first - this.start.from <= 3) this.push({ level: figure });
      return;
    }
    if (expect === 'change') {
      if (
        open &&
        !open.change &&
        (!open.prior || !open.level) &&
        (open.level === undefined || this.verbs === this.verbsAtPoint || (this.verbsAtPoint === 0 && !open.period))
      )
        open.change = figure;
      else if (!open || this.verbs > this.verbsAtPoint) this.push({ change: figure });
      return;
    }
    if (expect === 'again') {
      if (open?.level && !open.again && measureOf(figure) !== measureOf(open.level)) open.again = figure;
      return;
    }
    if (expect === 'level' && open && !open.level && !open.prior) open.level = figure;
    else if (expect === 'level' && open?.level && !open.again && saysAnew(passage, open.level, figure, this.verbsAtPoint === 0)) open.again = figure;
    else if (expect === 'next')
      this.push(open && tellsChange(open, figure) ? { change: figure } : { level: figure }, { next: true }, countedOn(passage, figure.last, open?.period));
    else if (expect === 'prior') {
      const counted = countedBehind(passage, figure.last, open?.period);
      this.push(open && !open.level && open.change && isShare(figure) ? { change: figure } : { level: figure }, { prior: true, outlook: 'actual' }, counted);
    } else if (expect === 'goal') this.push({ level: figure }, { goal: true, outlook: 'target' });
    else this.push({ level: figure });
  }

  private push(figures: Pick<Point, 'level' | 'change'>, sign: Partial<Point> = {}, counted: Counted | null = null): void {
    const prior = sign.prior ?? false;
    this.verbsAtPoint = this.verbs;
    const open = this.open;
    // *from A to B* tells the change before the level that it led to.
    const change = !prior && open?.prior && open.change ? open.change : undefined;
    if (change) delete open!.change;
    if (sign.sameTime && open?.period) this.dateAhead = open.period;
    const period = this.dateAhead && (!prior || isPossessive(this.passage.word(this.dateAhead.last))) && this.dateAhead;
    const outlook = this.outlook === 'none' ? 'actual' : this.outlook;
    this.points.push({ ...UNSIGNED, outlook, ...sign, ...figures, ...(change && { change }), ...(period && { period }), ...(counted && { counted }) });
    if (!prior || isPossessive(this.passage.word(this.dateAhead?.last ?? -1))) this.dateAhead = undefined;
  }

  private meetDate(date: Placed): void {
    const open = this.open;
    // *should close 2026 at 4.8 %*, *last year’s 61 trillion*: the date stands before its figure.
    if ((isSeriesWord('ahead', this.passage.word(date.first - 1)) && this.verbs > 0) || isPossessive(this.passage.word(date.last))) {
      this.dateAhead = date;
      return;
    }
    // *slowed in February, to 3.3 % from 3.8 %*: between the verb and its figure.
    if (!open && this.verbs > 0 && !this.dateAhead && this.expect !== 'prior' && !isBaseDate(this.passage, date, this.start.from, false)) {
      this.dateAhead = date;
      return;
    }
    if (this.expect === 'prior') this.expect = null;
    closeStretch(this.points, date);
    if (!open || open.period || this.stray || !datesFigure(this.passage, date, this.lastFigure)) return;
    if (isBaseDate(this.passage, date, this.lastFigure, !this.moved && open.level !== undefined)) return;
    const period = open.prior ? countedFrom(this.passage, date, this.points.at(-2)?.period) : date;
    if (period) open.period = period;
  }
}
