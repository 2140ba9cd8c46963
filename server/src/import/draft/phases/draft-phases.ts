import { phaseCode } from '../../../plan/phase-code.js';
import { type PeriodEdge, printedDay } from '../../../plan/printed-day.js';
import { possibleWeights, weightFault } from '../../../plan/weight-range.js';
import { isDoubtful } from '../../table/cells/row-cells.js';
import { markedMonths } from '../../table/columns/gantt-months.js';
import type { PhaseColumn } from '../../table/columns/phase-heading.js';
import { printedHeading } from '../../table/columns/table-heading.js';
import type { PlanRow } from '../../table/plan-rows.js';
import { printedNumber } from '../../text/printed-number.js';
import { type ImportIssue, importWarning } from '../import-issue.js';
import type { DraftPhase, PrintedValue } from '../plan-draft.js';

/** The phases of a document, each once, in the order of their first row. */
export class DraftPhases {
  readonly issues: ImportIssue[] = [];
  private readonly phases = new Map<string, DraftPhase>();

  constructor(private readonly year: number) {}

  all(): readonly DraftPhase[] {
    return [...this.phases.values()];
  }

  add(row: PlanRow): void {
    const title = row.cells.filled.get('phaseTitle');
    if (title === undefined) return;
    const code = row.objective === null ? null : phaseCode(row.objective, title);
    if (row.objective === null) this.parentUnknown(row, title);
    if (row.objective === null || code === null) return;
    const known = this.phases.get(code);
    if (known !== undefined) this.duplicate(row, title, known.line);
    else this.phases.set(code, this.phase(row, row.objective, title));
  }

  private phase(row: PlanRow, objective: string, title: string): DraftPhase {
    const months = markedMonths(row.row.cells, row.heading.months, row.cells.shift);
    return {
      objective,
      title,
      start: this.day(row, 'phaseStart', 'FIRST') ?? this.month(months?.first, months?.firstDay ?? null, 'FIRST'),
      due: this.day(row, 'phaseDue', 'LAST') ?? this.month(months?.last, months?.lastDay ?? null, 'LAST'),
      weight: this.weight(row),
      line: row.row.line,
      text: row.row.text,
    };
  }

  private day(row: PlanRow, column: PhaseColumn, edge: PeriodEdge): PrintedValue | null {
    const text = row.cells.filled.get(column);
    if (text === undefined) return null;
    if (isDoubtful(row.cells, column)) return { value: null, text, likely: null };
    const value = printedDay(text, this.year, edge);
    if (value !== null) return { value, text };
    const message = `«${text}» non è un giorno che si possa leggere con certezza: resta non disponibile. Scriverlo nel documento come 31/12/${this.year}.`;
    this.issues.push(importWarning('UNREADABLE_DAY', message, place(row, column, text)));
    return { value, text };
  }

  /** A mark in a Gantt is a whole month, or the days of its week. */
  private month(month: number | undefined, ofWeek: number | null, edge: PeriodEdge): PrintedValue | null {
    if (month === undefined) return null;
    const named = String(month).padStart(2, '0');
    const ofMonth = edge === 'FIRST' ? 1 : new Date(Date.UTC(this.year, month, 0)).getUTCDate();
    const day = String(ofWeek ?? ofMonth).padStart(2, '0');
    const text = ofWeek === null ? `${named}/${this.year}` : `${day}/${named}/${this.year}`;
    return { value: `${this.year}-${named}-${day}`, text };
  }

  private weight(row: PlanRow): PrintedValue | null {
    const text = row.cells.filled.get('phaseWeight');
    if (text !== undefined && isDoubtful(row.cells, 'phaseWeight')) return { value: null, text, likely: null };
    const reading = text === undefined ? null : printedNumber(text);
    if (text === undefined || reading === null || reading.kind === 'missing') return null;
    const fault =
      reading.kind === 'value' ? weightFault('INDICATOR', reading.value) : 'non è un numero che si possa leggere';
    if (reading.kind === 'value' && fault === null) return { value: reading.value, text };
    const message = `Il peso «${text}» della fase ${fault}: resta non disponibile. Indicare ${possibleWeights('INDICATOR')}.`;
    this.issues.push(importWarning('WEIGHT_OUT_OF_RANGE', message, place(row, 'phaseWeight', text)));
    return { value: null, text };
  }

  private parentUnknown(row: PlanRow, title: string): void {
    const message = `Non si sa a quale obiettivo appartenga la fase «${title}», che quindi non è stata caricata: indicare l'obiettivo nel documento.`;
    this.issues.push(importWarning('PARENT_UNKNOWN', message, place(row, 'phaseTitle', title)));
  }

  private duplicate(row: PlanRow, title: string, firstLine: number): void {
    const message = `La fase «${title}» compare già alla riga ${firstLine} per lo stesso obiettivo: vale la prima. Aggiungere al titolo che cosa le distingue.`;
    this.issues.push(importWarning('DUPLICATE_PHASE', message, place(row, 'phaseTitle', title)));
  }
}

function place({ row, heading }: PlanRow, column: PhaseColumn, found: string) {
  return { line: row.line, column: printedHeading(heading, column), found };
}
