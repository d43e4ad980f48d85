import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Read } from '../period.js';
import { seasons } from '../vocabulary.js';
import { completingYear, yearSpan } from './year.js';
import { wordAt } from './cursor.js';

/** `autumn of 2025`, `winter 2024–25` (named by the year it begins in), `summer`; *fall* needs its year or article. */
export function readSeason(s: SentenceView, at: number): Read | null {
  const hit = seasons.match(s.tokens, at, s.last);
  if (!hit) return null;
  const start = wordAt(s, hit.end) === 'of' ? hit.end + 1 : hit.end;
  const span = hit.payload === 24 ? yearSpan(s, start) : null;
  if (span) return { end: span.end, period: { unit: 'season', year: { year: span.from }, season: hit.payload } };
  const year = completingYear(s, hit.end);
  return { end: year?.end ?? hit.end, period: { unit: 'season', year: year?.year ?? null, season: hit.payload } };
}
