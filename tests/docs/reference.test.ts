import { describe, expect, it } from 'vitest';
import { docComment, membersOf, table } from '../../docs/markdown.js';
import { reference } from '../../docs/reference.js';
import { createPipeline } from '../../src/pipeline.js';

describe('the reference', () => {
  it('is what docs/reference.md says; run `npm run docs` after a change of rules, schemas or corpora', async () => {
    await expect(await reference()).toMatchFileSnapshot('../../docs/reference.md');
  });

  it('names every rule', async () => {
    const page = await reference();
    const { kinds, types } = createPipeline();
    const ids = [...kinds, ...types].flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  it('has something to say of every kind and type', async () => {
    const page = await reference();
    expect(page.match(/^#+ .*\n\n\n/gm), 'a doc comment is missing above a kind or type in its index.ts').toBeNull();
    expect(page).not.toContain('Value: \n');
  });
});

describe('its pieces', () => {
  it('take the doc comment of the declaration, and no other', () => {
    expect(docComment('/** One. */\nconst a = 1;\n/**\n * Two\n * lines.\n */\nexport const b = 2;\n', /export const /)).toBe('Two lines.');
    expect(docComment('/** One. */\n\nexport const b = 2;\n', /export const /)).toBe('');
  });

  it('keep bars out of tables', () => {
    expect(table(['a'], [['x|y']])).toBe('| a |\n| --- |\n| x\\|y |');
  });

  it('say what a member holds', () => {
    const money = createPipeline().kinds.find(({ kind }) => kind === 'money')!;
    expect(membersOf(money.value)).toContainEqual(['`currency`', 'string like `^[A-Z]{3}$` or null', 'always']);
  });
});
