/** Something asked for that could not be done: what it concerns, and one line saying what is wrong and what to do. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'permission denied; allow reading it',
  EPERM: 'permission denied; allow reading it',
  ELOOP: 'links that lead in a circle; name the file itself',
  ENAMETOOLONG: 'the name is too long for this file system',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EISDIR: 'is a folder where a file was expected',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  EIO: 'the device failed while reading; try again or copy it elsewhere',
};

/** An operating system error in words; the message of any other error as it is. */
export function failureOf(name: string, error: unknown): Failure {
  const code = codeOf(error);
  const known = code === undefined ? undefined : BY_CODE[code];
  const message = known ?? (error instanceof Error ? error.message : String(error));
  return { name, message: message.replace(/\s*[\r\n]\s*/g, ' ') };
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
