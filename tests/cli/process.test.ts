import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-process-'));
  writeFileSync(join(root, 'report.txt'), 'It began in March 2019. '.repeat(2000));
});
afterAll(() => rmSync(root, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a process of its own. `readOnly` stops reading its output after so many characters, as `head` does. */
function start(args: readonly string[], { stdin = '', readOnly = Infinity }: { stdin?: string; readOnly?: number } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.length > readOnly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

describe('the process', () => {
  it('answers with the exit code of the command, data and remarks apart', async () => {
    const { code, stdout, stderr } = await start(['extract', '-', join(root, 'gone.txt')], { stdin: 'It began in 2019.' });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ mentions: [{ text: '2019' }] });
    expect(stderr).toContain('gone.txt: no such file or folder; check the path\n');
    expect(stderr).not.toContain('\u001b');
  });

  it('ends in peace when the reader of its output has seen enough', async () => {
    const { code, stderr } = await start(['extract', '--quiet', join(root, 'report.txt')], { readOnly: 10 });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('streams JSON lines: the first answer comes before the last question', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'extract', '--lines', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => answers.push(chunk.toString()));
    child.stdin.write('{"id":"a","text":"It began in 2019."}\n');
    while (answers.length === 0) await new Promise((done) => setTimeout(done, 10));
    child.stdin.end('{"id":"b","text":"It ended in 2020."}\n');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    const ids = answers
      .join('')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);
    expect(ids).toEqual(['a', 'b']);
  });
});
