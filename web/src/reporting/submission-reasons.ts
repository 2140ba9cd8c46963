import { enteredRow } from './saving/entered-row.js';
import type { GivenReason, SheetState } from './saving/sheet-state.js';
import type { Moment, SheetRow } from './sheet/sheet-rows.js';
import { unexplainedRows } from './unexplained-rows.js';

type Question = NonNullable<SheetRow['question']>;

/** An indicator of which something is asked when the sheet is sent. */
export type AskedRow = { code: string; title: string; question: Question };

/** What the person has typed: for each indicator, for all missing values, and whether the rest is sent without. */
export type TypedReasons = { own: Readonly<Record<string, string>>; forAll: string; without: boolean };

/** The indicators whose value is missing, then those that miss their target without a note, as the cells stand now. */
export function askedRows(rows: readonly SheetRow[], state: SheetState, moment: Moment): AskedRow[] {
  const missing = rows.filter(({ indicator, question }) => {
    const entry = state.rows[indicator.code];
    return question === 'VALUE_MISSING' && (!entry || enteredRow(entry.texts, entry.kind).kind === 'nothing');
  });
  const asked = (question: Question) => (row: SheetRow) => {
    return { code: row.indicator.code, title: row.indicator.title, question };
  };
  return [...missing.map(asked('VALUE_MISSING')), ...unexplainedRows(rows, state, moment).map(asked('TARGET_MISSED'))];
}

/** The indicators of which nothing is said yet that would do. */
export function unanswered(asked: readonly AskedRow[], typed: TypedReasons): AskedRow[] {
  return asked.filter(
    ({ code, question }) =>
      reasonOf(code, question, typed) === null && !(question === 'TARGET_MISSED' && typed.without),
  );
}

export function givenReasons(asked: readonly AskedRow[], typed: TypedReasons): GivenReason[] {
  return asked.map(({ code, question }) => ({ indicator: code, reason: reasonOf(code, question, typed) }));
}

function reasonOf(code: string, question: Question, { own, forAll }: TypedReasons): string | null {
  const reason = (own[code] ?? '').trim() || (question === 'VALUE_MISSING' ? forAll.trim() : '');
  return reason === '' ? null : reason;
}
