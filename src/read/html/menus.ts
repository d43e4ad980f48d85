import type { Block } from '../../model/index.js';

/** So many links one after the other are a list of where else to go, not of what is told. */
const MENU = 3;

/** Makes boilerplate of items that stand in a run and are links and nothing else; `links` tells so of each block. */
export function setLinksApart(blocks: Block[], links: readonly boolean[]): void {
  const link = (at: number): boolean => links[at] === true && blocks[at]?.kind === 'item';
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (link(to)) to++;
    if (to - from >= MENU) for (let at = from; at < to; at++) blocks[at] = { ...blocks[at]!, kind: 'boilerplate' };
    from = Math.max(from, to);
  }
}
