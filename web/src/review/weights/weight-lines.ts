import { canonicalNumber, possibleMeanings } from '@traguardo/schema/italian-number';

export type WeightProblem = 'columns' | 'number' | 'asked' | 'unknown' | 'repeated' | 'act';

/** One line of a list of weights: its values, or its problem. */
export type WeightLine = {
  /** Counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Canonical number; null where the line has none. */
  readonly weight: string | null;
  /** The possible readings of an ambiguous weight. */
  readonly meant: readonly string[];
  /** The source, and the act from which it is in force; null = as in the form. */
  readonly source: string | null;
  readonly act: number | null;
  readonly problem: WeightProblem | null;
};

/** The plan's codes of objectives and ordinals of acts. */
type Known = { readonly codes: ReadonlySet<string>; readonly acts: ReadonlySet<number> };

const columns = {
  code: /^(?:codice|code|obiettivo|objective)/i,
  weight: /^(?:peso|weight)/i,
  source: /^(?:fonte|source)/i,
  act: /^(?:variazione|provvedimento|atto|act)/i,
};
type Columns = Record<keyof typeof columns, number>;
const defaultColumns: Columns = { code: 0, weight: 1, source: 2, act: 3 };

/** The cells of a line, separated by tabs if it has any, else by semicolons; quoted ones may contain the separator. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : ';';
  const cell = new RegExp(`${separator}(?: *"((?:[^"]|"")*)" *(?=${separator}|$)|([^${separator}]*))`, 'g');
  return [...`${separator}${line}`.matchAll(cell)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
  );
}

/** The position of each column in a heading line; null for a line with a number, which is no heading. */
function namedColumns(cells: readonly string[]): Columns | null {
  const at = (name: keyof Columns) => cells.findIndex((cell) => columns[name].test(cell));
  const holdsNumber = cells.some((cell) => canonicalNumber(cell) !== null || possibleMeanings(cell).length > 0);
  if (holdsNumber || at('code') < 0) return null;
  return {
    code: at('code'),
    weight: at('weight') < 0 ? defaultColumns.weight : at('weight'),
    source: at('source'),
    act: at('act'),
  };
}

/**
 * Reads lines of `codice;peso`, and optional columns `fonte` and `variazione`: one objective per line, also with tabs
 * as copied from spreadsheets. A first line may name the columns, in any order. Empty lines are ignored.
 */
export function weightLines(text: string, known: Known): WeightLine[] {
  const printed = text
    .replace('\uFEFF', '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const named = namedColumns(printed[0]?.cells ?? []);
  const seen = new Set<string>();
  return (named === null ? printed : printed.slice(1)).map(({ line, cells }) => {
    const read = lineOf(cells, named ?? defaultColumns, known);
    const name = `${read.code}/${read.act}`;
    const repeated = seen.has(name);
    seen.add(name);
    const isTooLong = named === null && cells.slice(4).some((cell) => cell !== '');
    const problem = isTooLong ? 'columns' : (read.problem ?? (repeated ? 'repeated' : null));
    return { ...read, line, problem };
  });
}

function lineOf(cells: readonly string[], at: Columns, { codes, acts }: Known): Omit<WeightLine, 'line'> {
  const cell = (name: keyof Columns) => cells[at[name]] ?? '';
  const typed = cell('weight');
  const ordinal = /^(\d+) ?[ªa°]?$/.exec(cell('act'))?.[1];
  const act = ordinal === undefined ? null : Number.parseInt(ordinal, 10);
  const read = {
    code: cell('code'),
    weight: canonicalNumber(typed),
    meant: possibleMeanings(typed),
    source: cell('source') === '' ? null : cell('source'),
    act,
  };
  const isUnknownAct = cell('act') !== '' && (act === null || !acts.has(act));
  return { ...read, problem: problemOf(read, typed, codes) ?? (isUnknownAct ? 'act' : null) };
}

function problemOf(
  { code, weight, meant }: Pick<WeightLine, 'code' | 'weight' | 'meant'>,
  typed: string,
  codes: ReadonlySet<string>,
): WeightProblem | null {
  if (code === '' || typed === '') return 'columns';
  if (!codes.has(code)) return 'unknown';
  if (meant.length > 0) return 'asked';
  return weight === null || weight.startsWith('-') ? 'number' : null;
}
