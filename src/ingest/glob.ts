/** Whether an argument that names no file is a pattern: `reports/*.txt`, `{a,b}.md`, `[0-9]*.txt`. */
export function isPattern(argument: string): boolean {
  return /[*?[\]{}]/.test(argument);
}

/** The folder above the first segment that holds a pattern sign: where a walk for the pattern begins. */
export function baseOf(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isPattern);
  const base = segments.slice(0, first).join('/');
  return base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
}

/**
 * A shell pattern as a regular expression over a whole path: `*` and `?` stay within a segment, `**` crosses them,
 * `[…]` is a class, `{a,b}` are alternatives. A leading `./` on either side means nothing.
 */
export function patternOf(pattern: string): RegExp {
  const glob = pattern.replace(/^\.\//, '');
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length;) {
    const rest = glob.slice(at);
    const known = /^\*\*\/|^\*\*|^[*?{},]|^\[[^\]/]+\]/.exec(rest)?.[0];
    source += known === undefined ? literal(rest[0]!) : signOf(known, depth);
    if (known === '{') depth++;
    if (known === '}' && depth > 0) depth--;
    at += known?.length ?? 1;
  }
  return new RegExp(`^(?:\\./)?${source}${')'.repeat(depth)}$`, 'u');
}

function signOf(sign: string, depth: number): string {
  if (sign === '**/') return '(?:[^/]+/)*';
  if (sign === '**') return '.*';
  if (sign === '*') return '[^/]*';
  if (sign === '?') return '[^/]';
  if (sign === '{') return '(?:';
  if (sign === '}') return depth > 0 ? ')' : '\\}';
  if (sign === ',') return depth > 0 ? '|' : ',';
  const inside = sign.slice(1, -1).replace(/[\\^[\]]/g, '\\$&');
  return inside.startsWith('!') ? `[^/${inside.slice(1)}]` : `[${inside}]`;
}

function literal(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
