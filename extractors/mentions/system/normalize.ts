import type { DocumentContext } from '../../../src/extract/contract.js';
import type { ListedSystem } from './listed.js';
import type { SystemCategory, SystemParts, SystemValue } from './value.js';

/** Categories that reports use for one another: the lexicon's category stands against a noun of its own group. */
const KINDRED: readonly (readonly SystemCategory[])[] = [
  ['uav', 'loitering-munition', 'helicopter', 'other'],
  ['missile', 'anti-tank', 'air-defence', 'rocket-artillery', 'ammunition', 'loitering-munition', 'uav'],
  ['missile', 'air-defence', 'radar', 'electronic-warfare', 'anti-tank'],
  ['tank', 'armoured-vehicle', 'artillery', 'mortar', 'anti-tank', 'air-defence'],
  ['artillery', 'mortar', 'rocket-artillery', 'ammunition', 'air-defence', 'small-arms'],
  ['combat-aircraft', 'transport-aircraft', 'helicopter', 'other', 'uav'],
  ['ship', 'submarine', 'uav', 'ammunition'],
  // Both are called *carriers*.
  ['ship', 'armoured-vehicle'],
  ['small-arms', 'anti-tank', 'ammunition', 'mortar'],
];

/** Parts to a value: the lexicon's name and category where it lists the spelling, else the text as it stands. */
export function normalizeSystem(parts: SystemParts, context: DocumentContext): SystemValue | string {
  const { listed, category, text, variant } = parts;
  if (listed.length === 0) return unlisted(text, category, context);
  const sense = senseOf(parts);
  if (!sense) return { name: text, category: category! };
  // A number behind an alias is another model's: `Krunk-25` is no variant of the Krunk 25-1.
  if (/^-\d/.test(variant) && /\d/.test(sense.name)) return { name: text, category: category ?? sense.category };
  if (variant !== '') return { name: `${sense.name}${variant}`, category: sense.category };
  if (straight(text) === straight(sense.name) || isFurtherModel(text, sense.name)) return { name: text, category: sense.category };
  return { name: variantOfDocument(sense.name, text, context), category: sense.category };
}

/** Without the difference between apostrophes and accents, which are the outlet's and not the designation's. */
function straight(text: string): string {
  return text.replace(/’/g, "'").replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '');
}

/** `Piranha V`, `J/FPS-3ME` and `J/FPS-5` where the lexicon has `Piranha` and `J/FPS-3`: a mark or another number makes another model. */
function isFurtherModel(text: string, name: string): boolean {
  if (text.startsWith(name)) return /^(?:[A-Z]{1,2}| [IVX]{1,4}| ?Mk.*)$/.test(text.slice(name.length));
  const stem = /^\D*/.exec(name)![0];
  return (
    stem.length > 1 &&
    stem.length < name.length &&
    text.startsWith(stem) &&
    /^\d/.test(text.slice(stem.length)) &&
    /^\d+/.exec(text.slice(stem.length))![0] !== /^\d+/.exec(name.slice(stem.length))![0]
  );
}

function unlisted(text: string, category: SystemCategory | null, context: DocumentContext): SystemValue | string {
  const name = text.trim();
  if (takenNames(context).has(name)) return 'the document uses it as the name of an organization or a country';
  return { name, category: category ?? 'other' };
}

/** What the document writes organizations and countries by, gathered once for all its systems. */
function takenNames(context: DocumentContext): ReadonlySet<string> {
  let names = taken.get(context);
  if (!names) {
    names = new Set([...context.settled('organization'), ...context.settled('country')].map((span) => context.text.slice(span.start, span.end)));
    taken.set(context, names);
  }
  return names;
}
const taken = new WeakMap<DocumentContext, ReadonlySet<string>>();

function senseOf({ listed, category, weak, variant }: SystemParts): ListedSystem | null {
  if (category === null) return listed[0]!;
  return (
    listed.find((one) => one.category === category) ??
    listed.find((one) => kindred(one.category, category)) ??
    (weak || variant !== '' || listed.length > 1 ? null : listed[0]!)
  );
}

function kindred(one: SystemCategory, other: SystemCategory): boolean {
  return KINDRED.some((group) => group.includes(one) && group.includes(other));
}

/** A popular name stands for the variant that the document speaks of: *Poseidon* is the P-8A where only that is named. */
function variantOfDocument(name: string, text: string, context: DocumentContext): string {
  if (/\d/.test(text) || !/\d$/.test(name)) return name;
  let known = variantsNamed.get(context);
  if (!known) variantsNamed.set(context, (known = new Map()));
  let variant = known.get(name);
  if (variant === undefined) known.set(name, (variant = variantNamed(name, context)));
  return variant;
}
/** Asked once per name and document: the whole text is looked through. */
const variantsNamed = new WeakMap<DocumentContext, Map<string, string>>();

function variantNamed(name: string, context: DocumentContext): string {
  const variants = new Set<string>();
  for (let at = context.text.indexOf(name); at >= 0; at = context.text.indexOf(name, at + name.length)) {
    const tail = /^[A-Z]{0,2}(?![A-Za-z0-9])/.exec(context.text.slice(at + name.length, at + name.length + 3));
    if (tail) variants.add(tail[0]);
  }
  return variants.size === 1 ? `${name}${[...variants][0]!}` : name;
}
