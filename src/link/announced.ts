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
  // *the army’s vote comes to 4 billion, and all spending to 2 % of GDP*
  if (word === 'to' && passage.mentionAt(topic.last + 1) && passage.word(topic.first - 1) === 'and' && isGapped(passage, topic.first, 'to'))
    return topic.last + 1;
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
function isGapped(passage: Passage, before: number, particle = ''): boolean {
  const end = passage.word(before - 2) === ',' ? before - 3 : before - 2;
  const figure = passage.mentionAt(end)?.mention.kind;
  if (figure !== 'money' && figure !== 'quantity' && figure !== 'date') return false;
  for (let at = end; at > clauseAround(passage, end).first; at--) {
    const verb = passage.mentionAt(at) ? null : seriesWords.verbs.match(passage.view.tokens, at, before);
    if (verb?.payload === 'level' && passage.word(verb.end - 1).endsWith(particle)) return true;
    // *sales rose to 79 billion and income to 7 billion*
    if (verb && particle === 'to' && verb.payload === 'change') return true;
  }
  return false;
}
