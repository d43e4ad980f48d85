interface Described {
  readonly components?: { readonly schemas?: Record<string, object> };
}

const REF = '#/components/schemas/';
const AS_INPUT = 'Input';

/**
 * The description with each schema once: what requests and answers write alike has one name, and what nobody refers to
 * is left out.
 */
export function tidied<D extends Described>(description: D): D {
  const schemas = { ...description.components?.schemas };
  const alike = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const plain = name.slice(0, -AS_INPUT.length);
    if (name.endsWith(AS_INPUT) && plain in schemas && sameBut(schemas[name], schemas[plain])) alike.set(REF + name, REF + plain);
  }
  const renamed = JSON.parse(JSON.stringify({ ...description, components: { ...description.components, schemas } }), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? (alike.get(value) ?? value) : value,
  ) as D;
  return withoutUnused(renamed);
}

/** Whether two schemas are one but for which variant of a schema they refer to. */
function sameBut(input: object | undefined, output: object | undefined): boolean {
  const plain = (schema: object | undefined): string =>
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'additionalProperties' && value === false) return undefined;
      return key === '$ref' && typeof value === 'string' && value.endsWith(AS_INPUT) ? value.slice(0, -AS_INPUT.length) : value;
    });
  return plain(input) === plain(output);
}

function withoutUnused<D extends Described>(description: D): D {
  const schemas = description.components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      visit(schemas[name!] ?? {});
    }
  };
  visit({ ...description, components: {} });
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) } };
}
