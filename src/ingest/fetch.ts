import { lookup as resolveName } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { UnreadableDocument } from '../read/index.js';

const MAX_REDIRECTS = 5;

/** What is fetched from the network at most, and how long that may take. */
export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Which addresses may be asked: public ones, unless a test says otherwise. */
  readonly allows: (address: string) => boolean;
}
const LIMITS: FetchLimits = { bytes: 64 * 1024 * 1024, milliseconds: 30_000, allows: isPublic };

export function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/**
 * The bytes at a URL. Only public addresses are asked, and the address that was checked is the one that is connected to,
 * at every redirect anew: a name may not lead into the network this runs in. Throws `UnreadableDocument`.
 */
export async function fetchBytes(url: string, limits: Partial<FetchLimits> = {}): Promise<Uint8Array> {
  const full = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(full.milliseconds);
  let at = new URL(url);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await ask(at, full, signal);
    if ('bytes' in answer) return answer.bytes;
    at = new URL(answer.location, at);
  }
  throw new UnreadableDocument(`leads on more than ${MAX_REDIRECTS} times; give the address it ends at`);
}

async function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<{ readonly bytes: Uint8Array } | { readonly location: string }> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UnreadableDocument(`leads to ${url.protocol}, which is not fetched; give an https address`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) > 0 && !limits.allows(host)) throw refused(url.hostname);
  try {
    return await new Promise((resolve, reject) => {
      const client = url.protocol === 'https:' ? https : http;
      const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'factline' };
      const request = client.get(url, { signal, headers, lookup: checked(limits.allows), agent: false }, (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        if (status >= 300 && status < 400 && answered.location !== undefined) {
          response.destroy();
          return resolve({ location: answered.location });
        }
        if (status !== 200) {
          response.destroy();
          return reject(new UnreadableDocument(`is answered with status ${status}; check the address`));
        }
        collect(response, limits.bytes).then((bytes) => resolve({ bytes }), reject);
      });
      request.on('error', reject);
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    if (signal.aborted) throw new UnreadableDocument(`takes more than ${limits.milliseconds / 1000} s to fetch; save it and give the file`);
    throw new UnreadableDocument(`cannot be fetched (${error instanceof Error ? error.message : String(error)}); check the address`);
  }
}

async function collect(response: http.IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new UnreadableDocument(`is larger than ${limit / 1024 / 1024} MB; save it and give the file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Resolves a name, and gives its addresses only where all of them may be asked. */
function checked(allows: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolveName(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      if (addresses.length === 0 || !addresses.every(({ address }) => allows(address))) return callback(refused(host), '');
      if (options.all === true) return callback(null, addresses);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** Whether an address belongs to the public network: no loopback, private, link-local, mapped or reserved one. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function refused(host: string): UnreadableDocument {
  return new UnreadableDocument(`leads to ${host}, which is no public address; save it and give the file`);
}
