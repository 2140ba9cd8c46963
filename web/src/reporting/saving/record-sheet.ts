import { answer } from '#client';
import { withLogin } from '#ui/form/session.js';
import { issueOutcome, type Outcome, type SavedReading, type SheetName } from '../outcome.js';
import { RecordReadingsDocument, type RecordReadingsMutation } from '../reporting.generated.js';
import type { Moment } from '../sheet/sheet-rows.js';
import { jsonNumber } from './entered-number.js';
import type { EnteredReading, Texts } from './entered-row.js';
import {
  readingConflict,
  withConflicts,
  withIssues,
  withSavedReading,
  withSavedTexts,
  withSentReading,
} from './sheet-changes.js';
import { type Conflict, rowsToRecord, type SheetState } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

type Conflicts = RecordReadingsMutation['recordReadings']['conflicts'];

/**
 * Records the rows that differ from what is recorded, all or none. The server recognises values that it has already
 * received.
 */
export async function recordSheet(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  const before = store.state;
  const { readings, problems } = rowsToRecord(before);
  if (problems.length > 0) return { kind: 'toMend', cells: problems, messages: [] };
  if (readings.length === 0) return { kind: 'recorded', saved: [] };
  const { municipality, year } = sheet;
  const inputs = readings.map(({ code, reading }) => readingInput(before, code, reading, sheet));
  store.change((state) => readings.reduce((all, { code, reading }) => withSentReading(all, code, reading), state));
  const { recordReadings: result } = await withLogin(() =>
    answer(RecordReadingsDocument, { municipality, year, readings: inputs }),
  );
  if (result.issues.length > 0) {
    store.change((state) => withIssues(state, result.issues));
    return issueOutcome(result.issues);
  }
  const conflicts = conflictsOf(result.conflicts, before, sheet);
  // The answer has the order of the request.
  const saved = result.saved.flatMap((reading, index): SavedReading[] => {
    const code = readings[index]?.code;
    return code === undefined ? [] : [{ code, reading }];
  });
  store.change((state) => withConflicts(withSaved(state, saved, before), conflicts));
  const codes = Object.keys(conflicts);
  return codes.length > 0 ? { kind: 'contested', codes } : { kind: 'recorded', saved };
}

function conflictsOf(conflicts: Conflicts, { rows }: SheetState, moment: Moment): Record<string, Conflict> {
  const entries = conflicts.flatMap(({ indicator, found }): [string, Conflict][] => {
    const row = rows[indicator];
    return row ? [[indicator, readingConflict(found, row, moment)]] : [];
  });
  return Object.fromEntries(entries);
}

function withSaved(state: SheetState, standing: readonly SavedReading[], before: SheetState): SheetState {
  return standing.reduce((all, { code, reading }) => {
    const sent: Texts | undefined = before.rows[code]?.texts;
    return sent ? withSavedTexts(withSavedReading(all, code, reading), code, sent) : all;
  }, state);
}

function readingInput({ rows, confirmed }: SheetState, code: string, reading: EnteredReading, moment: Moment) {
  const kind = rows[code]?.kind ?? 'NUMBER';
  const measure = (text: string | null) => (text === null ? null : jsonNumber(text));
  return {
    indicator: code,
    ...(kind === 'DATE' ? { date: reading.value } : { value: measure(reading.value) }),
    numerator: measure(reading.numerator),
    denominator: measure(reading.denominator),
    note: reading.note,
    criticality: reading.criticality,
    correctiveAction: reading.correctiveAction,
    asOf: moment.asOf,
    final: moment.final,
    expectedReading: rows[code]?.seen.reading ?? null,
    confirmedQuestions: [...(confirmed[code] ?? [])],
  };
}
