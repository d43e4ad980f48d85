/** One measure in a process of its own: its figures and the process's peak memory in MB, as JSON. */
const [module, name, ...given] = process.argv.slice(2);
const measures = (await import(`./${module}.js`)) as Record<string, (...given: (string | number)[]) => object | Promise<object>>;
const figures = await measures[name!]!(...given.map((word) => (/^\d+$/.test(word) ? Number(word) : word)));
process.stdout.write(JSON.stringify({ ...figures, peak: process.resourceUsage().maxRSS / 1024 }));
