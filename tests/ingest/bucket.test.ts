import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../src/ingest/load.js';
import { originalsAt } from '../../src/ingest/originals.js';
import { bytesAt } from '../../src/ingest/place.js';
import { bucketServer, type BucketServer } from './bucket-server.js';

const SECRET = { accessKeyId: 'AKIAFACTLINE', secretAccessKey: 'wJalrXUtnFEMI/bucket+key' };
const REPORT = Buffer.from('Serbia bought 12 Rafale jets from France in 2024.');

describe('originals in a bucket', () => {
  let server: BucketServer;
  beforeAll(async () => {
    server = await bucketServer(SECRET);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.objects.clear();
    vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', SECRET.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', SECRET.secretAccessKey);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('are kept once, under the hash of their bytes, and had back', async () => {
    const originals = originalsAt('s3://archive/reports 2025/');
    const name = await originals.keep(REPORT, '.txt');
    expect(await originals.keep(REPORT, '.txt')).toBe(name);
    expect([...server.objects.keys()]).toEqual([`/archive/reports 2025/${name}`]);
    expect(Buffer.from(await bytesAt(originals.locationOf(name))).equals(REPORT)).toBe(true);
  });

  it('are named as in a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factline-originals-'));
    const kept = await originalsAt(folder).keep(REPORT, '.txt');
    expect(await originalsAt('s3://archive/all').keep(REPORT, '.txt')).toBe(kept);
    rmSync(folder, { recursive: true });
  });

  it('are read like files', async () => {
    const originals = originalsAt('s3://archive/all');
    const location = originals.locationOf(await originals.keep(REPORT, '.txt'));
    const found = [];
    for await (const loaded of load([{ name: 'report.txt', location }], { stdin: Readable.from([]) })) found.push(loaded);
    expect(found).toMatchObject([{ document: { text: REPORT.toString() }, bytes: REPORT.length }]);
  });

  it.each([
    ['s3://archive/all/none.txt', {}, /is not in the bucket/],
    ['s3://archive', {}, /names no object; write s3:\/\/BUCKET\/FOLDER/],
    ['s3://archive/all/one.txt', { AWS_SECRET_ACCESS_KEY: 'another' }, /cannot be reached \(it answers 403 SignatureDoesNotMatch\); check bucket/],
    ['s3://archive/all/one.txt', { AWS_ACCESS_KEY_ID: '' }, /set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/],
    ['s3://archive/all/one.txt', { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, /cannot be reached/],
  ])('say what is wrong with %s %j', async (location, variables, words) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    await expect(bytesAt(location)).rejects.toThrow(words);
  });
});
