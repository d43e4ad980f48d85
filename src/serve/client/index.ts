import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type Client = FetchClient<paths>;
/** What the API answers, by the names of its description. */
export type Schemas = components['schemas'];

export interface ClientOptions {
  /** Where the server is; the page's own origin where it is left out. */
  readonly baseUrl?: string;
  readonly token?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the API, typed by its description: `client.GET('/facts', { params: { query: { country: ['HRV'] } } })`
 * answers `{ data, error, response }`, where `error` is an RFC 9457 problem.
 */
export function createClient({ baseUrl = '', token, fetch }: ClientOptions = {}): Client {
  return createFetchClient<paths>({ baseUrl, ...(fetch && { fetch }), ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }) });
}
