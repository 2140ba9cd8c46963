import type { DocumentRow } from '../../text/document-rows.js';
import { foldedWords } from '../../text/folded-words.js';
import { printedNumber } from '../../text/printed-number.js';
import { memberLine } from '../cells/member-line.js';
import type { TableColumn } from '../columns/table-column.js';
import type { TableHeading } from '../columns/table-heading.js';

const OBJECTIVE = /^(?:ob|obb|obiettiv[oi])$/;
const INDICATOR = /^(?:ind|indicator[ei])$/;
/** Where an indicator begins within a cell: on a line or after a full stop, or anywhere with a colon. */
const INDICATOR_START =
  /(?:(?:^|[\n.;]\s*)(?:[-–•]\s*)?indicator[ei](?:\s+di\s+\p{L}+)?\s*(?:n?[.°]?\s*\d+)?\s*[:–-]|\sindicator[ei]\s*(?:n?[.°]?\s*\d+)?\s*:)\s*/iu;
/** Rows that are looked at. */
const SAMPLE = 60;
const FEWEST = 2;

/** A heading whose one column prints objectives and indicators, one above the other or in one cell: the objective gets
 *  columns of its own behind the table, which `separatedMembers` fills. */
export function combinedColumn(heading: TableHeading, below: readonly DocumentRow[]): TableHeading {
  const at = combinedAt(heading, below);
  if (at === null) return heading;
  const positions = new Map(heading.positions);
  const behind = heading.width;
  positions.set('indicatorTitle', at);
  positions.set('objectiveTitle', behind);
  const weight = positions.get('indicatorWeight') ?? positions.get('objectiveWeight') ?? null;
  const code = positions.get('indicatorCode') ?? positions.get('objectiveCode') ?? null;
  if (weight !== null) positions.set('indicatorWeight', weight).set('objectiveWeight', behind + 2);
  positions.delete('indicatorCode');
  if (code !== null && hasCodedIndicators({ ...heading, positions }, below, at, code))
    positions.set('indicatorCode', code);
  const hasCodes = below.slice(0, SAMPLE).some((row) => memberLine(row.cells[at] ?? '')?.code != null);
  if (code !== null || hasCodes) positions.set('objectiveCode', behind + 1);
  const own = heading.printed[at] ?? '';
  const printed = [
    ...heading.printed.slice(0, behind),
    own,
    own,
    weight === null ? own : (heading.printed[weight] ?? ''),
  ];
  return { ...heading, positions, printed, width: behind + 3, combined: { at, weight, code } };
}

/** The position of a column of objectives and indicators; null where each has its own. */
function combinedAt({ positions, printed }: TableHeading, below: readonly DocumentRow[]): number | null {
  const [objective, indicator] = [positions.get('objectiveTitle'), positions.get('indicatorTitle')];
  if (!positions.has('target') || (objective !== undefined && indicator !== undefined)) return null;
  const at = objective ?? indicator;
  if (at === undefined) return null;
  const words = foldedWords(printed[at] ?? '');
  const namesBoth = words.some((word) => OBJECTIVE.test(word)) && words.some((word) => INDICATOR.test(word));
  const cells = below.slice(0, SAMPLE).map((row) => row.cells[at] ?? '');
  const marked = cells.filter((cell) => INDICATOR_START.test(cell)).length;
  const unmarked = cells.filter((cell) => cell !== '' && !INDICATOR_START.test(cell)).length;
  if (namesBoth && positions.has('objectiveCode') === false) return at;
  return marked >= FEWEST && (unmarked > 0 || cells.some(holdsBoth)) ? at : null;
}

/** Whether the codes are also those of indicators, on rows of their own. */
function hasCodedIndicators(
  { positions }: TableHeading,
  below: readonly DocumentRow[],
  at: number,
  code: number,
): boolean {
  return below.slice(0, SAMPLE).some((row) => {
    const text = row.cells[at] ?? '';
    const isCoded = text !== '' && (row.cells[code] ?? '') !== '';
    return isCoded && membersOf(text, holdsTarget(row, positions)).objective === '';
  });
}

function holdsBoth(cell: string): boolean {
  return (INDICATOR_START.exec(cell)?.index ?? 0) > 0;
}

/** The row with its objective in the objective's own cells. A row without a target that names no indicator is one. */
export function separatedMembers(row: DocumentRow, heading: TableHeading): DocumentRow {
  const { combined } = heading;
  const text = combined === undefined ? '' : (row.cells[combined.at] ?? '');
  if (combined === undefined || text === '') return row;
  const { objective, indicator } = membersOf(text, holdsTarget(row, heading.positions));
  const named = objective === '' ? null : memberLine(objective.replace(/\s*\n\s*/g, ' '));
  const cells = Array.from({ length: heading.width }, (_, at) => row.cells[at] ?? '');
  const give = (column: TableColumn, value: string) => {
    const at = heading.positions.get(column);
    if (at !== undefined && value !== '') cells[at] = value;
  };
  const taken = (at: number | null): string => {
    const value = at === null ? '' : (cells[at] ?? '');
    if (at !== null) cells[at] = '';
    return value;
  };
  cells[combined.at] = indicator;
  if (objective !== '') {
    const code = taken(combined.code);
    give('objectiveCode', named?.code ?? code);
    give('objectiveWeight', taken(combined.weight));
    give('objectiveTitle', named?.title ?? objective);
  }
  return { ...row, cells };
}

function membersOf(text: string, hasTarget: boolean): { readonly objective: string; readonly indicator: string } {
  const start = INDICATOR_START.exec(text);
  if (start !== null) {
    const after = text.slice(start.index + start[0].length).trim();
    return { objective: text.slice(0, start.index).trim(), indicator: after };
  }
  const isObjective = !hasTarget || memberLine(text)?.owner === 'OBJECTIVE';
  return isObjective ? { objective: text, indicator: '' } : { objective: '', indicator: text };
}

function holdsTarget({ cells }: DocumentRow, positions: ReadonlyMap<TableColumn, number>): boolean {
  const target = cells[positions.get('target') ?? -1] ?? '';
  return target !== '' && printedNumber(target).kind !== 'missing';
}
