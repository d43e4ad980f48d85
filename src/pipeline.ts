import { factTypes } from '../extractors/facts/index.js';
import { homeOfBody, homeOfCurrency, mentionKinds, type KindOptions } from '../extractors/mentions/index.js';
import { MentionEngine } from './extract/engine.js';
import type { Tracer } from './extract/trace.js';
import { FactEngine } from './link/engine.js';
import type { FactTracer } from './link/trace.js';
import type { Document, Extraction, Locator } from './model/index.js';
import { datelineOf } from './dateline.js';
import { tokenize } from './normalize/tokens.js';
import { forgetRareWords } from './normalize/words.js';
import { rulesVersion } from './rules-version.js';
import { segment } from './segment/index.js';
import { Locations } from './segment/locate.js';
import { wordClass } from './segment/wordclass.js';

const MAX_NAMES = 5_000;

export interface Tracers {
  readonly mentions?: Tracer;
  readonly facts?: FactTracer;
}

/**
 * Document to extraction, the stages in order. Pure and synchronous: the same document and options give the same
 * extraction, byte for byte. Rules and lexicons are given to the engines here and nowhere else.
 */
export class Pipeline {
  /** Version of rules and lexicons: a hash of what they are made of, with the options they were built with. */
  readonly rules: string;
  readonly kinds;
  readonly types = factTypes;
  private readonly mentionEngine: MentionEngine;
  private readonly factEngine: FactEngine;

  /** `options` are what threads that read as this one does are built with. */
  constructor(readonly options: KindOptions = {}) {
    this.kinds = mentionKinds(options);
    this.mentionEngine = new MentionEngine(this.kinds, wordClass);
    this.factEngine = new FactEngine(factTypes, { countryNamedIn: (name) => this.countryNamedIn(name), homeOfBody, homeOfCurrency }, (words) =>
      this.valueOf(words),
    );
    this.rules = rulesVersion(options);
  }

  extract(document: Document, tracers: Tracers = {}): Extraction {
    forgetRareWords();
    const { info, text } = document;
    const { sections, sentences } = segment(document);
    if (info.language !== 'en') return this.unread(document, sections, sentences);
    const tokens = tokenize(text);
    const input = { id: info.id, tokens, sections, sentences };
    const date = info.date ?? datelineOf(this.mentionEngine, input);
    const { mentions, views, problems } = this.mentionEngine.run({ ...input, date }, tracers.mentions ?? null);
    const places = new Locations(document);
    const linked = this.factEngine.run({ document: info.id, date, sections, sentences, views, mentions }, tracers.facts ?? null);
    return {
      document: { ...info, date },
      rules: this.rules,
      sections,
      sentences: sentences.map((sentence) => withPlace(sentence, places.of(sentence, sentence.locator))),
      mentions: mentions.map((mention) => withPlace(mention, places.of(mention, sentences[mention.sentence]?.locator))),
      facts: linked.facts,
      problems: [...document.problems, ...problems, ...linked.problems],
    };
  }

  /** A document that no rule reads: divided, so that it can be searched and shown, and left at that. */
  private unread(document: Document, sections: Extraction['sections'], sentences: Extraction['sentences']): Extraction {
    const places = new Locations(document);
    const placed = sentences.map((sentence) => withPlace(sentence, places.of(sentence, sentence.locator)));
    return { document: document.info, rules: this.rules, sections, sentences: placed, mentions: [], facts: [], problems: [...document.problems] };
  }

  /** Reports repeat their names, but for thousands of reports they would be without end. */
  private readonly namedIn = new Map<string, string | null>();

  /** The one country that an organization's name holds (*Kosovo Security Force*, *Bank of Uganda*), or null. */
  private countryNamedIn(name: string): string | null {
    const known = this.namedIn.get(name);
    if (known !== undefined) return known;
    const of = name.lastIndexOf(' of ');
    // Inside a proper name a country is no mention; what stands behind its *of* is read by itself.
    const code = this.countryIn(name) ?? (of < 0 ? null : this.countryIn(name.slice(of + 4)));
    if (this.namedIn.size >= MAX_NAMES) this.namedIn.clear();
    this.namedIn.set(name, code);
    return code;
  }

  private readonly valuesOf = new Map<string, Readonly<Record<string, unknown>> | null>();

  /** The sum or measure that some words are as a whole (*US$ 310 m*): what is left of them may only say of what it is, or per what. */
  private valueOf(words: string): Readonly<Record<string, unknown>> | null {
    const known = this.valuesOf.get(words);
    if (known !== undefined) return known;
    const sentences = [{ start: 0, end: words.length, section: 0 }];
    const { mentions } = this.mentionEngine.run({ id: '', date: null, tokens: tokenize(words), sections: [], sentences });
    const [only, ...more] = mentions;
    const figure = more.length === 0 && only?.start === 0 && (only.kind === 'quantity' || only.kind === 'money') ? only : undefined;
    const rest = figure ? words.slice(figure.end).trim() : '';
    const whole =
      rest === '' || rest === figure?.value.of || /^(?:per|of|\/)/.test(rest) || rest === `${String(figure?.value.of)} per ${String(figure?.value.per)}`;
    const value = figure && whole ? figure.value : null;
    if (this.valuesOf.size >= MAX_NAMES) this.valuesOf.clear();
    this.valuesOf.set(words, value);
    return value;
  }

  private countryIn(text: string): string | null {
    const countries = this.mentionEngine.only('country');
    const sentences = [{ start: 0, end: text.length, section: 0 }];
    const { mentions } = countries.run({ id: '', date: null, tokens: tokenize(text), sections: [], sentences });
    const codes = new Set(mentions.map((mention) => String(mention.value.iso)));
    return codes.size === 1 ? [...codes][0]! : null;
  }
}

function withPlace<T extends { locator?: Locator | undefined }>(part: T, locator: Locator | undefined): T {
  return locator === undefined ? part : { ...part, locator };
}

export function createPipeline(options: KindOptions = {}): Pipeline {
  return new Pipeline(options);
}
