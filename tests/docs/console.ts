import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** A terminal of the width that the README is read at. */
class Screen extends Writable {
  text = '';
  readonly isTTY = true;
  readonly columns = 168;

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/**
 * A page whose `console` blocks hold what their commands really print: every line that begins with `$ factline` is run
 * in the present folder, in order. Seconds and versions, which differ each time, are written as …
 */
export async function withOutputs(page: string): Promise<string> {
  const parts = page.split(/(```console\n[\s\S]*?```)/);
  const filled: string[] = [];
  for (const part of parts) filled.push(part.startsWith('```console\n') ? await block(part) : part);
  return filled.join('');
}

async function block(text: string): Promise<string> {
  const commands = [...text.matchAll(/^\$ factline (.*)$/gm)].map(([, line]) => line!);
  const shown: string[] = [];
  for (const line of commands) shown.push(`$ factline ${line}`, await printed(argumentsOf(line)));
  return `\`\`\`console\n${shown.join('\n')}\n\`\`\``;
}

async function printed(args: readonly string[]): Promise<string> {
  const stdout = new Screen();
  const stderr = new Screen();
  const env = { NO_COLOR: '1', TERM: 'dumb' };
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr, env, interrupted: new AbortController().signal });
  if (code !== 0) throw new Error(`factline ${args.join(' ')} in the README fails: ${stderr.text}`);
  const said = stdout.text || stderr.text;
  return said
    .replace(/\r[^\n]*\r/g, '')
    .replace(/\b\d+\.\d s\b/g, '… s')
    .replace(/\(rules [0-9a-f]{12}\)/g, '(rules …)')
    .trim();
}

function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}
