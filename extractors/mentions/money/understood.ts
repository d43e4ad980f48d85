import type { Found, Reading, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { WordTable } from '../../../src/normalize/figures/vocabulary.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { partsOf, readPrefixed, readSuffixed, type MoneyParts, type Sum } from './read.js';

/** Least power of ten of a number that leaves its currency out: a lakh. */
const LARGE = 5;
/** Figures that are looked back over for the amount that names the currency. */
const REACH = 6;
/** An amount this many times as large or small as the one before it measures something else. */
const APART = 50;

const words = (list: string): WordTable<true> => new WordTable(list.split(' ').map((word) => [word, true] as const));
/** What stands before a number that is compared to an amount, or listed with it. */
const links = words('from to and or than against versus vs with at by was were is reached hit of is total totalled totaled about nearly almost some around');
/** What stands behind it: anything but the noun that it would count. */
const ends = words(
  'in by for a an last this next from to and or during annually over under per compared up down against earlier before after until with while as since on at the through but which when each',
);
/** What is counted in numbers as large as money: between the two the talk has turned to them. */
const counted = words(
  'population people inhabitants users customers subscribers passengers visitors tourists barrels tonnes tons litres units workers jobs refugees households voters number output production shipments arrivals deliveries shares hectares cases doses homes vehicles',
);

/** `up from 1.9 billion` behind `€2.2 billion`, `1.80 lakh crore` behind `Rs 1.62 lakh crore`: the currency is the amount's before it. */
export function readUnderstood(sentence: SentenceView, figure: Figure, index: number): Reading<MoneyParts> {
  const { tokens, last: limit } = sentence;
  const meant = figure.long ?? figure;
  const beside = sumBeside(sentence, figure, index);
  if (beside) return understood(sentence, beside, meant);
  if (meant.scale < LARGE || meant.vague || meant.share || meant.joined || meant.value === undefined) return 'no large number that stands alone';
  if (!standsAlone(sentence, meant)) return 'the number counts the noun behind it';
  const link = lower(tokens, figure.hedge - 1) === 'the' ? figure.hedge - 2 : figure.hedge - 1; // `less than the 13.5bn of 2025`
  if (!links.at(tokens, link, limit) && raw(tokens, link) !== ',') return 'nothing compares the number to an amount';
  const sum = (lower(tokens, meant.last) === 'to' ? sumAhead(sentence, meant, index) : null) ?? sumBehind(sentence, meant, index);
  if (!sum) return 'no amount beside it whose currency it shares';
  return understood(sentence, sum, meant);
}

function understood(sentence: SentenceView, sum: Sum, figure: Figure): Found<MoneyParts> {
  const { tokens } = sentence;
  const parts = partsOf(sentence, { ...sum, first: figure.first, last: figure.last, figure }, figure);
  return { start: tokens.start[figure.first]!, end: tokens.end[figure.last - 1]!, parts, confidence: 0.8 };
}

/** `from 100 to 40 dollars`, `1,400 kyat, up from 900 in May`: a number of any size right beside the amount that names its currency. */
function sumBeside(sentence: SentenceView, figure: Figure, index: number): Sum | null {
  const { tokens, last: limit } = sentence;
  if (figure.vague || figure.share || figure.joined || figure.value === undefined || figure.form !== 'digits') return null;
  const listed = sumOfList(sentence, figure, index);
  if (listed) return listed;
  if (figure.long) return null;
  const before = lower(tokens, figure.hedge - 1);
  const next = sentence.figures[index + 1];
  if (before === 'from' && lower(tokens, figure.last) === 'to' && next?.hedge === next?.first && next?.first === figure.last + 1) {
    const sum = readSuffixed(sentence, next);
    return typeof sum !== 'string' && sum.figure.scale === figure.scale && alike(figure, sum.figure) ? sum : null;
  }
  const opened = before === 'from' && /^(?:up|down)$/.test(lower(tokens, figure.hedge - 2)) ? figure.hedge - 2 : -1;
  const other = sentence.figures[index - 1];
  if (opened < 0 || !other || !(figure.last >= limit || tokens.shape[figure.last] === Shape.Punct || ends.at(tokens, figure.last, limit))) return null;
  const sum = sumAt(sentence, other, index - 1);
  const close = sum && (sum.last === opened || (raw(tokens, sum.last) === ',' && sum.last + 1 === opened));
  return close && sum.figure.scale === figure.scale && alike(figure, sum.figure) ? sum : null;
}

function standsAlone({ tokens, last: limit }: SentenceView, { last }: Figure): boolean {
  if (last >= limit) return true;
  const sign = raw(tokens, last);
  if (lower(tokens, last) === 'of') return /^(?:19|20)\d\d$/.test(raw(tokens, last + 1));
  return tokens.shape[last] === Shape.Punct ? sign !== '-' && sign !== '–' && sign !== '"' : ends.at(tokens, last, limit) === true;
}

/** `4.1bn and 3.9bn zlotys`: the currency stands behind the second of two numbers that are written alike. */
function sumOfList(sentence: SentenceView, figure: Figure, index: number): Sum | null {
  const { tokens } = sentence;
  const [meant, next] = [figure.long ?? figure, sentence.figures[index + 1]];
  if (meant.scale < LARGE || !next || next.first !== meant.last + 1 || !/^(?:and|or|,)$/.test(lower(tokens, meant.last))) return null;
  const sum = readSuffixed(sentence, next);
  return typeof sum !== 'string' && sum.currency.power === 0 && sum.figure.scale === meant.scale ? sum : null;
}

/** The nearest amount before the figure, with nothing between the two that is counted otherwise. */
function sumBehind(sentence: SentenceView, figure: Figure, index: number): Sum | null {
  const { tokens } = sentence;
  for (let back = index - 1; back >= 0 && index - back <= REACH; back--) {
    const other = sentence.figures[back]!;
    const sum = sumAt(sentence, other, back);
    if (!sum) {
      // `CHF 6.9bn, 7.4bn and 7.9bn`: the members of a list between share the currency too.
      if (other.scale >= LARGE && !isListed(sentence, other, figure)) return null;
      continue;
    }
    for (let at = sum.last; at < figure.first; at++) if (counted.at(tokens, at, figure.first) || raw(tokens, at) === ';') return null;
    if (alike(figure, sum.figure)) return sum;
    // `3,349bn dinars ($25.1bn), up from 3,043bn`: the bracket only converts.
    if (raw(tokens, sum.first - 1) !== '(') return null;
  }
  return null;
}

/** Whether only commas and *and* stand between a number and the one that its list ends with. */
function isListed({ tokens }: SentenceView, other: Figure, figure: Figure): boolean {
  for (let at = (other.long ?? other).last; at < figure.first; at++) if (!JOINTS.test(lower(tokens, at)) && tokens.shape[at] !== Shape.Number) return false;
  return true;
}
const JOINTS = /^(?:[,&]|and|or|bn|mn|tn|m|million|billion|trillion|crore|lakh)$/;

/** `from 1.9 billion to €2.2 billion`. */
function sumAhead(sentence: SentenceView, figure: Figure, index: number): Sum | null {
  const next = sentence.figures[index + 1];
  const sum = next ? readPrefixed(sentence, next, index + 1) : 'no figure behind it';
  return typeof sum !== 'string' && sum.first === figure.last + 1 && alike(figure, sum.figure) ? sum : null;
}

function sumAt(sentence: SentenceView, figure: Figure, index: number): Sum | null {
  const before = readPrefixed(sentence, figure, index);
  const sum = typeof before === 'string' ? readSuffixed(sentence, figure) : before;
  return typeof sum === 'string' || sum.currency.power !== 0 ? null : sum;
}

function alike(a: Figure, b: Figure): boolean {
  const [x, y] = [Number(a.value ?? a.max), Number(b.value ?? b.max)];
  return x > 0 && y > 0 && x / y < APART && y / x < APART;
}
