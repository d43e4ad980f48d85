import { cell } from './cell.js';

export const SCREENS = ['overview', 'review', 'documents', 'rules', 'agreement'] as const;
export type Screen = (typeof SCREENS)[number];

/** What the address says: a screen, the filter of its facts, and a fact to begin with. */
export interface Route {
  readonly screen: Screen;
  readonly filter: Filter;
  readonly fact: string | null;
}

/** Members of a filter as they stand in the address and in requests. */
export const FILTER_MEMBERS = [
  'document',
  'type',
  'country',
  'system',
  'organization',
  'rule',
  'review',
  'standing',
  'status',
  'conflict',
  'surerThan',
  'lessSureThan',
  'from',
  'to',
  'reviewer',
  'notReviewer',
  'text',
] as const;
export type FilterMember = (typeof FILTER_MEMBERS)[number];
export type Filter = Readonly<Partial<Record<FilterMember, string>>>;

export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const params = new URLSearchParams(query);
  const filter = Object.fromEntries(FILTER_MEMBERS.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])));
  return { screen: SCREENS.find((screen) => screen === path) ?? 'overview', filter, fact: params.get('fact') };
}

export function hashOf({ screen, filter = {}, fact = null }: Partial<Route> & Pick<Route, 'screen'>): string {
  const params = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  if (fact !== null) params.set('fact', fact);
  const query = params.toString();
  return `#/${screen}${query ? `?${query}` : ''}`;
}

/** An address of the review screen: what every mark of a picture and every link to facts leads to. */
export function reviewHash(filter: Filter, fact?: string): string {
  return hashOf({ screen: 'review', filter, fact: fact ?? null });
}

export const route = cell<Route>(routeOf(location.hash));
addEventListener('hashchange', () => {
  window.clearTimeout(remembering);
  route.set(routeOf(location.hash));
});

export function go(to: Partial<Route> & Pick<Route, 'screen'>): void {
  window.clearTimeout(remembering);
  location.hash = hashOf(to);
}

let remembering: number | undefined;
/**
 * Writes the fact at hand into the address, so that a reload returns to it, without a step in the browser's history. Browsers
 * take their time for it: it comes behind the frame that shows the fact.
 */
export function rememberFact(filter: Filter, fact: string): void {
  window.clearTimeout(remembering);
  requestAnimationFrame(() => {
    window.clearTimeout(remembering);
    remembering = window.setTimeout(() => history.replaceState(null, '', reviewHash(filter, fact)));
  });
}
