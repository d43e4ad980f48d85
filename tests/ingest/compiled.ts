import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT, textOf } from '../laws/tree.js';

const OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/**
 * Compiles the program into a folder, as users have it: run from its sources it has a transpiling loader besides, in every
 * process and every thread. Answers the path of its command.
 */
export function compiledInto(folder: string): string {
  for (const room of ['src', 'extractors'])
    for (const path of filesUnder(room, /\.(?:ts|csv|json)$/)) {
      if (path.startsWith('src/serve/page/') || path.endsWith('.d.ts')) continue;
      const to = join(folder, 'dist', path.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(to), { recursive: true });
      if (path.endsWith('.ts')) writeFileSync(to, ts.transpileModule(textOf(path), { compilerOptions: OPTIONS }).outputText);
      else copyFileSync(join(ROOT, path), to);
    }
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return join(folder, 'dist', 'src', 'cli', 'main.js');
}
