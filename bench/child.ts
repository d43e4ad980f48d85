import * as measures from './measures.js';

/** One measure in a process of its own: its figures and the process's peak memory in MB, as JSON. */
const [name, size] = process.argv.slice(2);
const measure = measures[name as keyof typeof measures];
const figures = await measure(Number(size));
process.stdout.write(JSON.stringify({ ...figures, peak: process.resourceUsage().maxRSS / 1024 }));
