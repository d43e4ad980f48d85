/** What a page says of itself in JSON-LD; empty where it does not. */
export interface LinkedData {
  readonly date: string;
  readonly author: string;
  readonly publisher: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** Longer is a shop's catalogue, not a report's description. */
const MAX_LENGTH = 200_000;
const MAX_AUTHORS = 10;
/** What a page shows beside its report, with authors of its own. */
const BESIDE = /Comment|Review|Product|Breadcrumb/;

/** Reads a script of JSON-LD: things alone, in a list or in a graph, whose parts may be named by the ids of others. */
export function linkedData(json: string): LinkedData {
  const things = thingsIn(json);
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])));
  const reports = things.filter((thing) => !BESIDE.test(JSON.stringify(thing['@type'] ?? '')));
  const first = (said: (thing: Thing) => string): string => reports.map(said).find((words) => words !== '') ?? '';
  return {
    date: first(({ datePublished }) => (typeof datePublished === 'string' ? datePublished : '')),
    author: first(({ author }) => namesOf(author, byId).join(', ')),
    publisher: first(({ publisher }) => namesOf(publisher, byId)[0] ?? ''),
  };
}

function thingsIn(json: string): Thing[] {
  if (json.length > MAX_LENGTH) return [];
  try {
    // Line ends within strings are an error that many pages make.
    const parsed: unknown = JSON.parse(json.replace(/\s+/g, ' '));
    const all = [parsed].flat().filter(isThing);
    return all.flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isThing)]);
  } catch {
    return [];
  }
}

/** Names as words, as things with a name, or as ids of such things. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  return [value]
    .flat()
    .slice(0, MAX_AUTHORS)
    .flatMap((one) => {
      const thing = isThing(one) && one.name === undefined ? byId.get(String(one['@id'])) : one;
      const name: unknown = isThing(thing) ? thing.name : thing;
      return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
    });
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
