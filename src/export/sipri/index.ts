import type { ExportFormat } from '../contract.js';
import { CsvTable } from '../csv/table.js';
import type { Cell, Field } from '../flat.js';
import { transferCells } from './transfer.js';

const words = (name: string, about: string): Field => ({ name, type: 'string', about });
const place = (name: string, about: string): Field => ({ name, type: 'integer', about });

/** The columns of the arms transfers register, then those that trace a row to its sentence. */
const FIELDS: readonly Field[] = [
  words('Recipient', 'who receives'),
  words('Supplier', 'who supplies'),
  words('Year of order', 'uncertain years in brackets'),
  words('Number ordered', 'uncertain numbers in brackets'),
  words('Weapon designation', 'the system, by its canonical name'),
  words('Weapon description', 'what it is'),
  words('Number delivered', 'uncertain numbers in brackets'),
  words('Years of delivery', 'uncertain years in brackets'),
  words('Comments', 'status, price and what else the sentence says'),
  words('Fact', 'id of the fact'),
  words('Document', 'SHA-256 of the document'),
  words('Document name', 'name under which it was given'),
  words('Sentence', 'words of the stating sentence'),
  place('Start', 'where it stands in the text, Unicode code points'),
  place('End', 'likewise'),
  words('Rule', 'the rule that made the fact'),
  words('Review', 'what reviewers said'),
];

/**
 * A table of arms transfers as SIPRI publishes them, as CSV: acquisitions and transfers, one a row. As there, figures
 * in round brackets are uncertain: hedged, a range, planned or only claimed. What a text does not say stays empty.
 */
export const sipri: ExportFormat = {
  name: 'sipri',
  extension: 'csv',
  mediaType: 'text/csv',
  types: ['acquisition', 'transfer'],
  fields: () => FIELDS,
  async write(rows, sink) {
    const table = new CsvTable(
      sink,
      FIELDS.map(({ name }) => name),
    );
    let count = 0;
    for await (const row of rows) {
      const transfer = transferCells(row);
      if (!transfer) continue;
      const { document, evidence } = row;
      const stated = evidence[0];
      const traced: Cell[] = [
        row.id,
        document.id,
        document.name,
        stated?.text ?? null,
        stated?.startCodePoint ?? null,
        stated?.endCodePoint ?? null,
        row.rule,
        row.review,
      ];
      await table.add([...transfer, ...traced]);
      count++;
    }
    await table.flush();
    return count;
  },
};
