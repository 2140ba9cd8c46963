import { type FormEvent, useId, useState } from 'react';
import { ReturnReadingsDocument } from '../gql/staff/graphql.js';
import { useWrite } from '../ui/write.js';
import { WriteFailure } from '../ui/write-failure.js';
import type { SheetName } from './outcome.js';
import { useReportingText } from './reporting-text.js';

/** The Segreteria gives a sheet back to its sector, with the reason. */
export function GiveBack({ sheet: { municipality, year, sector, asOf, final } }: { sheet: SheetName }) {
  const text = useReportingText();
  const id = useId();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite(ReturnReadingsDocument, () => text.giveBack.done);
  const missing = tried && reason.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') write.mutate({ municipality, year, sector, asOf, final, reason: reason.trim() });
  };
  return (
    <details className="row-details give-back">
      <summary>{text.giveBack.open}</summary>
      <form className="reason-form" onSubmit={onSubmit}>
        <label htmlFor={id}>{text.giveBack.reason}</label>
        <textarea
          id={id}
          className="text-area"
          rows={3}
          value={reason}
          aria-invalid={missing}
          aria-describedby={`${id}-error`}
          onChange={({ target }) => setReason(target.value)}
        />
        <p id={`${id}-error`} className="cell-problem">
          {missing && text.giveBack.needed}
        </p>
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.giveBack.send}
        </button>
        <WriteFailure error={write.error} />
      </form>
    </details>
  );
}
