import { z } from 'zod';
import { Decision, FactTypeName, Locator, Mention, Reading, Slot, Status } from '../../model/index.js';
import { CHANGE_KINDS, REVIEW_STATES, STANDINGS } from '../../store/contract.js';
import { named } from './components.js';

const offset = z.int().nonnegative();
const Span = z.object({ start: offset, end: offset });
const counts = z.record(z.string(), z.int());

export const ReadingBody = named(
  'Reading',
  Reading,
  'What a fact says. `evidence` quotes the words that state it; offsets are UTF-16 code units into the text.',
);
export const DecisionBody = named('Decision', Decision, 'A reviewer’s word on a fact: appended, never overwritten.');

export const Evidence = z.object({
  sentence: offset,
  ...Span.shape,
  startCodePoint: offset,
  endCodePoint: offset,
  text: z.string(),
  locator: Locator.optional(),
});
export const Sentence = named('Sentence', Evidence.extend({ section: offset, heading: z.string().nullable() }));
export const MentionBody = named('Mention', Mention);
export const DocumentRef = z.object({ id: z.string(), name: z.string(), title: z.string().nullable(), date: z.string().nullable() });

export const FactBody = named(
  'Fact',
  z.object({
    id: z.string(),
    type: FactTypeName,
    status: Status.nullable(),
    review: z.enum(REVIEW_STATES),
    standing: z.enum(STANDINGS),
    attribution: z.string().nullable(),
    attributionSpan: Span.optional(),
    slots: z.record(z.string(), Slot),
    readable: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    evidence: z.array(Evidence),
    rule: z.string(),
    rules: z.string(),
    confidence: z.number(),
    conflicts: z.array(z.string()),
    read: ReadingBody.optional(),
    decided: ReadingBody.optional(),
    document: DocumentRef,
    cursor: z.string(),
    version: z.string(),
  }),
  'A fact as it stands. `read` is what the rules read where reviewers have it otherwise, `decided` what the last decision was on where the rules read otherwise since; `version` goes into a decision as `seen`.',
);

export const Facts = named('Facts', z.object({ items: z.array(FactBody), next: z.string().nullable() }), 'A page; `next` goes into `after` of the next one.');
export const FactInContext = named(
  'FactInContext',
  z.object({ fact: FactBody, context: z.array(Sentence), decisions: z.array(DecisionBody), votes: z.array(DecisionBody), related: z.array(FactBody) }),
  'A fact with the sentences around it, what was said of it, the independent verdicts that nobody settled yet, and facts of other documents on the same thing.',
);

export const Progress = z.object({ reviews: counts, vanished: z.int() });
export const DocumentBody = named(
  'Document',
  z.object({
    ...DocumentRef.shape,
    ...{ location: z.string().nullable(), language: z.string(), mediaType: z.string(), rules: z.string() },
    ...{ bytes: z.int(), length: z.int(), sentences: z.int(), mentions: z.int(), facts: z.int(), problems: z.int() },
    progress: Progress,
  }),
);
export const Failure = z.object({ name: z.string(), reason: z.string() });
export const Documents = named('Documents', z.object({ items: z.array(DocumentBody), failures: z.array(Failure) }));

export const ChangeBody = named(
  'Change',
  z.object({
    cursor: z.string(),
    kind: z.enum(CHANGE_KINDS),
    fact: z.string(),
    document: z.string().nullable(),
    row: FactBody.nullable(),
    decision: DecisionBody.optional(),
  }),
  'What became of a fact. `row` is the fact as it is now; null where it is not there any more.',
);
export const Changes = named(
  'Changes',
  z.object({ items: z.array(ChangeBody), next: z.string() }),
  '`next` goes into `since`; it is the same again where nothing happened.',
);

export const Hits = named(
  'Hits',
  z.object({ items: z.array(z.object({ document: DocumentRef, sentence: Sentence, facts: z.array(z.string()) })) }),
  'Sentences that hold the words, the best first, with the facts they state.',
);
export const FacetsBody = named(
  'Facets',
  z.object({ total: z.int(), type: counts, status: counts, review: counts, standing: counts, rule: counts, country: counts, system: counts, year: counts }),
);
export const Series = named(
  'Series',
  z.object({
    items: z.array(
      z.object({
        type: z.string(),
        status: z.string().nullable(),
        country: z.string().nullable(),
        year: z.string().nullable(),
        unit: z.string().nullable(),
        facts: z.int(),
        sum: z.number().nullable(),
      }),
    ),
  }),
  'Sums of figures as they are stated: repeats in other reports are not taken out, ranges are counted and not summed.',
);
export const Conflicts = named('Conflicts', z.object({ items: z.array(z.object({ fact: FactBody, others: z.array(FactBody) })), next: z.string().nullable() }));
