import { useRef, useState } from 'react';
import { date, measure } from '#format';
import { useWrite } from '#ui/form/write.js';
import { useWords, type Words } from '#words/words.js';
import { ReasonForm } from '../reason-form.js';
import { type ReadingPartsFragment, WithdrawReadingDocument } from '../reporting.generated.js';
import { withWithdrawnReading } from '../saving/sheet-changes.js';
import { useStore } from '../saving/sheet-store.js';
import { useReadOnly } from './sheet-grid-context.js';
import { type Moment, readingInForce, type SheetRow } from './sheet-rows.js';

type Kind = SheetRow['indicator']['kind'];

function valueText(
  { value, date: day, numerator, denominator, withdrawn }: ReadingPartsFragment,
  kind: Kind,
  text: Words<'reporting'>,
) {
  if (withdrawn) return text.history.withdrawal;
  if (day !== null) return date(day);
  if (numerator === null || denominator === null) return measure(value, kind);
  return text.conflict.ratio(measure(numerator, 'NUMBER'), measure(denominator, 'NUMBER'));
}

/** Every reading of an indicator, the latest first, superseded and withdrawn ones included. */
export function RowHistory({ row, moment }: { row: SheetRow; moment: Moment }) {
  const text = useWords('reporting');
  const { code, readings, kind } = row.indicator;
  const readOnly = useReadOnly(code);
  const summary = useRef<HTMLElement>(null);
  const inForce = readingInForce(row, moment);
  if (readings.length === 0) return null;
  return (
    <details className="row-details">
      <summary ref={summary}>{text.history.open(readings.length)}</summary>
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
            {reading.criticality !== null && (
              <p lang="it">
                {text.column.criticality}: {reading.criticality}
              </p>
            )}
            {reading.correctiveAction !== null && (
              <p lang="it">
                {text.column.correctiveAction}: {reading.correctiveAction}
              </p>
            )}
          </li>
        ))}
      </ol>
      {inForce && !readOnly && (
        <Withdrawal key={inForce.id} code={code} reading={inForce.id} onDone={() => summary.current?.focus()} />
      )}
    </details>
  );
}

type WithdrawalProps = {
  code: string;
  reading: string;
  /** Called after the withdrawal, while the form with the focus still exists. */
  onDone: () => void;
};

function Withdrawal({ code, reading, onDone }: WithdrawalProps) {
  const text = useWords('reporting');
  const store = useStore();
  const [open, setOpen] = useState(false);
  const write = useWrite(WithdrawReadingDocument, ({ withdrawReading }) => {
    store.change((state) => withWithdrawnReading(state, code, withdrawReading.recordedAt));
    onDone();
    return text.history.done;
  });
  if (!open)
    return (
      <button type="button" className="small-button" onClick={() => setOpen(true)}>
        {text.history.withdraw}
      </button>
    );
  return (
    <ReasonForm
      label={text.history.reason}
      needed={text.history.needed}
      action={text.history.send}
      write={write}
      onReason={(reason) => write.mutate({ reading, reason })}
    />
  );
}
