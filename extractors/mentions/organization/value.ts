import { z } from 'zod';
import type { KnownOrganization } from './lexicon.js';

export const organizationTypes = ['company', 'military', 'government', 'alliance', 'other'] as const;

/** Blocs are `alliance`, other international bodies `other`, police and coast guards `government`. */
export type OrganizationType = (typeof organizationTypes)[number];

/** An organization: its full name (an acronym or short form takes that of the name it stands for) and its type. */
export const organizationValue = z.strictObject({
  name: z.string().min(1),
  type: z.enum(organizationTypes),
});
export type OrganizationValue = z.infer<typeof organizationValue>;

/** What a rule read, before the document is asked. */
export interface OrganizationParts {
  /** The name as it stands, on one line. */
  readonly name: string;
  readonly type: OrganizationType;
  /** The listed organization that the name is a spelling of. */
  readonly known?: KnownOrganization;
  /** ISO 3166-1 alpha-3: the name counts only in a document that speaks of this country. */
  readonly onlyBeside?: string;
  /** Only what stands beside it speaks for it: where the very same span names a country, it is that. */
  readonly byContext?: true;
  /** Its sentence begins with it, so that its capital says little. */
  readonly opening?: true;
}
