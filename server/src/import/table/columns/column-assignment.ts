import type { HeadingReading, OtherColumn } from './heading-words.js';
import { PHASE_COLUMNS } from './phase-heading.js';
import type { TableColumn } from './table-column.js';

/** A column that prints a further value of an indicator: the target of another year or of a day before the last one
 *  (MM-DD), the value reached, the value that a variation asks for, the text of a phase that has a code of its own. */
export type DetailColumn =
  | `year:${number}`
  | `interim:${string}`
  | 'actual'
  | 'newTarget'
  | 'newIndicatorWeight'
  | 'newObjectiveWeight'
  | 'phaseText'
  | 'year';

export interface AssignedColumns {
  readonly positions: ReadonlyMap<TableColumn, number>;
  readonly details: ReadonlyMap<DetailColumn, number>;
  /** Positions of columns whose words fit a field that another column has already, so that a person must say which. */
  readonly doubled: ReadonlyMap<TableColumn, readonly number[]>;
}

/** STRATEGIC is the level above the objectives, where the table has both: a plan has no fields for its code and weight. */
type Owner = 'OBJECTIVE' | 'INDICATOR' | 'PHASE' | 'STRATEGIC';

const OWNERS: Readonly<Partial<Record<TableColumn | OtherColumn, Owner>>> = {
  objectiveCode: 'OBJECTIVE',
  objectiveTitle: 'OBJECTIVE',
  definition: 'OBJECTIVE',
  objectiveWeight: 'OBJECTIVE',
  indicatorCode: 'INDICATOR',
  indicatorTitle: 'INDICATOR',
  formula: 'INDICATOR',
  purpose: 'INDICATOR',
  unit: 'INDICATOR',
  direction: 'INDICATOR',
  baseline: 'INDICATOR',
  frequency: 'INDICATOR',
  target: 'INDICATOR',
  indicatorWeight: 'INDICATOR',
  actual: 'INDICATOR',
  measured: 'INDICATOR',
  phaseTitle: 'PHASE',
  phaseStart: 'PHASE',
  phaseDue: 'PHASE',
};
const CODES = { OBJECTIVE: 'objectiveCode', INDICATOR: 'indicatorCode', PHASE: null, STRATEGIC: null } as const;
const TITLES = {
  OBJECTIVE: 'objectiveTitle',
  INDICATOR: 'indicatorTitle',
  PHASE: 'phaseTitle',
  STRATEGIC: null,
} as const;
const WEIGHTS = {
  OBJECTIVE: 'objectiveWeight',
  INDICATOR: 'indicatorWeight',
  PHASE: 'phaseWeight',
  STRATEGIC: null,
} as const;
const LAST_DAY = '12-31';

/** Gives every column of a heading its field, by its words, by what stands beside it, and by the plan's year. */
export function assignedColumns(readings: readonly (HeadingReading | null)[], year: number | null): AssignedColumns {
  return new Assignment(readings, year).result();
}

class Assignment {
  private readonly positions = new Map<TableColumn, number>();
  private readonly details = new Map<DetailColumn, number>();
  private readonly doubled = new Map<TableColumn, number[]>();

  private readonly readings: readonly (HeadingReading | null)[];

  constructor(
    readings: readonly (HeadingReading | null)[],
    private readonly year: number | null,
  ) {
    this.readings = changedTargets(readings);
  }

  result(): AssignedColumns {
    this.each((reading, at) => this.assignClear(reading, at));
    this.each((reading, at) => this.assignByNeighbour(reading, at));
    this.each((reading, at) => this.assignLoose(reading, at));
    this.assignTargets();
    this.each((reading, at) => this.assignMeasured(reading, at));
    this.separatePhases();
    return { positions: this.positions, details: this.details, doubled: this.doubled };
  }

  private each(assign: (reading: HeadingReading, at: number) => void): void {
    for (const [at, reading] of this.readings.entries()) if (reading !== null) assign(reading, at);
  }

  /** A heading that names one column only. */
  private assignClear({ column, loose, isNew, years }: HeadingReading, at: number): void {
    if (column === 'target' || loose !== undefined) return;
    if (column === 'year') this.detail('year', at);
    else if (column === 'objectiveWeight' || column === 'indicatorWeight') {
      if (!this.isOfOtherYear(years)) this.weight(column, isNew, at);
    } else if (column === 'baseline' && years[0] !== undefined) this.baseline(years[0], at);
    else if (!isOther(column)) this.place(column, at);
  }

