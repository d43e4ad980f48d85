import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { outlookAt, outlookOfVerb, type Outlook } from './outlook.js';
import type { Passage, Placed } from './passage.js';
import { isShare, type Point, type SeriesStart } from './point.js';
import { appositionEnd } from './aside.js';
import { foreseen, isUnknownVerb, opensOther } from './seriesends.js';
import { isSeriesWord, seriesWords, type SeriesWord } from './serieswords.js';

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
  /** How many verbs had been met when the last point was opened. */
  private verbsAtPoint = 0;

  constructor(
    private readonly passage: Passage,
    private readonly start: SeriesStart,
  ) {
    this.expect = start.expect;
    this.outlook = start.outlook;
    this.at = start.from;
    this.moved = start.moved;
    this.verbs = start.moved ? 1 : 0;
  }

  read(): readonly Point[] {
    while (this.at < this.start.limit && this.step());
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
    if (word === ':' && (this.points.length > 0 || (this.verbs > 0 && !this.figureAt(this.at + 1)))) return false;
    const beyond = this.aside(word);
    if (beyond !== null) {
      this.at = beyond;
      return true;
    }
    const link = seriesWords.links.match(passage.view.tokens, this.at, this.start.limit);
    if (isSeriesWord('stops', word) && !link) return false;
    // *rose to $7bn, with electronics contributing $4bn*: what accompanies it has figures of its own.
    if (word === 'with' && !link && passage.word(this.at - 1) === ',' && this.points.length > 0) return false;
    if (link) return this.follow(link.payload, link.end);
    const outlook = outlookAt(passage, this.at);
    if (outlook) {
      const open = this.points.at(-1);
      // *Growth of 5.9 per cent is our forecast*: the figure was told before what it is.
      if (open && outlook !== 'none' && isOf('be', passage.word(this.at - 1)) && passage.mentionAt(this.at - 2)) open.outlook = outlook;
      this.outlook = outlook;
      this.at++;
      return true;
    }
    return this.pass(word);
  }

  /** Where the statement goes on behind an inserted clause: *exports, which support …, fell*, *output, a gauge of …, fell*, *and, once …, 6.1 %*. */
  private aside(word: string): number | null {
    const { passage } = this;
    const behind = this.points.length === 0 ? appositionEnd(passage, this.at) : null;
    if (behind !== null) return behind;
    const opens = word === ',' && this.points.length === 0 && isOf('pronouns', passage.word(this.at + 1)) && isSeriesWord('stops', passage.word(this.at + 1));
    if (!opens && !(word === 'and' && passage.word(this.at + 1) === ',')) return null;
    for (let at = this.at + 2; at < this.start.limit; at++) {
      if (passage.word(at) !== ',' || passage.mentionAt(at)) continue;
      if (opens) this.points.push(...readSeries(passage, { ...this.start, from: this.at + 2, limit: at, expect: null, outlook: 'actual', moved: false }));
      this.expect = !opens && this.points.length > 0 ? 'next' : null;
      this.lastFigure = at;
      return at + 1;
    }
    return null;
  }

  private follow(link: SeriesWord, end: number): boolean {
    const { passage, at } = this;
    if (link === 'change' || link === 'level') {
      // A noun of the same form (*a rise in prices*, *the report*) announces nothing by itself.
      if (isOf('determiners', passage.word(at - 1)) && !isOf('pronouns', passage.word(at - 1)) && !passage.mentionAt(at - 1)) {
        if (!isSeriesWord('hedges', passage.word(at))) this.expect = null;
        this.at = end;
        return true;
      }
      const own = outlookOfVerb(passage, at) ?? outlookAt(passage, at);
      if (this.verbs > 0 || own) this.outlook = own ?? (this.points.length > 0 ? 'actual' : this.outlook);
      this.verbs++;
      this.moved = link === 'change';
      this.expect = link;
    } else if (link === 'toLevel') this.expect = this.verbs > 0 || this.outlook !== 'actual' || passage.word(at) === 'at' ? 'level' : null;
    else if (link === 'byChange') this.expect = this.moved ? 'change' : null;
    else if (link === 'changeNoun') {
      this.expect = 'change';
      this.moved = true;
    } else if (link === 'next') {
      // *and the franc closed at*: something else is told from here on.
      if (passage.word(at) === 'and' && isOf('determiners', passage.word(end)) && !isSeriesWord('hedges', passage.word(end + 1)) && !passage.mentionAt(end + 1))
        return false;
      if (this.lastFigure >= 0 && opensOther(passage, end)) return false;
      this.expect = this.points.length > 0 && this.near() ? 'next' : null;
    }
    // *was equivalent to 67.8 % of GDP*: the first figure is the level itself.
    else if (link === 'again' && this.points.length === 0) this.expect = this.verbs > 0 ? 'level' : null;
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
    else if (this.verbs === 0 && this.points.length === 0 && isUnknownVerb(passage, this.at - 1)) return false;
    else if (this.points.length > 0 && isUnknownVerb(passage, this.at - 1)) return false;
    else if (!isSeriesWord('hedges', word) && !isAdverb(word) && !isAuxiliary(word) && !/^[“"”%~≈]$/.test(word)) this.expect = null;
    return true;
  }

  private meet(placed: Placed): void {
    const { kind } = placed.mention;
    if (kind === 'date') return this.meetDate(placed);
    if (kind !== 'money' && kind !== 'quantity') {
      this.expect = null;
      return;
    }
    const before = this.figures();
    if (this.start.accepts(placed)) {
      this.place(placed);
      this.lastFigure = placed.last;
    }
    this.stray = this.figures() === before && this.passage.word(placed.first - 1) !== '(';
    this.expect = null;
  }

  private place(figure: Placed): void {
    const { expect, passage } = this;
    const open = this.points.at(-1);
    // *78 % for girls*: a part of those whom it is told of.
    if (['for', 'among'].includes(passage.word(figure.last)) && isSeriesWord('groups', passage.word(figure.last + 1))) return;
    const compared = isSeriesWord('comparatives', passage.word(figure.last));
    if (compared && (expect === 'aside' || expect === 'again' || expect === 'level' || expect === 'change')) {
      if (open && !open.change && !foreseen(this.passage, figure.last + 1, Math.min(figure.last + 5, this.start.limit))) open.change = figure;
      return;
    }
    if (expect === null || this.outlook === 'none') return;
    if (expect === 'aside') {
      if (!open && figure.first - this.start.from <= 3) this.push({ level: figure });
      return;
    }
    if (expect === 'change') {
      if (open && !open.change && (!open.prior || !open.level) && (open.level === undefined || this.verbs === this.verbsAtPoint)) open.change = figure;
      else if (!open || this.verbs > this.verbsAtPoint) this.push({ change: figure });
      return;
    }
    if (expect === 'again') {
      if (open?.level && !open.again && isShare(figure) !== isShare(open.level)) open.again = figure;
      return;
    }
    if (expect === 'level' && open && !open.level && !open.prior) open.level = figure;
    else if (expect === 'next') this.push(open && !open.level ? { change: figure } : { level: figure }, { next: true });
    else if (expect === 'prior')
      this.push(open && !open.level && open.change && isShare(figure) ? { change: figure } : { level: figure }, { prior: true, outlook: 'actual' });
    else if (expect === 'goal') this.push({ level: figure }, { goal: true, outlook: 'target' });
    else this.push({ level: figure });
  }

  private figureAt(from: number): boolean {
    let at = from;
    while (isSeriesWord('hedges', this.passage.word(at)) && !this.passage.mentionAt(at)) at++;
    const kind = this.passage.mentionAt(at)?.mention.kind;
    return kind === 'money' || kind === 'quantity';
  }

  private figures(): number {
    return this.points.reduce((sum, { level, change, again }) => sum + Number(!!level) + Number(!!change) + Number(!!again), 0);
  }

  private push(figures: { level?: Placed; change?: Placed }, sign: { prior?: boolean; next?: boolean; goal?: boolean; outlook?: Outlook } = {}): void {
    const prior = sign.prior ?? false;
    this.verbsAtPoint = this.verbs;
    const open = this.points.at(-1);
    // *from A to B* tells the change before the level that it led to.
    const change = !prior && open?.prior && open.change ? open.change : undefined;
    if (change) delete open!.change;
    this.points.push({
      ...figures,
      ...(change && { change }),
      prior,
      next: sign.next ?? false,
      goal: sign.goal ?? false,
      outlook: sign.outlook ?? (this.outlook === 'none' ? 'actual' : this.outlook),
    });
  }

  private meetDate(date: Placed): void {
    const open = this.points.at(-1);
    if (this.expect === 'prior') this.expect = null;
    if (open?.period && !open.until && open.period.mention.value.bound === 'from' && date.mention.value.bound === 'until' && date.first - open.period.last <= 2)
      open.until = date;
    if (!open || open.period || this.stray || date.first - this.lastFigure > 7 || this.isBase(date)) return;
    open.period = date;
  }

  /** What a change is counted from: *than in 2023*, *on 2025*, *compared with 2024*. */
  private isBase(date: Placed): boolean {
    const { passage } = this;
    const { value } = date.mention;
    // *higher than in a similar period in 2024*, *in the same quarter of 2024*: part of the date’s period, or what is compared with.
    for (let t = Math.max(this.lastFigure, date.first - 8); t < date.first; t++)
      if (!passage.mentionAt(t) && (isSeriesWord('partial', passage.word(t)) || (isSeriesWord('compared', passage.word(t)) && t > this.lastFigure)))
        return true;
    // *in the year to December 2024*: the date only ends the period.
    if (passage.word(date.first - 1) === 'to' && passage.mentionAt(date.first - 2)?.mention.kind !== 'date') return true;
    let at = date.first - 1;
    while (at > this.lastFigure && (passage.word(at) === 'in' || isOf('determiners', passage.word(at)))) at--;
    const word = at >= this.lastFigure ? passage.word(at) : '';
    if (word === 'on' && String(value.edtf ?? '').length > 7) return false;
    return (isSeriesWord('base', word) && word !== 'to') || value.bound === 'since';
  }

  private near(): boolean {
    return this.at - this.lastFigure <= 8;
  }
}
