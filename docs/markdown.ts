import { z } from 'zod';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Words as code, whatever backticks they hold. */
export function code(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${oneLine(words)} ${fence}` : fence + oneLine(words) + fence;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of the doc comment directly above the last declaration of this look; what a file says of it is what is shown. */
export function docComment(file: string, declaration: RegExp): string {
  const comments = [...file.matchAll(new RegExp(`/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\n(?:${declaration.source})`, 'g'))];
  const comment = comments.at(-1)?.[1] ?? '';
  return oneLine(comment.replace(/^\s*\*/gm, ' '));
}

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** The members of an object's schema: name, what it holds, whether it may be absent. */
export function membersOf(schema: z.ZodType): string[][] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output', reused: 'inline' }) as Shape;
  return Object.entries(properties).map(([name, shape]) => [code(name), holds(shape), required.includes(name) ? 'always' : '']);
}

function holds(shape: Shape): string {
  if (shape.enum) return shape.enum.map((value) => code(String(value))).join(' ');
  if (shape.const !== undefined) return code(String(shape.const));
  if (shape.anyOf) return shape.anyOf.map(holds).join(' or ');
  if (shape.type === 'array') return `list of ${holds(shape.items ?? {})}`;
  const type = Array.isArray(shape.type) ? shape.type.join(' or ') : String(shape.type ?? 'anything');
  return shape.pattern ? `${type} like ${code(shape.pattern)}` : type;
}
