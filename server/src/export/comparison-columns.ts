import type { ComparisonLevel, IndicatorKind, IndicatorStatus, TargetBasis } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { type Column, coded, number, text } from './table.js';

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
  readonly target: number | null;
  readonly actual: number | null;
  readonly deviation: number | null;
  readonly attainment: number | null;
  readonly coverage: number;
  readonly status: IndicatorStatus | null;
}

export const COMPARISON_COLUMNS: readonly Column<ComparedRow>[] = [
  coded('level', 'livello', italianWords.level, ({ level }) => level),
  text('code', 'codice', ({ code }) => code),
  text('label', 'denominazione', ({ label }) => label),
  text('objective', 'codice_obiettivo', ({ objective }) => objective),
  text('area', 'area', ({ area }) => area),
  text('sector', 'settore', ({ sector }) => sector),
  coded('kind', 'tipo_misura', italianWords.indicatorKind, ({ kind }) => kind),
  coded('basis', 'base', italianWords.basis, ({ basis }) => basis),
  number('target', 'preventivo', ({ target }) => target),
  number('actual', 'consuntivo', ({ actual }) => actual),
  number('deviation', 'scostamento', ({ deviation }) => deviation),
  number('attainment', 'grado_raggiungimento', ({ attainment }) => attainment),
  number('coverage', 'quota_misurata', ({ coverage }) => coverage),
  coded('status', 'stato', italianWords.status, ({ status }) => status),
];
