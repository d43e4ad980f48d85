import type { Source } from '../contract.js';

export const ENDINGS = ['.html', '.htm', '.xhtml'] as const;
const HEAD = 4_096;

/** A document type or a root decides; a name alone does not, but with a closing tag it does. */
export function claimsHtml(source: Source): number {
  const text = source.text();
  const head = text.slice(0, HEAD).replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 0.9;
  const tagged = /<\/(?:p|div|h[1-6]|table|ul|ol|article|section|body|span|a)>/i.test(text.slice(0, HEAD * 16));
  if (tagged && ENDINGS.some((ending) => source.name.toLowerCase().endsWith(ending))) return 0.8;
  return tagged && /^<(?:p|div|h[1-6]|table|ul|ol|article|section|main|title|meta)\b[^>]*>/i.test(head) ? 0.7 : 0;
}
