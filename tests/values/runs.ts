/** How often each style is written and read back; `FACTLINE_ROUNDTRIPS=50000` for a long run. */
export const RUNS = Number(process.env.FACTLINE_ROUNDTRIPS ?? 3_000);
