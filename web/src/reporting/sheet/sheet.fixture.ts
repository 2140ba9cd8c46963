import type { ReadingPartsFragment } from '../reporting.generated.js';
import { enterTexts, type SheetState, sheetState } from '../saving/sheet-state.js';
import type { SheetRow } from './sheet-rows.js';

export const moment = { asOf: '2019-12-31', final: true };

export function reading(value: number | null, more: Partial<ReadingPartsFragment> = {}): ReadingPartsFragment {
  return {
    id: `278/${value}`,
    value,
    numerator: null,
    date: null,
    denominator: null,
    asOf: '2019-12-31',
    final: true,
    note: null,
    criticality: null,
    correctiveAction: null,
    demonstration: false,
    withdrawn: false,
    supersededBy: null,
    measuresAct: 5,
    recordedAt: '2020-01-10T10:00:00Z',
    recordedBy: 'Bianchi Lia',
    ...more,
  };
}

export function row(latest: ReadingPartsFragment | null, draft: SheetRow['draft'] = null): SheetRow {
  return {
    indicator: {
      code: '278',
      title: 'Visitatori',
      formula: null,
      kind: 'NUMBER',
      unit: null,
      targetDate: null,
      rangeMin: null,
      rangeMax: null,
      frequency: null,
      direction: 'HIGHER',
      directionInferred: true,
      target: 78_000,
      status: 'NOT_REPORTED',
      attainment: { state: 'NO_ACTUAL', value: null, raw: null },
      objective: { code: 'C50_0005', title: 'Cultura', sector: { key: 'cultura', name: 'Cultura' } },
      readings: [],
    },
    latest,
    draft,
    asked: true,
    canWrite: true,
    question: latest === null ? 'VALUE_MISSING' : null,
    evidence: [],
  };
}

export const draft = {
  version: 3,
  value: 'circa 80',
  numerator: null,
  denominator: null,
  note: null,
  criticality: null,
  correctiveAction: null,
  savedAt: '2020-01-11T10:00:00Z',
  savedBy: 'Bianchi Lia',
};
export const of = (latest: ReadingPartsFragment | null, draft: SheetRow['draft'] = null) =>
  sheetState([row(latest, draft)], moment);
export const write = (state: SheetState, to: string) => enterTexts(state, [{ code: '278', field: 'value', to }], false);
export const value = (state: SheetState) => state.rows['278']?.texts.value;
