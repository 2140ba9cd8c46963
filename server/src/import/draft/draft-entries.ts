import { fieldsWith, valuesOf } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { foldedText } from '../../plan/natural-key.js';
import { possibleWeights, type WeightOwner, weightFault } from '../../plan/weight-range.js';
import { isDoubtful } from '../table/cells/row-cells.js';
import { indicatorCode } from '../table/codes/code-shape.js';
import type { TableColumn } from '../table/columns/table-column.js';
import { printedHeading } from '../table/columns/table-heading.js';
import type { PlanRow } from '../table/plan-rows.js';
import type { DocumentRow } from '../text/document-rows.js';
import { printedNumber } from '../text/printed-number.js';
import { columnTargets, numberWithUnit, printedActual, printedTarget, titleBaseline } from './draft-target.js';
import { type ImportIssue, importWarning } from './import-issue.js';
import type {
  DraftArea,
  DraftDiscrepancy,
  DraftIndicator,
  DraftObjective,
  DraftSector,
  PrintedValue,
} from './plan-draft.js';
import { NO_TARGET_DETAILS } from './plan-draft.js';

const OBJECTIVE_TEXTS = fieldsWith(OBJECTIVE_FIELDS, 'column', 'text');
const OBJECTIVE_MEASURES = fieldsWith(OBJECTIVE_FIELDS, 'column', 'measure');
const INDICATOR_TEXTS = fieldsWith(INDICATOR_FIELDS, 'column', 'text');
const INDICATOR_MEASURES = fieldsWith(INDICATOR_FIELDS, 'column', 'measure');

const WEIGHTS: ReadonlyMap<TableColumn, WeightOwner> = new Map([
  ['objectiveWeight', 'OBJECTIVE'],
  ['indicatorWeight', 'INDICATOR'],
]);

/** Areas, sectors, objectives and indicators of a document, each once, in the order of their first row. */
export class DraftEntries {
  readonly areas = new Map<string, DraftArea>();
  readonly sectors = new Map<string, DraftSector>();
  readonly objectives = new Map<string, DraftObjective>();
  readonly indicators = new Map<string, DraftIndicator>();
  /** The areas under which an objective is printed, with the first line of each. */
  readonly areasOf = new Map<string, Map<string, number>>();
  /** The row of each indicator. */
  readonly rowOf = new Map<string, PlanRow>();
  readonly issues: ImportIssue[] = [];
  readonly discrepancies: DraftDiscrepancy[] = [];

  constructor(readonly year: number) {}

  add(row: PlanRow): void {
    const area = this.area(row);
    const sector = this.sector(row);
    if (row.cells.filled.has('objectiveCode')) this.addObjective(row, area, sector);
    else if (row.cells.filled.has('objectiveTitle') && row.objective === null) this.codeMissing(row, 'objectiveCode');
    this.addIndicator(row);
  }

  /** The row's indicator code as in the plan; null where the row has none. */
  indicatorOf(row: PlanRow): string | null {
    const printed = row.cells.filled.get('indicatorCode');
    return printed === undefined ? null : indicatorCode(printed, this.year);
  }

  private area({ areaName, area, row }: PlanRow): string | null {
    if (areaName === null) return null;
    const key = foldedText(areaName);
    const known = this.areas.get(key) ?? { name: areaName, line: area?.name === areaName ? area.line : row.line };
    this.areas.set(key, known);
    return known.name;
  }

