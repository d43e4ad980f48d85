const NOBODY = 65_534;

/** Runs the work without the rights of root, to whom no folder is closed; as it is where we are not root. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}
