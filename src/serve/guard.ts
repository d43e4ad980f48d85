import { createHash, timingSafeEqual } from 'node:crypto';
import type { App, Request } from './framework.js';
import { refuse } from './problem.js';

export interface GuardOptions {
  /** Where the server listens. */
  readonly host: string;
  /** Names beside its own by which it may be asked. */
  readonly names?: readonly string[];
  /** Asked of everyone where it is given: it must be, beyond loopback. */
  readonly token?: string | undefined;
}

/** A page of ours runs scripts of ours alone, talks to us alone, and makes no script of a text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one address of a script that the page may make is that of the worker which reads PDFs (page/pdf.ts).
  'trusted-types factline-pdf',
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Lets in who asks for this server by one of its names, writes from its own pages alone, and gives the token where there
 * is one. Any page on the web can make a browser send requests here: none of them may be answered, or write.
 */
export function installGuard(app: App, { host, names = [], token }: GuardOptions): void {
  const known = new Set([...LOOPBACK, host.includes(':') ? `[${host}]` : host, ...names].map((name) => name.toLowerCase()));
  const expected = token === undefined ? null : digest(token);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(HEADERS);
    if (!known.has(nameIn(request.headers.host))) return refuse(reply, 403, 'this server goes by another name; --name NAME lets it go by this one too');
    if (expected && !timingSafeEqual(expected, digest(tokenOf(request)))) {
      void reply.header('www-authenticate', 'Basic realm="Factline", charset="UTF-8"');
      return refuse(reply, 401, 'give the token of this server: as a bearer token, or as the password');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwn(request)) return refuse(reply, 403, 'pages of other sites may not write here');
    return undefined;
  });
}

function nameIn(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d*$/, '');
}

/** Programs send neither header; browsers send one of them with every write. */
function isOwn({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host?.toLowerCase();
}

function tokenOf({ headers }: Request): string {
  const [scheme = '', given = ''] = (headers.authorization ?? '').split(' ', 2);
  if (/^bearer$/i.test(scheme)) return given;
  return /^basic$/i.test(scheme)
    ? Buffer.from(given, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
    : '';
}
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