  private sector({ sector, manager, row, cells, heading, objective, objectiveTitle }: PlanRow): string | null {
    if (sector === null) {
      const name = cells.filled.get('manager');
      if (name === undefined) return null;
      const of = objectiveTitle ?? objective;
      const message = `Non si sa di quale settore sia responsabile «${name}»${of === null ? '' : `, dell'obiettivo «${of}»`}: il responsabile resta non indicato. Indicare il settore nel documento, oppure dell'obiettivo a mano.`;
      const place = { line: row.line, column: printedHeading(heading, 'manager'), found: name };
      this.issues.push(importWarning('PARENT_UNKNOWN', message, place));
      return null;
    }
    const key = foldedText(sector);
    const known = this.sectors.get(key) ?? { name: sector, manager, line: row.line };
    if (cells.filled.has('manager') && differ(known.manager, manager)) {
      this.discrepancies.push(twoManagers(known, manager ?? '', row));
    }
    this.sectors.set(key, { ...known, manager: known.manager ?? manager });
    return known.name;
  }

  private addObjective(row: PlanRow, area: string | null, sector: string | null): void {
    const { filled } = row.cells;
    const code = filled.get('objectiveCode') ?? '';
    const objective: DraftObjective = {
      code,
      printedCode: row.cells.printedObjective,
      area,
      sector,
      contributors: filled.get('contributors') ?? null,
      ...valuesOf(OBJECTIVE_TEXTS, (field) => filled.get(OBJECTIVE_FIELDS[field].column) ?? null),
      ...valuesOf(OBJECTIVE_MEASURES, (field) => this.measure(row, OBJECTIVE_FIELDS[field].column)),
      line: row.row.line,
      text: row.row.text,
    };
    if (area !== null) this.addArea(code, area, row.row.line);
    const known = this.objectives.get(code);
    this.objectives.set(code, known === undefined ? objective : completedObjective(known, objective));
    if (known !== undefined && differ(known.title, objective.title))
      this.duplicate(row, 'objectiveCode', code, known.line);
  }

  private addArea(objective: string, area: string, line: number): void {
    const areas = this.areasOf.get(objective) ?? new Map<string, number>();
    if (!areas.has(area)) areas.set(area, line);
    this.areasOf.set(objective, areas);
  }

  private addIndicator(row: PlanRow): void {
    const { filled, lost } = row.cells;
    const code = this.indicatorOf(row);
    if (code === null) {
      if (filled.has('indicatorTitle') && !lost.has('indicatorCode')) this.codeMissing(row, 'indicatorCode');
      return;
    }
    const known = this.indicators.get(code);
    if (row.objective === null) this.parentUnknown(row, code);
    else if (known !== undefined) this.duplicate(row, 'indicatorCode', code, known.line);
    else {
      this.indicators.set(code, this.indicator(row, code, row.objective));
      this.rowOf.set(code, row);
    }
  }

  private indicator(row: PlanRow, code: string, objective: string): DraftIndicator {
    const { filled } = row.cells;
    const target = certainTarget(row, this.year);
    this.issues.push(...target.issues);
    return {
      code,
      printedCode: row.cells.printedIndicator === null ? null : indicatorCode(row.cells.printedIndicator, this.year),
      objective,
      actual: printedActual(row, this.year),
      ...valuesOf(INDICATOR_TEXTS, (field) => filled.get(INDICATOR_FIELDS[field].column) ?? null),
      ...valuesOf(INDICATOR_MEASURES, (field) => this.measure(row, INDICATOR_FIELDS[field].column)),
      ...target.fields,
      ...(filled.has('baseline') ? {} : titleBaseline(filled.get('indicatorTitle') ?? null, this.year)),
      line: row.row.line,
      text: row.row.text,
    };
  }

  private measure(row: PlanRow, column: TableColumn): PrintedValue | null {
    const text = column === 'target' ? undefined : row.cells.filled.get(column);
    if (text === undefined) return null;
    if (isDoubtful(row.cells, column)) return { value: null, text, likely: null };
    const reading = column === 'baseline' ? numberWithUnit(text, this.year) : printedNumber(text);
    if (reading.kind === 'missing') return null;
    if (reading.kind === 'value') {
      const owner = WEIGHTS.get(column);
      const fault = owner === undefined ? null : weightFault(owner, reading.value);
      if (owner === undefined || fault === null) return { value: reading.value, text };
      this.weightOutOfRange(row, column, text, `${fault}: indicare ${possibleWeights(owner)}`);
      return { value: null, text };
    }
    const message = `«${text}»${ofMember(row, column)} non è un numero che si possa leggere con certezza: il valore resta non disponibile. Correggerlo nel documento, oppure indicarlo a mano.`;
    this.issues.push(
      importWarning('UNREADABLE_NUMBER', message, {
        line: row.row.line,
        column: printedHeading(row.heading, column),
        found: text,
      }),
    );
    return { value: null, text };
  }

  private weightOutOfRange(row: PlanRow, column: TableColumn, text: string, fault: string): void {
    const message = `Il peso «${text}»${ofMember(row, column)} ${fault}. Il valore resta non disponibile: correggerlo nel documento, oppure indicarlo a mano.`;
    const place = { line: row.row.line, column: printedHeading(row.heading, column), found: text };
    this.issues.push(importWarning('WEIGHT_OUT_OF_RANGE', message, place));
  }

  private codeMissing(row: PlanRow, column: 'objectiveCode' | 'indicatorCode'): void {
    const what = column === 'objectiveCode' ? "L'obiettivo" : "L'indicatore";
    const message = `${what} alla riga ${row.row.line} non ha codice e non è stato caricato: aggiungere il codice nel documento.`;
    const place = { line: row.row.line, column: printedHeading(row.heading, column), found: row.row.text.trim() };
    this.issues.push(importWarning('CODE_MISSING', message, place));
  }

  private parentUnknown(row: PlanRow, code: string): void {
    const message = `Non si sa a quale obiettivo appartenga l'indicatore ${code}, che quindi non è stato caricato: indicare l'obiettivo nel documento.`;
    this.issues.push(importWarning('PARENT_UNKNOWN', message, { line: row.row.line, found: row.row.text.trim() }));
  }

  private duplicate(row: PlanRow, column: 'objectiveCode' | 'indicatorCode', code: string, firstLine: number): void {
    const message = `Il codice ${code} compare già alla riga ${firstLine}: vale la prima riga. Correggere il codice di una delle due.`;
    const place = { line: row.row.line, column: printedHeading(row.heading, column), found: row.row.text.trim() };
    this.issues.push(importWarning('DUPLICATE_CODE', message, place));
  }
}

/** A target that was not recognised with certainty in a scan is unknown, with all that its cell seems to say. */
function certainTarget(row: PlanRow, year: number): ReturnType<typeof printedTarget> {
  const read = printedTarget(row, year);
  const direction = isDoubtful(row.cells, 'direction') ? null : read.fields.direction;
  const text = row.cells.filled.get('target');
  if (text === undefined || !isDoubtful(row.cells, 'target')) return { ...read, fields: { ...read.fields, direction } };
  const target = { value: null, text, likely: read.fields.target?.value ?? null };
  return {
    issues: [],
    fields: { ...NO_TARGET_DETAILS, ...columnTargets(row, year), target, unit: read.fields.unit, direction },
  };
}

/** " di «title»" of the member to which a number belongs. */
function ofMember({ cells, objectiveTitle }: PlanRow, column: TableColumn): string {
  const title = column === 'objectiveWeight' ? objectiveTitle : cells.filled.get('indicatorTitle');
  return title == null ? '' : ` di «${title}»`;
}

/** An objective on several rows: its first row has precedence, the others fill the fields that it leaves blank. */
function completedObjective(known: DraftObjective, again: DraftObjective): DraftObjective {
  return {
    ...known,
    ...valuesOf(OBJECTIVE_TEXTS, (field) => known[field] ?? again[field]),
    ...valuesOf(OBJECTIVE_MEASURES, (field) => known[field] ?? again[field]),
    area: known.area ?? again.area,
    sector: known.sector ?? again.sector,
    contributors: joinedContributors(known, again),
  };
}

/** An objective printed again under another sector is shared by it. */
function joinedContributors(known: DraftObjective, again: DraftObjective): string | null {
  const own = known.contributors ?? again.contributors;
  if (!differ(known.sector, again.sector)) return own;
  const names = [own, again.sector].filter((name) => name !== null);
  return [...new Set(names)].join('; ');
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldedText(a) !== foldedText(b);
}

function twoManagers(sector: DraftSector, manager: string, { line, text }: DocumentRow): DraftDiscrepancy {
  const message = `Il settore «${sector.name}» è stampato con due responsabili: «${sector.manager}» e «${manager}».`;
  return { code: 'DUPLICATE_STATEMENT', message, objective: null, indicator: null, line, text };
}
