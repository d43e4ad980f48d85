import type { ApartFormat } from '../contract.js';

/** How much of a file its headers are looked for in. */
const HEAD = 8_192;
const HEADER = /^[A-Za-z][A-Za-z0-9-]*:/;
/** Headers that programs write and people do not. */
const BY_PROGRAMS = /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|x-[a-z-]+):/i;

/** E-mail (RFC 5322): its message as text, what is attached to it as documents of their own. */
export const eml: ApartFormat = {
  name: 'eml',
  mediaType: 'message/rfc822',
  endings: ['.eml'],
  claims: (bytes) => {
    const lines = Buffer.from(bytes.subarray(0, HEAD))
      .toString('latin1')
      .replace(/^From .*\r?\n/, '')
      .split(/\r?\n/);
    const end = lines.findIndex((line) => line.trim() === '');
    const headers = lines.slice(0, end < 0 ? lines.length : end);
    if (headers.length < 2 || !headers.every((line) => HEADER.test(line) || /^[ \t]/.test(line))) return false;
    const has = (pattern: RegExp): boolean => headers.some((line) => pattern.test(line));
    return has(/^from:/i) && has(BY_PROGRAMS);
  },
};
