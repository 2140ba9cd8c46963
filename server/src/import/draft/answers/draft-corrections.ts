import { printedHeading } from '../../table/columns/table-heading.js';
import type { PlanRows, RowReading } from '../../table/plan-rows.js';
import { rowStart } from '../../table/row-issues.js';
import { type ImportIssue, importWarning } from '../import-issue.js';
import type { DraftCorrection, PlanDraft } from '../plan-draft.js';

const LONGEST_ROW = 4000;

/** The cells that a person changed in rows that are used. */
export function draftCorrections({ readings }: PlanRows): DraftCorrection[] {
  return readings.flatMap(({ at, printed, edit, row }) =>
    row === null || edit === null
      ? []
      : [...edit.cells].map(([column, edited]) => ({
          line: at.row.line,
          column,
          found: printed?.filled.get(column) ?? null,
          edited,
        })),
  );
}

/** The cells changed and rows left out by a person, as issues of the document: line, printed and typed text. */
export function correctionIssues({ readings }: PlanRows): ImportIssue[] {
  return readings.flatMap((reading) => {
    const { edit, row } = reading;
    if (edit === null) return [];
    return row === null
      ? [leftOutIssue(reading)]
      : [...edit.cells.keys()].map((column) => editedIssue(reading, column));
  });
}

/** The source text of a corrected cell: the printed and the typed text. Null where the cell was not corrected. */
export function correctedText(
  { corrections, objectives, indicators, phases = [] }: PlanDraft,
  line: number,
  column: DraftCorrection['column'],
  code?: string,
): string | null {
  const correction = corrections?.find(
    (found) =>
      found.line === line && found.column === column && (found.indicator === undefined || found.indicator === code),
  );
  if (correction === undefined) return null;
  const row = [...objectives, ...indicators, ...phases].find((entry) => entry.line === line)?.text ?? '';
  return `${correction.found ?? row} [corretto a mano: «${correction.edited ?? ''}»]`;
}

function editedIssue({ at, printed, edit }: RowReading, column: DraftCorrection['column']): ImportIssue {
  const found = printed?.filled.get(column) ?? null;
  const edited = edit?.cells.get(column) ?? null;
  const heading = printedHeading(at.heading, column);
  const before = found === null ? 'non si leggeva nulla' : `era stampato «${found}»`;
  const after = edited === null ? 'la cella è stata svuotata' : `è stato indicato «${edited}»`;
  const message = `Riga ${at.row.line}, colonna «${heading ?? column}»: corretta a mano prima del caricamento. Nel documento ${before}; ${after}.`;
  return importWarning('ROW_EDITED', message, { line: at.row.line, column: heading, found: found ?? rowStart(at.row) });
}

function leftOutIssue({ at: { row } }: RowReading): ImportIssue {
  const message = `La riga ${row.line} è stata esclusa a mano prima del caricamento.`;
  return importWarning('ROW_LEFT_OUT', message, { line: row.line, found: row.text.trim().slice(0, LONGEST_ROW) });
}
