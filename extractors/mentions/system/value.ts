import { z } from 'zod';
import type { ListedSystem } from './listed.js';

export const systemCategories = [
  'combat-aircraft',
  'helicopter',
  'transport-aircraft',
  'uav',
  'loitering-munition',
  'air-defence',
  'tank',
  'armoured-vehicle',
  'artillery',
  'rocket-artillery',
  'mortar',
  'anti-tank',
  'missile',
  'radar',
  'ship',
  'submarine',
  'small-arms',
  'ammunition',
  'electronic-warfare',
  'other',
] as const;
export type SystemCategory = (typeof systemCategories)[number];

/** A weapon system: its canonical designation (a popular name, a spelling or a short form takes that of the full one) and its category. */
export const systemValue = z.strictObject({
  name: z.string().min(1),
  category: z.enum(systemCategories),
});
export type SystemValue = z.infer<typeof systemValue>;

/** What a rule read, before the document is asked. */
export interface SystemParts {
  /** The designation as it stands, on one line, without class noun, plural or quotation marks. */
  readonly text: string;
  /** What the class noun beside it says, or null where none stands there. */
  readonly category: SystemCategory | null;
  /** The lexicon's rows whose spelling it is, the likeliest first. */
  readonly listed: readonly ListedSystem[];
  /** What follows the listed spelling within the designation: `C` of `F-16C`, ` Block 70`. */
  readonly variant: string;
  /** Whether the spelling names other things too: a class noun beside it then outweighs the lexicon's category. */
  readonly weak: boolean;
}
