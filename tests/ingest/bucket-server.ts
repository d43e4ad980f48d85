import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignatureV4 } from '@smithy/signature-v4';

/** As much of an S3-compatible store as originals need: objects by name, for whoever signs with the right secret (AWS Signature Version 4). */
export interface BucketServer {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  close(): Promise<void>;
}
const REGION = 'us-east-1';

export async function bucketServer(credentials: { accessKeyId: string; secretAccessKey: string }): Promise<BucketServer> {
  const objects = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    void respond(request).then(({ status, body = Buffer.alloc(0) }) => {
      response.writeHead(status, { 'content-length': body.length, 'content-type': status === 200 ? 'application/octet-stream' : 'application/xml' });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  async function respond(request: IncomingMessage): Promise<{ status: number; body?: Buffer }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (!(await isSigned(request, body, credentials))) return { status: 403, body: Buffer.from('<Error><Code>SignatureDoesNotMatch</Code></Error>') };
    const name = decodeURIComponent(new URL(request.url!, 'http://bucket').pathname);
    const found = objects.get(name);
    if (request.method === 'PUT') objects.set(name, body);
    else if (!found) return { status: 404, body: Buffer.from('<Error><Code>NoSuchKey</Code></Error>') };
    return { status: 200, ...(request.method !== 'PUT' && { body: found! }) };
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, objects, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** Signs the request once more with AWS's own signer: the signature it came with must be the same. */
async function isSigned(request: IncomingMessage, body: Buffer, credentials: { accessKeyId: string; secretAccessKey: string }): Promise<boolean> {
  const given = request.headers.authorization ?? '';
  const signed = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? [];
  const date = String(request.headers['x-amz-date'] ?? '');
  const when = new Date(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const hash = String(request.headers['x-amz-content-sha256']);
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== createHash('sha256').update(body).digest('hex')) return false;
  const { pathname, searchParams } = new URL(request.url!, 'http://bucket');
  const signer = new SignatureV4({ credentials, region: REGION, service: 's3', sha256: Sha256, uriEscapePath: false, applyChecksum: false });
  const headers = Object.fromEntries(signed.map((name) => [name, String(request.headers[name])]));
  const query = Object.fromEntries(searchParams);
  const again = await signer.sign(
    { method: request.method!, protocol: 'http:', hostname: '127.0.0.1', path: pathname, query, headers },
    { signingDate: when, signableHeaders: new Set(signed) },
  );
  return again.headers.authorization === given;
}

/** As AWS's signer asks for its hashes: keyed where a secret is given. */
class Sha256 {
  private readonly hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', Buffer.from(secret as Uint8Array));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(Buffer.from(data as Uint8Array));
  }
  reset(): void {
    throw new Error('a hash is made for each use');
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }
}
