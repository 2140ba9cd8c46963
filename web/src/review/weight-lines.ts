import { canonicalNumber } from '../ui/italian-number.js';

export type WeightProblem = 'columns' | 'number' | 'unknown' | 'repeated';

/** One line of a list of weights: what it says, or what is wrong with it. */
export type WeightLine = {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly code: string;
  /** Canonical number; null where the line says none. */
  readonly weight: string | null;
  readonly problem: WeightProblem | null;
};

const unquoted = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

/** A first line that names its columns says no weight. */
function isHeading(cells: readonly string[]): boolean {
  return /^(codice|code|obiettivo|objective)/i.test(cells[0] ?? '') && canonicalNumber(cells[1] ?? '') === null;
}

/** Reads `codice;peso`, one objective a line, also with tabs as spreadsheets copy them. Empty lines say nothing. */
export function weightLines(text: string, codes: ReadonlySet<string>): WeightLine[] {
  const seen = new Set<string>();
  return text.split(/\r\n|\r|\n/).flatMap((printed, index): WeightLine[] => {
    if (printed.replaceAll(/[;\t"\s\uFEFF]/g, '') === '') return [];
    const cells = printed.replace('\uFEFF', '').split(/[;\t]/).map(unquoted);
    if (index === 0 && isHeading(cells)) return [];
    const [code = '', typed = ''] = cells;
    const weight = canonicalNumber(typed);
    const repeated = seen.has(code);
    seen.add(code);
    return [{ line: index + 1, code, weight, problem: problemOf({ cells, code, weight, repeated, codes }) }];
  });
}

type Judged = {
  cells: readonly string[];
  code: string;
  weight: string | null;
  repeated: boolean;
  codes: ReadonlySet<string>;
};

function problemOf({ cells, code, weight, repeated, codes }: Judged): WeightProblem | null {
  if (code === '' || cells.filter((cell) => cell !== '').length !== 2) return 'columns';
  if (!codes.has(code)) return 'unknown';
  if (repeated) return 'repeated';
  return weight === null || weight.startsWith('-') ? 'number' : null;
}
