import type { ApartFormat, Format } from './contract.js';
import { docx } from './docx/index.js';
import { eml } from './eml/index.js';
import { epub } from './epub/index.js';
import { html } from './html/index.js';
import { markdown } from './markdown/index.js';
import { odt } from './odt/index.js';
import { pdf } from './pdf/index.js';
import { text } from './text/index.js';

/** Every format that is text. On equal claims the first one reads. */
export const FORMATS: readonly Format[] = [html, markdown, text];

/** Every binary format, told by its bytes before anything else is tried. */
export const APART: readonly ApartFormat[] = [docx, odt, epub, pdf, eml];