  /** "Codice", "Titolo", "Descrizione" and "Peso" belong to the objective, indicator or phase beside them. */
  private assignByNeighbour({ column, isNew, years }: HeadingReading, at: number): void {
    if (column === 'code') {
      const code = CODES[this.ownerAfter(at) ?? this.ownerBefore(at) ?? 'PHASE'];
      if (code !== null) this.place(code, at);
    } else if (column === 'strategicCode') {
      if (!this.hasObjective()) this.place('objectiveCode', at);
    } else if (column === 'title') {
      const title = TITLES[this.ownerBefore(at) ?? 'OBJECTIVE'];
      if (title !== null) this.place(title, at);
    } else if (column === 'description') {
      this.description(at);
    } else if (column === 'weight') {
      const owner = this.ownerBefore(at) ?? this.ownerAfter(at);
      const weight = owner === null ? null : WEIGHTS[owner];
      if (weight !== null && !this.isOfOtherYear(years)) this.weight(weight, isNew, at);
    } else if (column === 'strategicWeight') {
      if (!this.hasObjective()) this.weight('objectiveWeight', isNew, at);
    } else if (column === 'strategicObjective') {
      this.place(this.hasObjective() ? 'area' : 'objectiveTitle', at);
    }
  }

  /** Weights of other years have no field in a plan. */
  private isOfOtherYear(years: readonly number[]): boolean {
    return this.year !== null && years.length > 0 && !years.includes(this.year);
  }

  private hasObjective(): boolean {
    return this.readings.some((reading) => reading?.column === 'objectiveTitle' || reading?.loose === 'objectiveTitle');
  }

  private description(at: number): void {
    const owner = this.ownerBefore(at) ?? this.ownerAfter(at);
    const title = owner === null ? null : TITLES[owner];
    if (title === null) return;
    if (owner === 'PHASE') this.detail('phaseText', at);
    else if (!this.positions.has(title)) this.place(title, at);
    else if (owner === 'OBJECTIVE') this.place('definition', at);
  }

  private weight(column: TableColumn, isNew: boolean, at: number): void {
    if (isNew && column === 'indicatorWeight') this.detail('newIndicatorWeight', at);
    else if (isNew && column === 'objectiveWeight') this.detail('newObjectiveWeight', at);
    else if (this.positions.has(column)) this.double(column, at);
    else this.place(column, at);
  }

  private double(column: TableColumn, at: number): void {
    const first = this.positions.get(column);
    if (first === undefined || first === at) return;
    this.doubled.set(column, [...(this.doubled.get(column) ?? [first]), at]);
  }

  /** A description is the title where there is no other title; an area is the sector where there is no sector; a
   *  responsible office is the manager's column where another one names the office. */
  private assignLoose({ column, loose }: HeadingReading, at: number): void {
    if (loose === undefined || isOther(column)) return;
    const isSector = column === 'sector' && !this.positions.has('sector');
    const isOwn = isSector || (column !== 'sector' && this.positions.has(loose));
    const order = isOwn ? [column, loose] : [loose, column];
    const free = order.find((candidate) => !this.positions.has(candidate));
    if (free !== undefined) this.positions.set(free, at);
  }

  /** Of several targets the one of the plan's year and of its end is the target. */
  private assignTargets(): void {
    const targets = [...this.readings.entries()].flatMap(([at, reading]) =>
      reading?.column === 'target' ? [{ at, reading }] : [],
    );
    const final = targets.filter(({ at, reading }) => !this.isOtherTarget(reading, at));
    const ofYear = final.filter(({ reading }) => this.year !== null && reading.years.includes(this.year));
    const [first, ...others] = ofYear.length > 0 ? ofYear : final;
    if (first === undefined) return;
    this.positions.set('target', first.at);
    const unsaid = others.filter(({ reading }) => reading.years.length === 0);
    if (unsaid.length > 0) this.doubled.set('target', [first.at, ...unsaid.map(({ at }) => at)]);
  }

