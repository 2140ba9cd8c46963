import { answer } from '../client.js';
import { RecordReadingsDocument, type RecordReadingsMutation } from '../gql/graphql.js';
import { withLogin } from '../ui/session.js';
import { jsonNumber } from './entered-number.js';
import type { EnteredReading, Texts } from './entered-row.js';
import { type Outcome, type Saved, type SheetName, toMend } from './outcome.js';
import { contested, readingConflict, readingSaved, shownAsSaved, withIssues } from './sheet-changes.js';
import { isOf, type Moment, saysTheSame } from './sheet-rows.js';
import { type Conflict, type SheetState, toRecord } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

type Entered = readonly { code: string; reading: EnteredReading }[];
type Conflicts = RecordReadingsMutation['recordReadings']['conflicts'];
type Standing = { code: string; reading: Saved[number] };

/** Records what says something new, all of it or nothing. */
export async function recordSheet(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  const before = store.state;
  const { readings, problems } = toRecord(before);
  if (problems.length > 0) return { kind: 'toMend', cells: problems, messages: [] };
  if (readings.length === 0) return { kind: 'recorded', saved: [] };
  const { municipality, year } = sheet;
  const inputs = readings.map(({ code, reading }) => readingInput(before, code, reading, sheet));
  const { recordReadings: result } = await withLogin(() =>
    answer(RecordReadingsDocument, { municipality, year, readings: inputs }),
  );
  if (result.issues.length > 0) {
    store.change((state) => withIssues(state, result.issues));
    return toMend(result.issues);
  }
  const own = ownReadings(result.conflicts, readings, sheet);
  const conflicts = foreignReadings(result.conflicts, own, before, sheet);
  // The answer has the order of the question.
  const saved = result.saved.flatMap((reading, index): Standing[] => {
    const code = readings[index]?.code;
    return code === undefined ? [] : [{ code, reading }];
  });
  store.change((state) => contested(withSaved(state, [...own, ...saved], before), conflicts));
  const codes = Object.keys(conflicts);
  if (codes.length > 0) return { kind: 'contested', codes };
  return own.length === 0 ? { kind: 'recorded', saved: result.saved } : await recordRest(store, sheet, own);
}

/** What had arrived already is known now: the rest goes again. */
async function recordRest(store: SheetStore, sheet: SheetName, own: readonly Standing[]): Promise<Outcome> {
  const rest = await recordSheet(store, sheet);
  if (rest.kind !== 'recorded') return rest;
  return { kind: 'recorded', saved: [...own.map(({ reading }) => reading), ...rest.saved] };
}

/** Readings that stand there and say what was sent: one's own, from a save whose answer got lost. */
function ownReadings(conflicts: Conflicts, entered: Entered, moment: Moment): Standing[] {
  return conflicts.flatMap(({ indicator, found }) => {
    const mine = entered.find(({ code }) => code === indicator)?.reading;
    const own = mine !== undefined && found !== null && isOf(found, moment) && saysTheSame(found, mine);
    return own ? [{ code: indicator, reading: found }] : [];
  });
}

function foreignReadings(
  conflicts: Conflicts,
  own: readonly Standing[],
  { rows }: SheetState,
  moment: Moment,
): Record<string, Conflict> {
  const foreign = conflicts.filter(({ indicator }) => !own.some(({ code }) => code === indicator));
  const entries = foreign.flatMap(({ indicator, found }): [string, Conflict][] => {
    const row = rows[indicator];
    return row ? [[indicator, readingConflict(found, row, moment)]] : [];
  });
  return Object.fromEntries(entries);
}

function withSaved(state: SheetState, standing: readonly Standing[], before: SheetState): SheetState {
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
