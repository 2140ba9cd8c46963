import { type Ref, useEffect, useRef } from 'react';
import { date } from '#format';
import { useWords, type Words } from '#words/words.js';
import type { ReadingSheetPageQuery } from '../reporting.generated.js';
import { readingInForce } from './sheet-rows.js';

export type Sheet = ReadingSheetPageQuery['readingSheet'];
type SheetStatusProps = { sheet: Sheet; closed: boolean };

/** The notice and actions of a sheet that is not simply open for writing; null = it is. */
function limitText({ canWrite, state }: Sheet, closed: boolean, text: Words<'reporting'>): string | null {
  if (canWrite) return state === 'SUBMITTED' ? text.sheet.stillWritable : null;
  if (closed) return text.sheet.readOnly.closed;
  return state === 'SUBMITTED' ? text.sheet.readOnly.submitted : text.sheet.readOnly.role;
}

/** Takes the focus when submitting or returning a sheet has removed the focused button. */
function useFocusOfChange(state: Sheet['state']): Ref<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === null || document.activeElement === document.body) place.current?.focus();
  }, [state]);
  return place;
}

/** The state of the sheet between its sector and the Segreteria; a returned one shows the reason on top. */
export function SheetStatus({ sheet, closed }: SheetStatusProps) {
  const text = useWords('reporting');
  const place = useFocusOfChange(sheet.state);
  const last = sheet.history.at(-1);
  const own = sheet.rows.filter(({ indicator }) => indicator.objective.sector.key === sheet.sector.key);
  const reported = own.filter((row) => readingInForce(row, sheet) !== null).length;
  const limit = limitText(sheet, closed, text);
  return (
    <div ref={place} tabIndex={-1} className="standing" data-state={sheet.state}>
      <p>
        <strong>{text.sheet.state[sheet.state]}</strong> · {text.sheet.reported(reported, own.length)}
      </p>
      {sheet.delegation && (
        <p>{text.sheet.onBehalf(sheet.delegation.by, sheet.delegation.until && date(sheet.delegation.until))}</p>
      )}
      {sheet.state === 'RETURNED' && (
        <div className="returned">
          {last && <p>{text.sheet.returned(last.recordedBy, date(last.recordedAt))}</p>}
          <p lang="it">
            <strong>{sheet.reason}</strong>
          </p>
        </div>
      )}
      {limit !== null && <p>{limit}</p>}
      {sheet.history.length > 0 && (
        <details className="row-details">
          <summary>{text.sheet.steps}</summary>
          <ol className="plain-list">
            {sheet.history.map(({ state, recordedBy, recordedAt, reason, reasons }) => (
              <li key={recordedAt}>
                {text.sheet.step(text.sheet.state[state], recordedBy, date(recordedAt))}
                {reason !== null && <p lang="it">{reason}</p>}
                {reasons.length > 0 && (
                  <ul>
                    {reasons.map((said) => (
                      <li key={said.indicator}>
                        <span className="code">{said.indicator}</span> {text.sheet.said[said.question]}{' '}
                        {said.reason === null ? text.sheet.withoutReason : <span lang="it">{said.reason}</span>}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
