import type { ComparisonLevel, IndicatorKind, IndicatorStatus, TargetBasis } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { type Column, dayColumn, numberColumn, textColumn, vocabularyColumn } from './table.js';

/** An area, sector, objective or indicator: targets beside results. */
export interface ComparedRow {
  readonly level: ComparisonLevel;
  readonly code: string | null;
  readonly label: string;
  /** Null on the levels above. */
  readonly objective: string | null;
  readonly area: string | null;
  readonly sector: string | null;
  readonly kind: IndicatorKind | null;
  readonly basis: TargetBasis;
  /** The target in words, with its bound and unit. */
  readonly targetText: string | null;
  readonly target: number | null;
  /** ISO dates, for the kind DATE. */
  readonly targetDate: string | null;
  readonly actualDate: string | null;
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
  readonly actual: number | null;
  readonly deviation: number | null;
  readonly attainment: number | null;
  readonly coverage: number;
  readonly status: IndicatorStatus | null;
}

export const COMPARISON_COLUMNS: readonly Column<ComparedRow>[] = [
  vocabularyColumn('level', 'livello', italianWords.level, ({ level }) => level),
  textColumn('code', 'codice', ({ code }) => code),
  textColumn('label', 'denominazione', ({ label }) => label),
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective),
  textColumn('area', 'area', ({ area }) => area),
  textColumn('sector', 'settore', ({ sector }) => sector),
  vocabularyColumn('kind', 'tipo_misura', italianWords.indicatorKind, ({ kind }) => kind),
  vocabularyColumn('basis', 'base', italianWords.basis, ({ basis }) => basis),
  numberColumn('target', 'preventivo', ({ target }) => target),
  textColumn('targetText', 'preventivo_con_limite', ({ targetText }) => targetText),
  dayColumn('targetDate', 'preventivo_data', ({ targetDate }) => targetDate),
  numberColumn('rangeMin', 'preventivo_minimo', ({ rangeMin }) => rangeMin),
  numberColumn('rangeMax', 'preventivo_massimo', ({ rangeMax }) => rangeMax),
  numberColumn('actual', 'consuntivo', ({ actual }) => actual),
  dayColumn('actualDate', 'consuntivo_data', ({ actualDate }) => actualDate),
  numberColumn('deviation', 'scostamento', ({ deviation }) => deviation),
  numberColumn('attainment', 'grado_raggiungimento', ({ attainment }) => attainment),
  numberColumn('coverage', 'quota_misurata', ({ coverage }) => coverage),
  vocabularyColumn('status', 'stato', italianWords.status, ({ status }) => status),
];
