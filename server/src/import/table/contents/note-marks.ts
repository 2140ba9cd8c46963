import type { DocumentRow } from '../../text/document-rows.js';
import { isTextLine, textOf } from '../table-line.js';

/** "(1) Obiettivo pluriennale", "(*) Comprese le due in costruzione": a note and its mark. */
const NOTE = /^(\(\d{1,2}\)|\(?\*{1,3}\)?)\s/;
const MARK = /\s?(\(\d{1,2}\)|\(\*{1,3}\)|\*{1,3})$/;

/** The marks of the notes that a document prints below its tables. */
export function noteMarks(rows: readonly DocumentRow[]): ReadonlySet<string> {
  const marks = rows.flatMap((row) => (isTextLine(row) ? (NOTE.exec(textOf(row))?.[1] ?? []) : []));
  return new Set(marks.map(bare));
}

/** A row without the marks of those notes at the end of its cells. A number in brackets that names no note stays. */
export function withoutNoteMarks(row: DocumentRow, marks: ReadonlySet<string>): DocumentRow {
  if (marks.size === 0) return row;
  const cells = row.cells.map((cell) => {
    const [printed = '', mark = ''] = MARK.exec(cell) ?? [];
    const rest = cell.slice(0, cell.length - printed.length).trim();
    return mark !== '' && rest !== '' && marks.has(bare(mark)) ? rest : cell;
  });
  return { ...row, cells };
}

function bare(mark: string): string {
  return mark.replace(/[()]/g, '');
}
