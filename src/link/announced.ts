import type { Passage } from './passage.js';
import { clauseAround } from './roles.js';
import { seriesWords } from './serieswords.js';
import type { Topic } from './topic.js';

/** *growth of 2.9 %*, *inflation at 5 %*, *population 3.1 million*: the figure stands right behind the topic. */
export function announcedFrom(passage: Passage, topic: Topic): number | null {
  const word = passage.word(topic.last);
  if (word === 'of' || (word === 'at' && topic.preposition !== '')) return topic.last + 1;
  // *support to the value of €12 million*
  if (word === 'to' && passage.word(topic.last + 1) === 'the' && passage.word(topic.last + 3) === 'of') return topic.last + 4;
  const figure = passage.mentionAt(topic.last);
  const before = passage.word(topic.first - 1);
  const telegraphic =
    before === '' ||
    (before === 'and' && isGapped(passage, topic.first)) ||
    before === ',' ||
    before === ':' ||
    before === '•' ||
    before === '-' ||
    before === '–';
  return telegraphic && (figure?.mention.kind === 'quantity' || figure?.mention.kind === 'money') ? topic.last : null;
}

/** *gold brought in $9.9bn and remittances $18.9bn*: the verb of the statement before is left out. */
function isGapped(passage: Passage, before: number): boolean {
  const figure = passage.mentionAt(before - 2)?.mention.kind;
  if (figure !== 'money' && figure !== 'quantity') return false;
  for (let at = before - 2; at > clauseAround(passage, before).first; at--)
    if (!passage.mentionAt(at) && seriesWords.verbs.match(passage.view.tokens, at, before)?.payload === 'level') return true;
  return false;
}
