import type { Format } from './contract.js';
import { html } from './html/index.js';
import { markdown } from './markdown/index.js';
import { text } from './text/index.js';

/** Every input format. On equal claims the first one reads. */
export const FORMATS: readonly Format[] = [html, markdown, text];
