import type { Cue } from '../../../src/link/contract.js';
import { modalityOfVerb } from '../../../src/link/modality.js';
import type { Passage } from '../../../src/link/passage.js';
import { verbAt, type VerbGroup } from '../../../src/link/verbs.js';
import type { Status } from '../../../src/model/index.js';

/** The verb that a cue stands in, where its subject does what it says, with how real that is; else the condition that stopped it. */
export function activeVerb(passage: Passage, cue: Cue<unknown>): { readonly verb: VerbGroup; readonly status: Status } | string {
  const verb = verbAt(passage, cue.at, cue.end);
  if (verb?.voice !== 'active') return 'the word is no active verb here';
  const modality = modalityOfVerb(passage, verb, { past: 'done' });
  if ('refused' in modality) return modality.refused;
  return modality.status === 'denied' || modality.status === 'cancelled' ? 'it is denied or called off' : { verb, status: modality.status };
}
