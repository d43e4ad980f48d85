import type { Command } from 'commander';
import type { Start } from '../session.js';
import { addEvaluate } from './evaluate.js';
import { addExplain } from './explain.js';
import { addExtract } from './extract.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly ((program: Command, start: Start) => void)[] = [addExtract, addExplain, addEvaluate];
