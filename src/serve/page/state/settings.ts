import { cell, type Cell } from './cell.js';

/** What the page remembers in this browser. Where it may not, the page works on and forgets. */
function kept<T>(name: string, initial: T, sound: (value: unknown) => value is T): Cell<T> {
  const key = `factline.${name}`;
  const saved = cell<T>(read(key, initial, sound));
  saved.watch(() => {
    try {
      localStorage.setItem(key, JSON.stringify(saved.get()));
    } catch {
      // A browser that keeps nothing: the setting lasts as long as the page.
    }
  });
  return saved;
}

function read<T>(key: string, initial: T, sound: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return sound(value) ? value : initial;
  } catch {
    return initial;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');

/** The reviewer's name; empty until it is given. */
export const reviewer = kept('reviewer', '', isText);
/** Reviews that settle nothing until another one agrees. */
export const independent = kept('independent', false, isFlag);
/** Whether single keys do anything. */
export const keysOn = kept('keys.on', true, isFlag);
/** Whether a PDF is shown as the page that it is, or as text. */
export const asPage = kept('page', true, isFlag);
/** Keys that the reviewer chose, by command. */
export const ownKeys = kept('keys', {}, isWords);
