import { answer } from '#client';
import { withLogin } from '#ui/form/session.js';
import { type Outcome, type Saved, type SheetName, toMend } from '../outcome.js';
import { RecordReadingsDocument, type RecordReadingsMutation } from '../reporting.generated.js';
import type { Moment } from '../sheet/sheet-rows.js';
import { jsonNumber } from './entered-number.js';
import type { EnteredReading, Texts } from './entered-row.js';
import { contested, readingConflict, readingSaved, readingSent, shownAsSaved, withIssues } from './sheet-changes.js';
import { type Conflict, type SheetState, toRecord } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

type Conflicts = RecordReadingsMutation['recordReadings']['conflicts'];

/** Records what says something new, all of it or nothing. The server knows a value again that had arrived before. */
export async function recordSheet(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  const before = store.state;
  const { readings, problems } = toRecord(before);
  if (problems.length > 0) return { kind: 'toMend', cells: problems, messages: [] };
  if (readings.length === 0) return { kind: 'recorded', saved: [] };
  const { municipality, year } = sheet;
  const inputs = readings.map(({ code, reading }) => readingInput(before, code, reading, sheet));
  store.change((state) => readings.reduce((all, { code, reading }) => readingSent(all, code, reading), state));
  const { recordReadings: result } = await withLogin(() =>
    answer(RecordReadingsDocument, { municipality, year, readings: inputs }),
  );
  if (result.issues.length > 0) {
    store.change((state) => withIssues(state, result.issues));
    return toMend(result.issues);
  }
  const conflicts = conflictsOf(result.conflicts, before, sheet);
  // The answer has the order of the question.
  const saved = result.saved.flatMap((reading, index): Saved[] => {
    const code = readings[index]?.code;
    return code === undefined ? [] : [{ code, reading }];
  });
  store.change((state) => contested(withSaved(state, saved, before), conflicts));
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

function withSaved(state: SheetState, standing: readonly Saved[], before: SheetState): SheetState {
  return standing.reduce((all, { code, reading }) => {
    const sent: Texts | undefined = before.rows[code]?.texts;
    return sent ? shownAsSaved(readingSaved(all, code, reading), code, sent) : all;
  }, state);
}

function readingInput({ rows, confirmed }: SheetState, code: string, reading: EnteredReading, moment: Moment) {
  const measure = (text: string | null) => (text === null ? null : jsonNumber(text));
  return {
    indicator: code,
    value: measure(reading.value),
    numerator: measure(reading.numerator),
    denominator: measure(reading.denominator),
    note: reading.note,
    asOf: moment.asOf,
    final: moment.final,
    expectedReading: rows[code]?.seen.reading ?? null,
    confirmed: confirmed[code] ?? false,
  };
}