  /** Puts away a target of another year, of a day during the year, or one that a variation asks for. */
  private isOtherTarget({ years, day, isNew }: HeadingReading, at: number): boolean {
    if (isNew) return this.detail('newTarget', at);
    const [named] = years;
    if (named !== undefined && this.year !== null && !years.includes(this.year))
      return this.detail(`year:${named}`, at);
    return day !== null && day !== LAST_DAY ? this.detail(`interim:${day}`, at) : false;
  }

  /** "Valore 2020" is what was before the plan of 2021; "Risultato 2021" is what was reached. */
  private assignMeasured({ column, years, day }: HeadingReading, at: number): void {
    if (column !== 'measured' && column !== 'actual') return;
    const [named] = years;
    if (named !== undefined && this.year !== null && named < this.year) this.baseline(named, at);
    else if (named !== undefined && this.year !== null && named > this.year) return;
    else if (day !== null && day !== LAST_DAY) return;
    else if (this.positions.has('target')) this.detail('actual', at);
    else if (column === 'measured') this.place('target', at);
  }

  /** Of several years before the plan's the last one is where it starts from. */
  private baseline(year: number, at: number): void {
    const known = this.positions.get('baseline');
    const knownYear = known === undefined ? null : (this.readings[known]?.years[0] ?? null);
    if (known === undefined || (knownYear !== null && year > knownYear)) this.positions.set('baseline', at);
  }

  /** Days beside no phase are about something else; in a table of phases the weights are theirs. */
  private separatePhases(): void {
    const { positions } = this;
    if (!positions.has('phaseTitle')) {
      for (const column of PHASE_COLUMNS) positions.delete(column);
      return;
    }
    if (positions.has('indicatorTitle') || positions.has('indicatorCode')) return;
    const weight = positions.get('indicatorWeight');
    if (weight !== undefined && !positions.has('phaseWeight')) positions.set('phaseWeight', weight);
    for (const column of ['indicatorWeight', 'target', 'unit', 'baseline'] as const) positions.delete(column);
    this.details.delete('actual');
  }

  private place(column: TableColumn, at: number): void {
    if (!this.positions.has(column)) this.positions.set(column, at);
  }

  private detail(column: DetailColumn, at: number): true {
    if (!this.details.has(column)) this.details.set(column, at);
    return true;
  }

  private ownerBefore(at: number): Owner | null {
    for (let before = at - 1; before >= 0; before -= 1) {
      const owner = this.ownerAt(before);
      if (owner !== null) return owner;
    }
    return null;
  }

  private ownerAfter(at: number): Owner | null {
    for (let after = at + 1; after < this.readings.length; after += 1) {
      const owner = this.ownerAt(after);
      if (owner !== null) return owner;
    }
    return null;
  }

  private ownerAt(at: number): Owner | null {
    const reading = this.readings[at];
    // A day belongs to what stands before it.
    if (reading?.column === 'phaseStart' || reading?.column === 'phaseDue') return this.ownerBefore(at) ?? 'PHASE';
    if (reading?.column === 'strategicObjective') return this.hasObjective() ? 'STRATEGIC' : 'OBJECTIVE';
    return reading == null ? null : (OWNERS[reading.column] ?? null);
  }
}

/** "Valore aggiornato" is what a variation asks the target to be, and "Valore precedente" beside it the target itself. */
function changedTargets(readings: readonly (HeadingReading | null)[]): (HeadingReading | null)[] {
  const asked = readings.map((reading) =>
    reading?.column === 'measured' && reading.isNew ? { ...reading, column: 'target' as const } : reading,
  );
  const isChange = asked.some((reading) => reading?.column === 'target' && reading.isNew);
  const hasTarget = asked.some((reading) => reading?.column === 'target' && !reading.isNew);
  if (!isChange || hasTarget) return asked;
  return asked.map((reading) => {
    const isValue = reading?.column === 'measured' || reading?.column === 'baseline';
    return reading !== null && isValue && reading.isApproved ? { ...reading, column: 'target' as const } : reading;
  });
}

function isOther(column: TableColumn | OtherColumn): column is OtherColumn {
  return OTHER.has(column);
}

const OTHER: ReadonlySet<string> = new Set([
  'code',
  'title',
  'description',
  'weight',
  'strategicObjective',
  'strategicCode',
  'strategicWeight',
  'actual',
  'interimActual',
  'measured',
  'year',
  'kept',
] satisfies OtherColumn[]);
