import { S3mini, S3ServiceError } from 's3mini';
import { UnreadableDocument } from '../read/index.js';

const SCHEME = 's3://';
/** What a bucket may take for one answer. */
const MILLISECONDS = 30_000;
const DEFAULT_REGION = 'us-east-1';

/** Whether a location lies in an S3-compatible bucket: `s3://bucket/folder/report.pdf`. */
export function isBucket(location: string): boolean {
  return location.startsWith(SCHEME);
}

/** An address or folder as it stands before a further step. */
export function withoutSlash(place: string): string {
  return place.endsWith('/') ? withoutSlash(place.slice(0, -1)) : place;
}

/** The bytes of an object. Throws `UnreadableDocument`. */
export async function objectAt(location: string): Promise<Uint8Array> {
  const { bucket, key } = partsOf(location);
  const bytes = await answer(location, () => clientOf(bucket).getObjectArrayBuffer(key));
  if (!bytes) throw new UnreadableDocument('is not in the bucket; check the name');
  return new Uint8Array(bytes);
}

/** Puts an object where none of its name is yet. Throws `UnreadableDocument`. */
export async function putOnce(location: string, bytes: Uint8Array): Promise<void> {
  const { bucket, key } = partsOf(location);
  await answer(location, async () => {
    const client = clientOf(bucket);
    if ((await client.objectExists(key)) !== true) await client.putObject(key, bytes, 'application/octet-stream');
  });
}

function partsOf(location: string): { bucket: string; key: string } {
  const [bucket = '', ...rest] = location.slice(SCHEME.length).split('/');
  if (bucket === '' || rest.join('') === '') throw new UnreadableDocument(`${location} names no object; write s3://BUCKET/FOLDER`);
  return { bucket, key: rest.filter((step) => step !== '').join('/') };
}

const clients = new Map<string, S3mini>();
/** One client for each bucket, by the variables that all tools of such buckets read. */
function clientOf(bucket: string): S3mini {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_REGION: region = DEFAULT_REGION } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new UnreadableDocument('lies in a bucket; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  const server = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`;
  const endpoint = `${withoutSlash(server)}/${bucket}`;
  const key = `${accessKeyId} ${secretAccessKey} ${endpoint}`;
  const known = clients.get(key);
  if (known) return known;
  const made = new S3mini({ accessKeyId, secretAccessKey, endpoint, region, requestAbortTimeout: MILLISECONDS });
  clients.set(key, made);
  return made;
}

/** What the bucket answers, or why it does not, in one line. */
async function answer<T>(location: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const reason = error instanceof S3ServiceError ? `it answers ${error.status}${error.serviceCode ? ` ${error.serviceCode}` : ''}` : messageOf(error);
    throw new UnreadableDocument(`${location} cannot be reached (${reason}); check bucket, AWS_ENDPOINT_URL and credentials`);
  }
}

function messageOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
