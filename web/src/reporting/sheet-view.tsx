import { useEffect, useMemo, useState } from 'react';
import { date } from '../format.js';
import type { ReadingSheetPageQuery } from '../gql/staff/graphql.js';
import { fieldsOf } from './entered-row.js';
import { GiveBack } from './give-back.js';
import type { ReportingText } from './italian-reporting.js';
import { keptUnder } from './kept-texts.js';
import { LeaveQuestion } from './leave-question.js';
import type { SheetName } from './outcome.js';
import { useReportingText } from './reporting-text.js';
import { outcomeSentence, SheetActions } from './sheet-actions.js';
import { SheetGrid } from './sheet-grid.js';
import { GridContext } from './sheet-grid-context.js';
import { heldReading } from './sheet-rows.js';
import { rebased, sheetState } from './sheet-state.js';
import { SheetStore, StoreContext } from './sheet-store.js';
import { useKeptTexts, withKept } from './use-kept-texts.js';
import { useSaving } from './use-saving.js';

export type Sheet = ReadingSheetPageQuery['readingSheet'];

type SheetViewProps = {
  name: SheetName;
  sheet: Sheet;
  closed: boolean;
  /** Whoever writes: what is not saved is kept for them alone. */
  person: string;
  mayGiveBack: boolean;
};

function readOnlyReason(sheet: Sheet, closed: boolean, text: ReportingText): string {
  if (closed) return text.sheet.readOnly.closed;
  return sheet.state === 'SUBMITTED' ? text.sheet.readOnly.submitted : text.sheet.readOnly.role;
}

/** Where the sheet stands between its sector and the Segreteria; a returned one says why on top. */
function Standing({ sheet, closed }: { sheet: Sheet; closed: boolean }) {
  const text = useReportingText();
  const last = sheet.history.at(-1);
  const reported = sheet.rows.filter((row) => heldReading(row, sheet) !== null).length;
  return (
    <div className="standing" data-state={sheet.state}>
      <p>
        <strong>{text.sheet.state[sheet.state]}</strong> · {text.sheet.reported(reported, sheet.rows.length)}
      </p>
      {sheet.state === 'RETURNED' && (
        <div className="returned">
          {last && <p>{text.sheet.returned(last.recordedBy, date(last.recordedAt))}</p>}
          <p lang="it">
            <strong>{sheet.reason}</strong>
          </p>
        </div>
      )}
      {!sheet.canWrite && <p>{readOnlyReason(sheet, closed, text)}</p>}
      {sheet.history.length > 0 && (
        <details className="row-details">
          <summary>{text.sheet.steps}</summary>
          <ol className="plain-list">
            {sheet.history.map(({ state, recordedBy, recordedAt, reason }) => (
              <li key={recordedAt}>
                {text.sheet.step(text.sheet.state[state], recordedBy, date(recordedAt))}
                {reason !== null && <p lang="it">{reason}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function HowTo() {
  const text = useReportingText();
  return (
    <details className="row-details how-to">
      <summary>{text.sheet.how}</summary>
      <p>{text.sheet.numbers}</p>
      <p>{text.sheet.ratio}</p>
      <p>{text.sheet.keys}</p>
    </details>
  );
}

function newStore(sheet: Sheet, place: string): { store: SheetStore; since: string | null } {
  const store = new SheetStore(sheetState(sheet.rows, sheet));
  return { store, since: sheet.canWrite ? withKept(store, place) : null };
}

/** A sheet while somebody works in it: what is typed outlives every new answer of the server. */
export function SheetView({ name, sheet, closed, person, mayGiveBack }: SheetViewProps) {
  const text = useReportingText();
  const place = keptUnder(person, [name.municipality, name.year, name.sector, name.asOf, name.final]);
  const [{ store, since }] = useState(() => newStore(sheet, place));
  const { works, restoredAt, discard } = useKeptTexts(store, place, since);
  useEffect(() => store.change((state) => rebased(state, sheet.rows, sheet)), [store, sheet]);
  const { saving, save } = useSaving({
    store,
    sheet: name,
    sentence: (outcome) => outcomeSentence(outcome, text),
    waitingSentence: text.status.waiting,
  });
  const { canWrite, rows } = sheet;
  const grid = useMemo(
    () => ({
      rows: rows.map(({ indicator: { code, kind } }) => ({ code, fields: fieldsOf(kind) })),
      readOnly: !canWrite,
    }),
    [rows, canWrite],
  );
  return (
    <StoreContext value={store}>
      <GridContext value={grid}>
        <Standing sheet={sheet} closed={closed} />
        {mayGiveBack && sheet.state === 'SUBMITTED' && !closed && <GiveBack sheet={name} />}
        {canWrite && <HowTo />}
        {!works && <p className="notice">{text.status.notKept}</p>}
        {restoredAt !== null && (
          <p className="notice">
            {text.status.restored(date(restoredAt))}{' '}
            <button type="button" className="small-button" onClick={discard}>
              {text.status.discard}
            </button>
          </p>
        )}
        {rows.length === 0 ? <p>{text.sheet.empty}</p> : <SheetGrid rows={rows} sheet={name} />}
        {canWrite && rows.length > 0 && <SheetActions saving={saving} save={save} />}
        {canWrite && <LeaveQuestion save={save} />}
      </GridContext>
    </StoreContext>
  );
}
