import { InvalidArgumentError, type Command } from 'commander';
import { once } from 'node:events';
import { EXIT, Stop } from '../exit.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { reviewStore } from '../store.js';
import { version } from '../version.js';

interface Options {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly name?: string[];
}

export function addServe(program: Command, start: Start): void {
  const command = program
    .command('serve')
    .summary('the HTTP API and the review page')
    .description(
      'Serve a store to programs (/openapi.json, readable at /docs) and to reviewers (/), on this machine alone. To be reached from other machines it needs a token that everyone there must know; put TLS in front of it.',
    )
    .option('--port <number>', 'where to listen; 0 for any that is free', port, 4173)
    .option('--host <address>', 'by which address; others than loopback need --token', '127.0.0.1')
    .option('--token <secret>', 'asked of everyone, as a bearer token or as the password; FACTLINE_TOKEN says it without showing it')
    .option('--name <host...>', 'a further name by which this server is asked');
  withStore(
    common(command, ['serve', 'serve --port 8080 --store reports.db', 'FACTLINE_TOKEN=… factline serve --host 0.0.0.0 --name facts.example.org']),
  ).action(
    start(async (session: Session, options: Options) =>
      reviewStore(options.store, async (store) => {
        // Loaded when needed: a web framework is no business of the other commands.
        const { createServer } = await import('../../serve/server.js');
        const { createPipeline } = await import('../../pipeline.js');
        const { bytesAt } = await import('../../ingest/place.js');
        const { isUrl } = await import('../../ingest/fetch.js');
        const rules = Object.fromEntries(createPipeline().types.flatMap((type) => type.rules.map(({ id, about }): [string, string] => [id, about])));
        const token = options.token ?? session.io.env.FACTLINE_TOKEN;
        const { host, name: names = [] } = options;
        const app = await createServer({
          store,
          rules,
          host,
          names,
          token,
          version: version(),
          // What was fetched from the network is not fetched again because somebody looks at it.
          bytesAt: async (location) => (isUrl(location) ? Promise.reject(new Error('lies on the network')) : bytesAt(location)),
          report: (error) => session.log.error({ err: error }, 'request'),
        });
        try {
          session.say(
            `factline: ${await listening(app, options)} serves ${store.location}${token === undefined ? '' : ', to whoever knows the token'}; Ctrl-C ends it`,
          );
          if (!session.io.interrupted.aborted) await once(session.io.interrupted, 'abort');
          return EXIT.done;
        } finally {
          await app.close();
        }
      }),
    ),
  );
}

async function listening(app: { listen(place: { port: number; host: string }): Promise<string> }, { port, host }: Options): Promise<string> {
  try {
    return await app.listen({ port, host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') throw new Stop(`port ${port} of ${host} is taken; name another with --port`, EXIT.usage);
    if (code === 'EACCES') throw new Stop(`port ${port} needs more rights than this user has; name one above 1023`, EXIT.usage);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new Stop(`${host} is no address of this machine`, EXIT.usage);
    throw error;
  }
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw new InvalidArgumentError('Give a port, 0 to 65535.');
  return number;
}
