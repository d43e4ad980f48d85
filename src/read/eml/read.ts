import PostalMime, { type Address } from 'postal-mime';
import { UnreadableDocument, type Part, type Reading } from '../contract.js';
import { readHtml } from '../html/index.js';
import { withoutControls } from '../legacy/encodings.js';

const MAX_ATTACHMENTS = 200;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An e-mail: the words of its message; its subject, sender and day; its attachments as they are. */
export async function readEml(bytes: Uint8Array): Promise<Reading> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 32, forceRfc822Attachments: true });
  if (email.attachments.length > MAX_ATTACHMENTS) throw new UnreadableDocument(`has more than ${MAX_ATTACHMENTS} attachments; save them in a folder`);
  const parts = email.attachments
    .filter(({ related, content }) => related !== true && typeof content !== 'string')
    .map(({ filename, content }, index): Part => ({ name: filename ?? `attachment-${index + 1}`, bytes: new Uint8Array(content as ArrayBuffer) }));
  const plain = email.text?.trim() ? withoutControls(email.text).replace(/\r\n/g, '\n') : null;
  const message = plain === null ? readHtml(withoutControls(email.html ?? '')) : { text: plain, blocks: null, lines: true };
  const header = (name: string): string => withoutControls(email.headers.find(({ key }) => key === name)?.value ?? '');
  const [author, publisher, date] = [nameOf(email.from), header('organization').trim() || null, dayOf(header('date'))];
  return { ...message, title: withoutControls(email.subject ?? '').trim() || null, author, publisher, date, parts, problems: [] };
}

/** The name that an address goes by; the address itself where it has none. */
function nameOf(address: Address | undefined): string | null {
  return withoutControls(address?.name ?? '').trim() || address?.address?.trim() || null;
}

/** The calendar day as the sender's clock had it: `Tue, 3 Mar 2026 23:10:00 +0200` is the third. */
function dayOf(header: string): string | null {
  const found = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(header);
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '');
  if (!found || month < 0) return null;
  const day = `${found[3]}-${String(month + 1).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : null;
}
