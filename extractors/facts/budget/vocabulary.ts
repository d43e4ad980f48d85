import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

type Name =
  | 'nouns'
  | 'spend'
  | 'setAside'
  | 'spending'
  | 'reach'
  | 'parts'
  | 'listed'
  | 'takes'
  | 'takenFrom'
  | 'purposeLinks'
  | 'wholes'
  | 'referring'
  | 'decided'
  | 'hints'
  | 'general'
  | 'members'
  | 'links'
  | 'gaps'
  | 'spent'
  | 'allotted'
  | 'allots'
  | 'assignments'
  | 'entered'
  | 'estimates'
  | 'reckons'
  | 'branches'
  | 'bodies'
  | 'totals'
  | 'outlays'
  | 'joins'
  | 'costs'
  | 'projects'
  | 'apart'
  | 'atAmount';
const lists = readJson<Record<Name, readonly string[]>>(new URL('./cues.json', import.meta.url));

function phrases(name: Name): Lexicon<true> {
  return new Lexicon(
    `budget/${name}`,
    lists[name].map((phrase) => [phrase, true] as const),
  );
}
function verbs(name: Name): Lexicon<true> {
  return new Lexicon(
    `budget/${name}`,
    lists[name].flatMap((entry) => cuePhrases({ [entry]: true as const })),
  );
}

export const nouns = phrases('nouns');
export const parts = phrases('parts');
export const listed = phrases('listed');
export const wholes = phrases('wholes');
export const takenFrom = phrases('takenFrom');
export const referring = phrases('referring');
/** What puts the amount of a budget before it. */
export const atAmount = phrases('atAmount');
/** Verbs by which a state gives money; of them those that set it aside, and those that spend it. */
export const spend = verbs('spend');
export const setAside = verbs('setAside');
export const spending = verbs('spending');
export const takes = verbs('takes');
export const reach = verbs('reach');
/** Participles of what is given out, and the verbs of a budget that gives or of forces that get. */
export const allotted = phrases('allotted');
export const allots = verbs('allots');
/** Participles behind what the money is for: *subsidies are budgeted at*. */
export const assignments = phrases('assignments');
/** Participles of what stands in a budget, and what a budget is called there. */
export const entered = phrases('entered');
export const estimates = phrases('estimates');
/** Verbs of those who reckon what somebody spends. */
export const reckons = verbs('reckons');
/** The services of a state's forces. */
export const branches = phrases('branches');
/** Bodies of a state that its capital or name stands behind: *parliament in Jakarta*. */
export const bodies = phrases('bodies');
/** Verbs of a budget that tells how much is spent in all, what it calls that, and what ties it to the amount. */
export const totals = verbs('totals');
export const OUTLAYS = new Set(lists.outlays);
export const JOINS = new Set(lists.joins);
/** What works cost, and what works are called. */
export const costs = phrases('costs');
export const PROJECTS = new Set(lists.projects);
/** What ties a country to its figure in a row of several. */
export const links = phrases('links');
/** What stands between the countries of a row that are told with nothing but their figures. */
export const gaps = phrases('gaps');
/** What parts the country that a line is about from its figures. */
export const colon = new Lexicon<true>('budget/colon', [[':', true]]);
export const PURPOSE_LINKS = new Set(lists.purposeLinks);
export const DECIDED = new Set(lists.decided);
/** What a table calls what states spend. */
export const SPENT = new Set(lists.spent);
export const MEMBERS = new Set(lists.members);
/** Verbs of giving money for something, in whatever order it is told. */
export const apart = verbs('apart');
/** Words that speak of forces or budgets. */
export const HINTS = new Set(lists.hints);
/** Words that may stand beside them where the forces as a whole are meant. */
export const GENERAL = new Set(lists.general);
