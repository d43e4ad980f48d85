/** Seconds of processor time that a piece of work takes, the median of as many rounds as fit in about a second (at least one). */
export function secondsOf(work: () => void): number {
  const rounds: number[] = [];
  for (let spent = 0; rounds.length === 0 || (spent < 1 && rounds.length < 50); spent += rounds.at(-1)!) {
    rounds.push(secondsOnce(work));
  }
  return rounds.sort((a, b) => a - b)[rounds.length >> 1]!;
}

/** Seconds of processor time that a piece of work takes once, those of V8's own threads included. */
export function secondsOnce(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
