import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factline } from './harness.js';

const COMMANDS = ['ingest', 'extract', 'facts', 'show', 'explain', 'evaluate', 'export', 'documents', 'verify', 'status'];

describe('the command line', () => {
  it('lists every command', async () => {
    const { code, stdout } = await factline(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each(COMMANDS)('%s shows examples first and takes the common options', async (command) => {
    const { code, stdout } = await factline([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Examples:\n  \\$ factline ${command}\\b`));
    for (const option of ['--quiet', '--verbose', '--log-file']) expect(stdout).toContain(option);
  });

  it.each([
    [[], /^Examples:/],
    [['fact'], /^factline: unknown command 'fact' \(Did you mean facts\?\); see factline --help\n$/],
    [['extract'], /^factline: give paths, or --lines FILE; see factline extract --help\n$/],
    [['extract', 'x', '--date', '2026-02-30'], /^factline: option '--date <YYYY-MM-DD>'.* Give a day as YYYY-MM-DD; see factline --help\n$/],
    [['explain', ' '], /^factline: the sentence is empty; give one in quotes\n$/],
    [['explain', 'Words.', '--log-file', '/gone/log'], /^factline: \/gone\/log: cannot write the log there .*; name another --log-file\n$/],
  ])('answers 2 and one line to %j', async (args, line) => {
    const { code, stdout, stderr } = await factline(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });

  it('logs to a file or to standard error, never into the data', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factline-log-'));
    const file = join(folder, 'log.jsonl');
    const logged = await factline(['explain', 'It began in 2019.', '--verbose', '--log-file', file]);
    expect(logged.stderr).toBe('');
    expect(JSON.parse(readFileSync(file, 'utf8').split('\n')[0]!)).toMatchObject({ msg: 'begin' });
    const verbose = await factline(['explain', 'It began in 2019.', '--verbose']);
    expect(verbose.stdout).toBe(logged.stdout);
    expect(verbose.stderr).toContain('"msg":"begin"');
    rmSync(folder, { recursive: true });
  });
});

describe('explain', () => {
  it('names the rules that fired and the conditions that stopped others', async () => {
    const { code, stdout } = await factline(['explain', 'It began in March 2019.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Mentions\n {2}date "March 2019" = 2019-03\n {6}date\/\S+: /);
    expect(stdout).toMatch(/Mentions that nearly were\n {2}[a-z]+\/\S+ at ".+": /);
    const json = JSON.parse((await factline(['explain', '--json', 'It began in March 2019.'])).stdout) as { stopped: { mentions: unknown[] } };
    expect(json.stopped.mentions.length).toBeGreaterThan(0);
  });
});
