import { z } from 'zod';
import { DocumentInfo, Problem, Section, Sentence } from './document.js';
import { Fact } from './fact.js';
import { Mention } from './mention.js';

/** Everything that was read out of one document: the JSON that `factline extract` prints, one object per line. */
export const Extraction = z.object({
  document: DocumentInfo,
  /** Version of rules and lexicons, a hash of both. */
  rules: z.string(),
  sections: z.array(Section),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  facts: z.array(Fact),
  problems: z.array(Problem),
});
export type Extraction = z.infer<typeof Extraction>;
