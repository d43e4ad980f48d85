export { addEvaluations, evaluate, nothingEvaluated, type Evaluation } from './evaluate.js';
export { Gold, misplaced } from './gold.js';
export { report, type Report } from './report.js';
export { reportText } from './text.js';
