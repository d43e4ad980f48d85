/** The parts of an OpenAPI description that the page shows. */
interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly description?: string;
}

export const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:62rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.2;text-wrap:balance}h2{margin-top:2.5rem;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}
code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent)}
section{margin:1.5rem 0}a{color:inherit}`;

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
/** Words in which backquotes mark code. */
const prose = (words: string): string => escaped(words).replace(/&#96;|`([^`]+)`/g, '<code>$1</code>');

/** The description of the API as a page for people: no script, no network, every schema one link away. */
export function docsPage({ info, paths, components }: Description): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  const parts = [
    `<h1>${escaped(info.title)} ${escaped(info.version)}</h1><p>${prose(info.description ?? '')} <a href="/openapi.json">openapi.json</a></p>`,
    ...tags.map((tag) => {
      const own = operations.filter(({ operation }) => operation.tags?.includes(tag));
      return `<h2>${escaped(tag)}</h2>${own.map(operationPart).join('')}`;
    }),
    `<h2>schemas</h2>${Object.entries(components?.schemas ?? {})
      .map(schemaPart)
      .join('')}`,
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(info.title)} API</title><link rel="stylesheet" href="/docs.css"></head><body><main>${parts.join('\n')}</main></body></html>\n`;
}

function operationPart({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const { summary = '', parameters = [], requestBody, responses = {} } = operation;
  const body = requestBody ? Object.values(requestBody.content)[0]?.schema : undefined;
  const rows = [
    ...parameters.map(({ name, required, description, schema }) => [
      `<code>${escaped(name)}</code>${required ? ' (needed)' : ''}`,
      typeOf(schema),
      prose(description ?? schema?.description ?? ''),
    ]),
    ...(body ? [['body', typeOf(body), '']] : []),
    ...Object.entries(responses).map(([status, { description = '', content }]) => [
      `→ ${escaped(status)}`,
      Object.values(content ?? {})
        .map(({ schema }) => typeOf(schema))
        .join(' or '),
      status === '200' ? '' : prose(description),
    ]),
  ];
  return `<section id="${escaped(operation.operationId ?? path)}"><h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3><p>${prose(summary)}</p>${table(rows)}</section>`;
}

function schemaPart([name, schema]: [string, Schema]): string {
  const rows = Object.entries(schema.properties ?? {}).map(([member, type]) => [
    `<code>${escaped(member)}</code>${schema.required?.includes(member) ? '' : ' (may be left out)'}`,
    typeOf(type),
    prose(type.description ?? ''),
  ]);
  return `<section id="schema-${escaped(name)}"><h3>${escaped(name)}</h3><p>${prose(schema.description ?? '')}</p>${rows.length > 0 ? table(rows) : typeOf(schema)}</section>`;
}

function table(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return `<a href="#schema-${escaped(name)}">${escaped(name)}</a>`;
  }
  if (schema.enum) return schema.enum.map((value) => `<code>${escaped(String(value))}</code>`).join(' ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `by name: ${typeOf(schema.additionalProperties)}`;
  return escaped([schema.type ?? 'anything'].flat().join(' or '));
}
