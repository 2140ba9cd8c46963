import { answer } from '../client.js';
import {
  RecordReadingsDocument,
  type RecordReadingsMutation,
  SaveReadingDraftsDocument,
  SubmitReadingsDocument,
} from '../gql/graphql.js';
import { withLogin } from '../ui/session.js';
import { jsonNumber } from './entered-number.js';
import { type EnteredReading, sameTexts } from './entered-row.js';
import {
  contested,
  draftConflict,
  draftSaved,
  readingConflict,
  readingSaved,
  shownAsSaved,
  withIssues,
} from './sheet-changes.js';
import { draftTexts, type Moment, saysTheSame } from './sheet-rows.js';
import { type Cell, type Conflict, toRecord, unsavedCodes } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

/** The sheet that is saved. */
export type SheetName = Moment & { municipality: string; year: number; sector: string };
export type Task = 'draft' | 'record' | 'submit';
type Saved = RecordReadingsMutation['recordReadings']['saved'];

/** How a save ended, where the server answered: done, or something a person must look at. */
export type Outcome =
  | { kind: 'drafted'; count: number }
  | { kind: 'recorded'; saved: Saved }
  | { kind: 'submitted'; saved: Saved }
  | { kind: 'toMend'; cells: readonly Cell[]; messages: readonly string[] }
  | { kind: 'contested'; codes: readonly string[] };

export async function perform(task: Task, store: SheetStore, sheet: SheetName): Promise<Outcome> {
  if (task === 'draft') return await saveDrafts(store, sheet);
  const outcome = await record(store, sheet);
  if (task === 'record' || outcome.kind !== 'recorded') return outcome;
  const { municipality, year, sector, asOf, final } = sheet;
  await withLogin(() => answer(SubmitReadingsDocument, { municipality, year, sector, asOf, final }));
  return { kind: 'submitted', saved: outcome.saved };
}

async function saveDrafts(store: SheetStore, { municipality, year, asOf, final }: SheetName): Promise<Outcome> {
  const { rows } = store.state;
  const codes = unsavedCodes(store.state);
  const drafts = codes.flatMap((code) => {
    const row = rows[code];
    return row ? [{ indicator: code, ...emptied(row.texts), expectedVersion: row.seen.draft }] : [];
  });
  if (drafts.length === 0) return { kind: 'drafted', count: 0 };
  const { saveReadingDrafts: saved } = await withLogin(() =>
    answer(SaveReadingDraftsDocument, { municipality, year, asOf, final, drafts }),
  );
  const conflicts: Record<string, Conflict> = {};
  const own: { code: string; version: number }[] = saved.drafts.flatMap(({ indicator: { code }, draft }) =>
    draft ? [{ code, version: draft.version }] : [],
  );
  for (const { indicator: code, draft } of saved.conflicts) {
    const row = rows[code];
    if (row === undefined) continue;
    // A save whose answer got lost is no conflict with oneself.
    if (draft && sameTexts(draftTexts(draft), row.texts)) own.push({ code, version: draft.version });
    else conflicts[code] = draftConflict(draft, row);
  }
  const versions = new Map(own.map(({ code, version }) => [code, version]));
  store.change((state) => {
    const standing = saved.conflicts.length === 0 && saved.issues.length === 0 ? codes : [...versions.keys()];
    const next = standing.reduce((all, code) => {
      const sent = rows[code]?.texts;
      return sent ? draftSaved(all, code, sent, versions.get(code) ?? null) : all;
    }, state);
    return contested(saved.issues.length === 0 ? next : withIssues(next, saved.issues), conflicts);
  });
  if (saved.issues.length > 0) return toMend(saved.issues);
  const contestedCodes = Object.keys(conflicts);
  if (contestedCodes.length > 0) return { kind: 'contested', codes: contestedCodes };
  // Those that were on the server already have been recognised: the others go again.
  if (saved.conflicts.length > 0) return await saveDrafts(store, { municipality, year, sector: '', asOf, final });
  return { kind: 'drafted', count: codes.length };
}

async function record(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  const { readings, problems } = toRecord(store.state);
  if (problems.length > 0) return { kind: 'toMend', cells: problems, messages: [] };
  if (readings.length === 0) return { kind: 'recorded', saved: [] };
  const { municipality, year, ...moment } = sheet;
  const { rows } = store.state;
  const inputs = readings.map(({ code, reading }) => readingInput(store, code, reading, moment));
  const { recordReadings: result } = await withLogin(() =>
    answer(RecordReadingsDocument, { municipality, year, readings: inputs }),
  );
  if (result.issues.length > 0) {
    store.change((state) => withIssues(state, result.issues));
    return toMend(result.issues);
  }
  const entered = new Map(readings.map(({ code, reading }) => [code, reading]));
  const conflicts: Record<string, Conflict> = {};
  const adopted: { code: string; reading: Saved[number] }[] = [];
  for (const { indicator: code, found } of result.conflicts) {
    const [row, mine] = [rows[code], entered.get(code)];
    if (row === undefined || mine === undefined) continue;
    if (found && found.asOf === sheet.asOf && saysTheSame(found, mine)) adopted.push({ code, reading: found });
    else conflicts[code] = readingConflict(found, row, sheet);
  }
  const saved = [
    ...adopted,
    ...result.saved.map((reading, index) => ({ code: inputs[index]?.indicator ?? '', reading })),
  ];
  store.change((state) => {
    const next = saved.reduce((all, { code, reading }) => {
      const sent = rows[code]?.texts;
      return sent ? shownAsSaved(readingSaved(all, code, reading), code, sent) : all;
    }, state);
    return contested(next, conflicts);
  });
  const codes = Object.keys(conflicts);
  if (codes.length > 0) return { kind: 'contested', codes };
  if (adopted.length === 0) return { kind: 'recorded', saved: result.saved };
  const rest = await record(store, sheet);
  return rest.kind === 'recorded'
    ? { ...rest, saved: [...adopted.map(({ reading }) => reading), ...rest.saved] }
    : rest;
}

function readingInput(store: SheetStore, code: string, reading: EnteredReading, { asOf, final }: Moment) {
  const { rows, confirmed } = store.state;
  const measure = (text: string | null) => (text === null ? null : jsonNumber(text));
  return {
    indicator: code,
    value: measure(reading.value),
    numerator: measure(reading.numerator),
    denominator: measure(reading.denominator),
    note: reading.note,
    asOf,
    final,
    expectedReading: rows[code]?.seen.reading ?? null,
    confirmed: confirmed[code] ?? false,
  };
}

function toMend(issues: readonly { subject: string | null; field: string | null; message: string }[]): Outcome {
  const cells = issues.flatMap(({ subject, field }): Cell[] =>
    subject === null ? [] : [{ code: subject, field: isField(field) ? field : 'value' }],
  );
  return {
    kind: 'toMend',
    cells,
    messages: issues.filter(({ subject }) => subject === null).map(({ message }) => message),
  };
}

function isField(field: string | null): field is Cell['field'] {
  return field === 'value' || field === 'numerator' || field === 'denominator' || field === 'note';
}

/** A blank cell is no text. */
function emptied(texts: Record<Cell['field'], string>): Record<Cell['field'], string | null> {
  const { value, numerator, denominator, note } = texts;
  const text = (cell: string) => (cell === '' ? null : cell);
  return { value: text(value), numerator: text(numerator), denominator: text(denominator), note: text(note) };
}
