import { useState } from 'react';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import type { AuditLogQuery } from '../administration.generated.js';
import { differences } from './audit-difference.js';

export type AuditEntry = AuditLogQuery['auditLog']['nodes'][number];

function Differences({ entry }: { entry: AuditEntry }) {
  const text = useWords('records').audit;
  const changed = differences(entry.before, entry.after);
  return (
    <>
      {changed.length === 0 ? (
        <p>{text.noDifference}</p>
      ) : (
        <DataTable
          caption={text.details(entry.number)}
          rows={changed}
          rowKey={({ field }) => field}
          columns={[
            { key: 'field', header: text.field, cell: ({ field }) => <span className="code">{field}</span> },
            { key: 'before', header: text.before, cell: ({ before }) => before ?? text.noValue },
            { key: 'after', header: text.after, cell: ({ after }) => after ?? text.noValue },
          ]}
        />
      )}
      <p className="source">
        {text.hash}: <span className="code">{entry.hash}</span>
      </p>
    </>
  );
}

/** The values before and after an operation, loaded when the entry is opened. */
export function AuditDetails({ entry }: { entry: AuditEntry }) {
  const text = useWords('records').audit;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={text.details(entry.number)}>{text.show}</summary>
      {open && <Differences entry={entry} />}
    </details>
  );
}
