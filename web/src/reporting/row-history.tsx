import { type FormEvent, useId, useState } from 'react';
import { date, measure } from '../format.js';
import { type ReadingPartsFragment, WithdrawReadingDocument } from '../gql/staff/graphql.js';
import { useWrite } from '../ui/write.js';
import { WriteFailure } from '../ui/write-failure.js';
import type { ReportingText } from './italian-reporting.js';
import { useReportingText } from './reporting-text.js';
import { useGrid } from './sheet-grid-context.js';
import { heldReading, type Moment, type SheetRow } from './sheet-rows.js';

type Kind = SheetRow['indicator']['kind'];

function valueText(
  { value, numerator, denominator, withdrawn }: ReadingPartsFragment,
  kind: Kind,
  text: ReportingText,
) {
  if (withdrawn) return text.history.withdrawal;
  if (numerator === null || denominator === null) return measure(value, kind);
  return text.conflict.ratio(measure(numerator, 'NUMBER'), measure(denominator, 'NUMBER'));
}

/** Every value ever reported of an indicator, the latest first: nothing disappears. */
export function RowHistory({ row, moment }: { row: SheetRow; moment: Moment }) {
  const text = useReportingText();
  const { readOnly } = useGrid();
  const { readings, kind } = row.indicator;
  const held = heldReading(row, moment);
  if (readings.length === 0) return null;
  return (
    <details className="row-details">
      <summary>{text.history.open(readings.length)}</summary>
      <ol className="plain-list" reversed>
        {readings.toReversed().map((reading) => (
          <li key={reading.id}>
            <strong>
              {text.history.item(valueText(reading, kind, text), text.latestOf(date(reading.asOf), reading.final))}
            </strong>{' '}
            {reading.supersededBy !== null
              ? `(${text.history.superseded})`
              : reading.withdrawn
                ? ''
                : `(${text.history.inForce})`}{' '}
            {reading.demonstration && `(${text.demonstration})`}
            <p className="fine">
              {text.history.by(reading.recordedBy ?? text.history.commandLine, date(reading.recordedAt))}
            </p>
            {reading.note !== null && <p lang="it">{reading.note}</p>}
          </li>
        ))}
      </ol>
      {held && !readOnly && <Withdrawal reading={held.id} />}
    </details>
  );
}

function Withdrawal({ reading }: { reading: string }) {
  const text = useReportingText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite(WithdrawReadingDocument, () => text.history.done);
  if (!open)
    return (
      <button type="button" className="small-button" onClick={() => setOpen(true)}>
        {text.history.withdraw}
      </button>
    );
  const missing = tried && reason.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') write.mutate({ reading, reason: reason.trim() });
  };
  return (
    <form className="reason-form" onSubmit={onSubmit}>
      <label htmlFor={id}>{text.history.reason}</label>
      <input
        id={id}
        className="text-field"
        value={reason}
        aria-invalid={missing}
        aria-describedby={`${id}-error`}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-error`} className="cell-problem">
        {missing && text.history.needed}
      </p>
      <button type="submit" className="small-button" disabled={write.isPending}>
        {text.history.send}
      </button>
      <WriteFailure error={write.error} />
    </form>
  );
}
