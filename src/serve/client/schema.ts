// Made of the description of the API by tests/serve/client.test.ts.
export interface paths {
  '/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All documents, with how far their review is, and what could not be read */
    get: operations['listDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document */
    get: operations['getDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its text */
    get: operations['getText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/{id}/sentences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its sentences */
    get: operations['listSentences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/{id}/mentions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its mentions, of some sentences or all */
    get: operations['listMentions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/documents/{id}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file it was read from, where that is still there and unchanged */
    get: operations['getOriginal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Facts that pass a filter: a page, or with `Accept: application/x-ndjson` all of them (or `limit`) as JSON lines */
    get: operations['listFacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many facts pass a filter */
    get: operations['countFacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A fact in its context */
    get: operations['getFact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Facts that others of their document contradict, each with those */
    get: operations['listConflicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was added, changed, decided and withdrawn after a cursor, in order and without gaps */
    get: operations['listChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Decisions in the order in which they were taken */
    get: operations['listDecisions'];
    put?: never;
    /** Accept, reject, correct, flag or comment a fact */
    post: operations['decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a fact that the rules did not read */
    post: operations['addFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make several facts of one: the first part keeps its id */
    post: operations['splitFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make one fact of several: the first keeps its id */
    post: operations['mergeFacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One word on all facts that pass a filter, all or none */
    post: operations['decideAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back the last thing a reviewer did */
    post: operations['undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/decisions/redo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Put back what was last taken back */
    post: operations['redo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Precision of rules and extractors by the decisions so far, the worst first */
    get: operations['listLessons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far reviewers agree (Cohen’s kappa) */
    get: operations['getAgreement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much of what the store holds */
    get: operations['getStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sentences by their words */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of the facts that pass have what */
    get: operations['getFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sums of a slot’s figures by type, status, country, year and unit */
    get: operations['getSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schemas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What facts of each type hold */
    get: operations['getSchemas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description RFC 9457 */
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      errors?: {
        pointer: string;
        detail: string;
      }[];
    };
    /** @description What a fact says. `evidence` quotes the words that state it; offsets are UTF-16 code units into the text. */
    Reading: {
      /** @enum {string} */
      type: 'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator';
      status: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target') | null;
      attribution: string | null;
      attributionSpan?: {
        start: number;
        end: number;
      };
      slots: {
        [key: string]:
          | {
              value:
                | string
                | {
                    [key: string]: unknown;
                  };
              mention: string | null;
              /** @enum {string} */
              origin: 'sentence' | 'heading' | 'coreference' | 'document';
              start?: number;
              end?: number;
            }
          | {
              value:
                | string
                | {
                    [key: string]: unknown;
                  };
              mention: string | null;
              /** @enum {string} */
              origin: 'sentence' | 'heading' | 'coreference' | 'document';
              start?: number;
              end?: number;
            }[];
      };
      evidence: {
        start: number;
        end: number;
        text: string;
      }[];
      rule?: string;
      confidence?: number;
    };
    /** @description A reviewer’s word on a fact: appended, never overwritten. */
    Decision: {
      id: string;
      fact: string;
      document: string | null;
      /** @enum {string} */
      action: 'accept' | 'reject' | 'correct' | 'add' | 'split' | 'merge' | 'flag' | 'comment' | 'undo' | 'redo';
      reviewer: string;
      at: string;
      comment: string | null;
      before: components['schemas']['Reading'] | null;
      read: components['schemas']['Reading'] | null;
      after: components['schemas']['Reading'] | null;
      batch: string | null;
      target: string | null;
      independent: boolean;
    };
    Sentence: {
      sentence: number;
      start: number;
      end: number;
      startCodePoint: number;
      endCodePoint: number;
      text: string;
      locator?: {
        line?: number;
        page?: number;
        box?: [number, number, number, number];
        paragraph?: number;
        path?: string;
        cell?: {
          row: number;
          column: number;
          headers?: string[];
        };
        rest?: {
          page: number;
          box: [number, number, number, number];
        }[];
      };
      section: number;
      heading: string | null;
    };
    Mention: {
      id: string;
      /** @enum {string} */
      kind: 'money' | 'quantity' | 'date' | 'country' | 'system' | 'organization';
      start: number;
      end: number;
      text: string;
      sentence: number;
      value: {
        [key: string]: unknown;
      };
      rule: string;
      confidence: number;
      locator?: {
        line?: number;
        page?: number;
        box?: [number, number, number, number];
        paragraph?: number;
        path?: string;
        cell?: {
          row: number;
          column: number;
          headers?: string[];
        };
        rest?: {
          page: number;
          box: [number, number, number, number];
        }[];
      };
    };
    /** @description A fact as it stands. `read` is what the rules read where reviewers have it otherwise, `decided` what the last decision was on where the rules read otherwise since; `version` goes into a decision as `seen`. */
    Fact: {
      id: string;
      /** @enum {string} */
      type: 'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator';
      status: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target') | null;
      /** @enum {string} */
      review: 'unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed';
      /** @enum {string} */
      standing: 'read' | 'vanished' | 'made';
      attribution: string | null;
      attributionSpan?: {
        start: number;
        end: number;
      };
      slots: {
        [key: string]:
          | {
              value:
                | string
                | {
                    [key: string]: unknown;
                  };
              mention: string | null;
              /** @enum {string} */
              origin: 'sentence' | 'heading' | 'coreference' | 'document';
              start?: number;
              end?: number;
            }
          | {
              value:
                | string
                | {
                    [key: string]: unknown;
                  };
              mention: string | null;
              /** @enum {string} */
              origin: 'sentence' | 'heading' | 'coreference' | 'document';
              start?: number;
              end?: number;
            }[];
      };
      readable: {
        [key: string]: string | number | null;
      };
      evidence: {
        sentence: number;
        start: number;
        end: number;
        startCodePoint: number;
        endCodePoint: number;
        text: string;
        locator?: {
          line?: number;
          page?: number;
          box?: [number, number, number, number];
          paragraph?: number;
          path?: string;
          cell?: {
            row: number;
            column: number;
            headers?: string[];
          };
          rest?: {
            page: number;
            box: [number, number, number, number];
          }[];
        };
      }[];
      rule: string;
      rules: string;
      confidence: number;
      conflicts: string[];
      read?: components['schemas']['Reading'];
      decided?: components['schemas']['Reading'];
      document: {
        id: string;
        name: string;
        title: string | null;
        date: string | null;
      };
      cursor: string;
      version: string;
    };
    /** @description A page; `next` goes into `after` of the next one. */
    Facts: {
      items: components['schemas']['Fact'][];
      next: string | null;
    };
    /** @description A fact with the sentences around it, what was said of it, the independent verdicts that nobody settled yet, and facts of other documents on the same thing. */
    FactInContext: {
      fact: components['schemas']['Fact'];
      context: components['schemas']['Sentence'][];
      decisions: components['schemas']['Decision'][];
      votes: components['schemas']['Decision'][];
      related: components['schemas']['Fact'][];
    };
    Document: {
      id: string;
      name: string;
      title: string | null;
      date: string | null;
      location: string | null;
      language: string;
      mediaType: string;
      rules: string;
      bytes: number;
      length: number;
      sentences: number;
      mentions: number;
      facts: number;
      problems: number;
      progress: {
        reviews: {
          [key: string]: number;
        };
        vanished: number;
      };
    };
    Documents: {
      items: components['schemas']['Document'][];
      failures: {
        name: string;
        reason: string;
      }[];
    };
    /** @description What became of a fact. `row` is the fact as it is now; null where it is not there any more. */
    Change: {
      cursor: string;
      /** @enum {string} */
      kind: 'added' | 'changed' | 'decided' | 'withdrawn';
      fact: string;
      document: string | null;
      row: components['schemas']['Fact'] | null;
      decision?: components['schemas']['Decision'];
    };
    /** @description `next` goes into `since`; it is the same again where nothing happened. */
    Changes: {
      items: components['schemas']['Change'][];
      next: string;
    };
    /** @description Sentences that hold the words, the best first, with the facts they state. */
    Hits: {
      items: {
        document: {
          id: string;
          name: string;
          title: string | null;
          date: string | null;
        };
        sentence: components['schemas']['Sentence'];
        facts: string[];
      }[];
    };
    Facets: {
      total: number;
      type: {
        [key: string]: number;
      };
      status: {
        [key: string]: number;
      };
      review: {
        [key: string]: number;
      };
      standing: {
        [key: string]: number;
      };
      rule: {
        [key: string]: number;
      };
      country: {
        [key: string]: number;
      };
      system: {
        [key: string]: number;
      };
      year: {
        [key: string]: number;
      };
    };
    /** @description Sums of figures as they are stated: repeats in other reports are not taken out, ranges are counted and not summed. */
    Series: {
      items: {
        type: string;
        status: string | null;
        country: string | null;
        year: string | null;
        unit: string | null;
        facts: number;
        sum: number | null;
      }[];
    };
    Conflicts: {
      items: {
        fact: components['schemas']['Fact'];
        others: components['schemas']['Fact'][];
      }[];
      next: string | null;
    };
    Filter: {
      country?: string[];
      type?: ('budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator')[];
      system?: string[];
      organization?: string[];
      from?: string;
      to?: string;
      status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
      review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
      standing?: ('read' | 'vanished' | 'made')[];
      document?: string[];
      text?: string;
      rule?: string[];
      surerThan?: number;
      lessSureThan?: number;
      conflict?: boolean;
      reviewer?: string;
      notReviewer?: string;
    };
    NewDecision: {
      reviewer: string;
      comment?: string | null;
      independent?: boolean;
      fact: string;
      /** @enum {string} */
      action: 'accept' | 'reject' | 'correct' | 'flag' | 'comment';
      after?: components['schemas']['Reading'] | null;
      seen?: string;
    };
    NewFact: {
      reviewer: string;
      comment?: string | null;
      independent?: boolean;
      document: string;
      after: components['schemas']['Reading'];
    };
    Split: {
      reviewer: string;
      comment?: string | null;
      independent?: boolean;
      fact: string;
      parts: components['schemas']['Reading'][];
      seen?: string;
    };
    Merge: {
      reviewer: string;
      comment?: string | null;
      independent?: boolean;
      facts: string[];
      after: components['schemas']['Reading'];
    };
    /** @description One word on all facts that pass the filter; `expected` is the count that the reviewer was shown. */
    Bulk: {
      reviewer: string;
      comment?: string | null;
      independent?: boolean;
      /** @enum {string} */
      action: 'accept' | 'reject' | 'flag';
      filter: components['schemas']['Filter'];
      expected: number;
    };
    /** @description The last thing the reviewer did; or, with `batch`, all that was done in one go. */
    Turn: {
      reviewer: string;
      batch?: string;
    };
    /** @description The decisions that were taken and what their facts are now, of the first fifty; null for one that is not there any more. Empty where there was nothing to undo or redo. */
    Decided: {
      decisions: string[];
      states: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
      facts: (components['schemas']['Fact'] | null)[];
    };
    Batch: {
      batch: string;
      count: number;
    };
    /** @description What decisions say of rules and extractors, the worst first. Precision is the share of judged facts that were accepted as read. */
    Lessons: {
      rules: {
        rule: string;
        accepted: number;
        rejected: number;
        corrected: number;
        precision: number | null;
        rejectedFacts: string[];
      }[];
      extractors: {
        type: string;
        accepted: number;
        rejected: number;
        corrected: number;
        precision: number | null;
      }[];
    };
    /** @description How far reviewers agree on the facts that both judged, with Cohen’s kappa (null where chance alone would give full agreement). */
    Agreement: {
      pairs: {
        reviewers: string[];
        facts: number;
        agreed: number;
        kappa: number | null;
      }[];
      disputed: number;
    };
    Decisions: {
      items: components['schemas']['Decision'][];
    };
    /** @description Offsets everywhere are UTF-16 code units into this text. */
    Text: {
      document: string;
      text: string;
    };
    Sentences: {
      items: components['schemas']['Sentence'][];
    };
    Mentions: {
      items: components['schemas']['Mention'][];
    };
    Count: {
      count: number;
    };
    Status: {
      documents: number;
      failures: number;
      sentences: number;
      mentions: {
        [key: string]: number;
      };
      facts: {
        [key: string]: number;
      };
      reviews: {
        [key: string]: number;
      };
      problems: number;
      decisions: number;
      lastChange: string;
    };
    /** @description What facts of each type hold, the words that members take, and what each rule reads, in its own words. */
    Schemas: {
      factTypes: {
        /** @enum {string} */
        type: 'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator';
        slots: {
          name: string;
          kinds: ('money' | 'quantity' | 'date' | 'country' | 'system' | 'organization' | 'text')[];
          several: boolean;
        }[];
      }[];
      statuses: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
      reviewStates: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
      standings: ('read' | 'vanished' | 'made')[];
      actions: ('accept' | 'reject' | 'correct' | 'add' | 'split' | 'merge' | 'flag' | 'comment' | 'undo' | 'redo')[];
      rules: {
        [key: string]: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listDocuments: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Documents'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Text'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSentences: {
    parameters: {
      query?: {
        from?: number;
        to?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sentences'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMentions: {
    parameters: {
      query?: {
        from?: number;
        to?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mentions'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOriginal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': unknown;
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listFacts: {
    parameters: {
      query?: {
        country?: string[];
        type?: (
          'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator'
        )[];
        system?: string[];
        organization?: string[];
        from?: string;
        to?: string;
        status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
        review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
        standing?: ('read' | 'vanished' | 'made')[];
        document?: string[];
        text?: string;
        rule?: string[];
        surerThan?: number;
        lessSureThan?: number;
        conflict?: 'true' | 'false';
        reviewer?: string;
        notReviewer?: string;
        order?: 'stored' | 'content';
        after?: string;
        limit?: number;
        since?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page, or one fact a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Facts'];
        };
      };
      /** @description Default Response */
      307: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  countFacts: {
    parameters: {
      query?: {
        country?: string[];
        type?: (
          'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator'
        )[];
        system?: string[];
        organization?: string[];
        from?: string;
        to?: string;
        status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
        review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
        standing?: ('read' | 'vanished' | 'made')[];
        document?: string[];
        text?: string;
        rule?: string[];
        surerThan?: number;
        lessSureThan?: number;
        conflict?: 'true' | 'false';
        reviewer?: string;
        notReviewer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Count'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FactInContext'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listConflicts: {
    parameters: {
      query?: {
        country?: string[];
        type?: (
          'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator'
        )[];
        system?: string[];
        organization?: string[];
        from?: string;
        to?: string;
        status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
        review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
        standing?: ('read' | 'vanished' | 'made')[];
        document?: string[];
        text?: string;
        rule?: string[];
        surerThan?: number;
        lessSureThan?: number;
        reviewer?: string;
        notReviewer?: string;
        order?: 'stored' | 'content';
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Conflicts'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listChanges: {
    parameters: {
      query: {
        since: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Changes'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        fact?: string;
        document?: string;
        reviewer?: string;
        batch?: string;
        last?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decisions'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDecision'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addFact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFact'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  splitFact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Split'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  mergeFacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Merge'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decideAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Bulk'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Batch'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  undo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Turn'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  redo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Turn'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Decided'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLessons: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Lessons'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgreement: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agreement'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Status'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        text: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hits'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFacets: {
    parameters: {
      query?: {
        country?: string[];
        type?: (
          'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator'
        )[];
        system?: string[];
        organization?: string[];
        from?: string;
        to?: string;
        status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
        review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
        standing?: ('read' | 'vanished' | 'made')[];
        document?: string[];
        text?: string;
        rule?: string[];
        surerThan?: number;
        lessSureThan?: number;
        conflict?: 'true' | 'false';
        reviewer?: string;
        notReviewer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Facets'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSeries: {
    parameters: {
      query: {
        slot: string;
        country?: string[];
        type?: (
          'budget' | 'acquisition' | 'transfer' | 'production' | 'conscription' | 'agreement' | 'exercise' | 'specification' | 'facility' | 'indicator'
        )[];
        system?: string[];
        organization?: string[];
        from?: string;
        to?: string;
        status?: ('planned' | 'contracted' | 'done' | 'claimed' | 'cancelled' | 'denied' | 'actual' | 'estimate' | 'forecast' | 'target')[];
        review?: ('unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'flagged' | 'changed' | 'disputed')[];
        standing?: ('read' | 'vanished' | 'made')[];
        document?: string[];
        text?: string;
        rule?: string[];
        surerThan?: number;
        lessSureThan?: number;
        conflict?: 'true' | 'false';
        reviewer?: string;
        notReviewer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Series'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSchemas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schemas'];
        };
      };
      /** @description Refused: 400 does not fit its description, 401 without the token, 403 from another site, 404 not there, 409 otherwise by now, 413 too large, 415 not application/json */
      '4XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Failed: 500 unforeseen, 503 the store is busy, 507 its disk is full */
      '5XX': {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
