import { InvalidArgumentError, Option, type Command } from 'commander';
import { FACT_TYPES, Status, type FactTypeName } from '../model/index.js';
import { REVIEW_STATES, STANDINGS, type FactFilter, type ReviewState, type Standing } from '../store/contract.js';
import { positive } from './options.js';

/** The options by which facts are chosen; each narrows the others, several values of one widen it. */
export interface FilterOptions {
  readonly country?: string[];
  readonly type?: FactTypeName[];
  readonly system?: string[];
  readonly organization?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly status?: Status[];
  readonly review?: ReviewState[];
  readonly document?: string[];
  readonly text?: string;
  readonly rule?: string[];
  readonly standing?: Standing[];
  readonly surerThan?: number;
  readonly lessSureThan?: number;
  readonly conflict?: boolean;
  readonly limit?: number;
}

export function withFilters(command: Command): Command {
  return command
    .option('--country <code...>', 'ISO 3166-1 alpha-3, in any slot', countryCode)
    .addOption(new Option('--type <type...>', 'fact type').choices(FACT_TYPES))
    .option('--system <name...>', 'designation of a system; Leopard* for all that begin so')
    .option('--organization <name...>', 'an organization, in any slot')
    .option('--from <date>', 'facts whose dates may reach this day, month or year', calendarDate)
    .option('--to <date>', 'facts whose dates may begin by then', calendarDate)
    .addOption(new Option('--status <status...>', 'planned, contracted, done …').choices(Status.options))
    .addOption(new Option('--review <state...>', 'what reviewers said').choices(REVIEW_STATES))
    .option('--document <id...>', 'a document, by its id, the beginning of it, or its name')
    .option('--text <words>', 'words of the sentence; "in quotes" as a phrase')
    .option('--rule <id...>', 'the rule that made the fact')
    .addOption(new Option('--standing <standing...>', 'whether the rules read it now, do so no more, or a reviewer made it').choices(STANDINGS))
    .option('--surer-than <confidence>', 'at least so sure, 0 to 1', share)
    .option('--less-sure-than <confidence>', 'at most so sure, 0 to 1', share)
    .option('--conflict', 'only facts that another one of the document contradicts')
    .option('--limit <number>', 'no more than this many', positive);
}

/** Only what was asked for: a member that is there but undefined would count as asked. */
export function filterOf(options: FilterOptions): FactFilter {
  const { country, type, system, organization, from, to, status, review, document, text, rule, standing, limit } = options;
  const { surerThan, lessSureThan, conflict } = options;
  const members = { country, type, system, organization, from, to, status, review, document, text, rule, standing, surerThan, lessSureThan, conflict, limit };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function countryCode(value: string, before: string[] = []): string[] {
  if (!/^[A-Za-z]{3}$/.test(value)) throw new InvalidArgumentError('Give its three-letter code, such as SRB.');
  return [...before, value.toUpperCase()];
}

function calendarDate(value: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)) throw new InvalidArgumentError('Give YYYY, YYYY-MM or YYYY-MM-DD.');
  return value;
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return number;
}
