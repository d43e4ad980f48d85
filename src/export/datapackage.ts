import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExportContext, ExportFormat } from './contract.js';
import type { Written } from './file.js';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
/** Marks a package as ours: one that somebody else wrote is left alone. */
const MADE_BY = 'factline';
const NAME = 'datapackage.json';

interface Package {
  readonly madeBy?: string;
  readonly resources?: readonly { readonly path?: string }[];
}

/**
 * Describes an exported file in the Frictionless Data Package 2.0 beside it: path, format, size, hash and, of a text
 * table, its columns. Files exported into the same folder before stay described.
 * @returns the path of the package, or null where there is one of somebody else's, which stays as it is.
 */
export async function describeFile(path: string, format: ExportFormat, context: ExportContext, written: Written): Promise<string | null> {
  const target = join(dirname(path), NAME);
  const before = await packageAt(target);
  if (before === 'foreign' || basename(path) === NAME) return null;
  const resource = resourceOf(basename(path), format, context, written);
  const others = (before?.resources ?? []).filter((other) => other.path !== resource.path);
  const resources = [...others, resource].sort((a, b) => (a.path! < b.path! ? -1 : 1));
  const made = { $schema: PROFILE, name: 'factline-export', title: 'Facts read out of reports, each with its sentence', madeBy: MADE_BY, resources };
  await writeFile(`${target}.partial`, `${JSON.stringify(made, null, 2)}\n`);
  await rename(`${target}.partial`, target);
  return target;
}

function resourceOf(path: string, format: ExportFormat, context: ExportContext, { bytes, sha256, count }: Written) {
  const fields = format.fields?.(context);
  return {
    name: path.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    path,
    format: format.name === 'sipri' ? 'csv' : format.name,
    mediatype: format.mediaType,
    ...(format.name !== 'parquet' && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    facts: count,
    ...(fields && {
      type: 'table',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: fields.map(({ name, type, about }) => ({ name, type, description: about })),
        missingValues: [''],
        primaryKey: [fields.find(({ name }) => name.toLowerCase() === 'fact')!.name],
      },
    }),
  };
}

async function packageAt(path: string): Promise<Package | 'foreign' | null> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Package;
    return found.madeBy === MADE_BY && Array.isArray(found.resources) ? found : 'foreign';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return 'foreign';
  }
}
