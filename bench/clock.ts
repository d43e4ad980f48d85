/** Seconds of processor time that a piece of work takes, the median of as many rounds as fit in about a second (at least one). */
export function secondsOf(work: () => void): number {
  const rounds: number[] = [];
  for (let spent = 0; rounds.length === 0 || (spent < 1 && rounds.length < 50); spent += rounds.at(-1)!) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    rounds.push((user + system) / 1e6);
  }
  return rounds.sort((a, b) => a - b)[rounds.length >> 1]!;
}
