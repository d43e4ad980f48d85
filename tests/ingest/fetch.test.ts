import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchBytes } from '../../src/ingest/fetch.js';

let server: Server | undefined;
afterEach(() => server?.close());

async function serving(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const local = { allows: (address: string) => address === '127.0.0.1' };

describe('an address on the network', () => {
  it.each([
    'http://127.0.0.1/a',
    'http://localhost/a',
    'http://[::1]/a',
    'http://[::ffff:10.0.0.1]/a',
    'http://169.254.169.254/latest/meta-data',
    'http://192.168.1.1/',
    'http://0x7f000001/',
    'http://0/',
  ])('is refused where it is not public: %s', async (url) => {
    await expect(fetchBytes(url)).rejects.toThrow(/no public address/);
  });

  it('is fetched, and led on from, where it is allowed', async () => {
    const url = await serving((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end('Words.');
    });
    expect(Buffer.from(await fetchBytes(`${url}/old`, local)).toString()).toBe('Words.');
  });

  it('is checked again at every redirect', async () => {
    const url = await serving((_, response) => void response.writeHead(302, { location: 'http://127.0.0.2/secret' }).end());
    await expect(fetchBytes(url, local)).rejects.toThrow('leads to 127.0.0.2, which is no public address');
    server!.close();
    const files = await serving((_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await expect(fetchBytes(files, local)).rejects.toThrow('leads to file:');
    server!.close();
    const circle = await serving((_, response) => void response.writeHead(302, { location: '/again' }).end());
    await expect(fetchBytes(circle, local)).rejects.toThrow('leads on more than 5 times');
  });

  it('is given up where it is too large, too slow or not there', async () => {
    const large = await serving((_, response) => void response.end(Buffer.alloc(3 * 1024 * 1024)));
    await expect(fetchBytes(large, { ...local, bytes: 2 * 1024 * 1024 })).rejects.toThrow('is larger than 2 MB');
    server!.close();
    const slow = await serving((_, response) => void response.write('a'));
    await expect(fetchBytes(slow, { ...local, milliseconds: 300 })).rejects.toThrow('takes more than 0.3 s');
    server!.closeAllConnections();
    server!.close();
    const missing = await serving((_, response) => void response.writeHead(404).end());
    await expect(fetchBytes(missing, local)).rejects.toThrow('status 404');
  });
});
