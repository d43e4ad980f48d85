export { agreement, cohensKappa, type Agreement, type PairAgreement } from './agreement.js';
export { checkReading } from './check.js';
export { add, decide, decideAll, merge, split, turnBack, type Ask, type Decided, type Voice } from './decide.js';
export { lessons, type Judged, type Lessons } from './lessons.js';
export { related } from './related.js';
export { goldOf, type GoldFile } from './gold.js';
export { valueFrom } from './value.js';
