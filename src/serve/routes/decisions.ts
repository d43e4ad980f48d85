import { z } from 'zod';
import { add, agreement, decide, decideAll, lessons, merge, split, turnBack, type Decided as Outcome, type Voice } from '../../review/index.js';
import type { Store } from '../../store/contract.js';
import type { App } from '../framework.js';
import { refusals } from '../problem.js';
import { itemOf } from '../rows.js';
import { named } from '../schemas/components.js';
import { DecisionBody } from '../schemas/facts.js';
import { filterOf, words } from '../schemas/query.js';
import { AddBody, Agreement, Batch, BulkBody, DecideBody, Decided, Lessons, MergeBody, SplitBody, TurnBody } from '../schemas/review.js';

const tags = ['review'];
const Log = named('Decisions', z.object({ items: z.array(DecisionBody) }));
const LogQuery = z.strictObject({
  fact: words.optional(),
  document: words.optional().describe('id of a document'),
  reviewer: words.optional(),
  batch: words.optional(),
  last: z.coerce.number().int().min(1).max(10_000).optional().describe('only the last so many; 1,000 unless said'),
});

const told = ({ decisions, states, facts }: Outcome): z.infer<typeof Decided> => ({
  decisions: [...decisions],
  states: [...states],
  facts: facts.map((row) => row && itemOf(row)),
});
/** Without members that are there but undefined. */
const voiceOf = ({ reviewer, comment, independent }: { reviewer: string; comment?: string | null | undefined; independent?: boolean | undefined }): Voice => ({
  reviewer,
  ...(comment !== undefined && { comment }),
  ...(independent !== undefined && { independent }),
});

export function decisionRoutes(app: App, store: Store): void {
  const writes = (operationId: string, summary: string) => ({ operationId, summary, tags, response: { 200: Decided, ...refusals } });

  app.get(
    '/decisions',
    {
      schema: {
        operationId: 'listDecisions',
        summary: 'Decisions in the order in which they were taken',
        tags,
        querystring: LogQuery,
        response: { 200: Log, ...refusals },
      },
    },
    async ({ query }) => {
      const asked = Object.fromEntries(Object.entries({ last: 1000, ...query }).filter(([, value]) => value !== undefined));
      return { items: [...(await store.decisions(asked))] };
    },
  );
  app.post('/decisions', { schema: { ...writes('decide', 'Accept, reject, correct, flag or comment a fact'), body: DecideBody } }, async ({ body }) => {
    const { fact, action, after, seen } = body;
    return told(await decide(store, { ...voiceOf(body), fact, action, ...(after && { after }), ...(seen !== undefined && { seen }) }));
  });
  app.post('/decisions/add', { schema: { ...writes('addFact', 'Add a fact that the rules did not read'), body: AddBody } }, async ({ body }) =>
    told(await add(store, voiceOf(body), body.document, body.after)),
  );
  app.post(
    '/decisions/split',
    { schema: { ...writes('splitFact', 'Make several facts of one: the first part keeps its id'), body: SplitBody } },
    async ({ body }) => told(await split(store, voiceOf(body), body.fact, body.parts, body.seen)),
  );
  app.post('/decisions/merge', { schema: { ...writes('mergeFacts', 'Make one fact of several: the first keeps its id'), body: MergeBody } }, async ({ body }) =>
    told(await merge(store, voiceOf(body), body.facts, body.after)),
  );
  app.post(
    '/decisions/bulk',
    {
      schema: {
        operationId: 'decideAll',
        summary: 'One word on all facts that pass a filter, all or none',
        tags,
        body: BulkBody,
        response: { 200: Batch, ...refusals },
      },
    },
    async ({ body }) => decideAll(store, voiceOf(body), body.action, filterOf(body.filter), body.expected),
  );
  app.post('/decisions/undo', { schema: { ...writes('undo', 'Take back the last thing a reviewer did'), body: TurnBody } }, async ({ body }) =>
    told(await turnBack(store, body, 'undo', body.batch)),
  );
  app.post('/decisions/redo', { schema: { ...writes('redo', 'Put back what was last taken back'), body: TurnBody } }, async ({ body }) =>
    told(await turnBack(store, body, 'redo', body.batch)),
  );
  app.get(
    '/rules',
    {
      schema: {
        operationId: 'listLessons',
        summary: 'Precision of rules and extractors by the decisions so far, the worst first',
        tags,
        response: { 200: Lessons, ...refusals },
      },
    },
    async () => {
      const { rules, extractors } = await lessons(store);
      return { rules: rules.map((rule) => ({ ...rule, rejectedFacts: [...rule.rejectedFacts] })), extractors: [...extractors] };
    },
  );
  app.get(
    '/agreement',
    { schema: { operationId: 'getAgreement', summary: 'How far reviewers agree (Cohen’s kappa)', tags, response: { 200: Agreement, ...refusals } } },
    async () => {
      const { pairs, disputed } = await agreement(store);
      return { pairs: pairs.map((pair) => ({ ...pair, reviewers: [...pair.reviewers] })), disputed };
    },
  );
}
