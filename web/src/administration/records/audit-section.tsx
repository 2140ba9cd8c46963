import { useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf } from '#client';
import type { AuditFilter } from '#gql';
import { Answered, useAnswer } from '#ui/answer.js';
import { exactInstant } from '#ui/instant.js';
import { DataTable } from '#ui/table/data-table.js';
import { useLanguage, useWords } from '#words/words.js';
import { AuditLogDocument, SystemHealthDocument } from '../administration.generated.js';
import { type AdministrationSearch, MAX_ROWS } from '../administration-search.js';
import { InMunicipality } from '../in-municipality.js';
import { AuditDetails, type AuditEntry } from './audit-entry.js';
import { AuditFilters } from './audit-filters.js';

/** How many entries show at first and are added at a time. */
const PAGE_ROWS = 100;

function auditFilter({ testo, azione, dal, al }: AdministrationSearch): AuditFilter {
  return { text: testo ?? null, action: azione ?? null, from: dal ?? null, to: al ?? null };
}

/** The link to a file of all matching entries. */
function exportAddress(municipality: string | null, search: AdministrationSearch): string {
  const asked = Object.entries({ municipality, ...auditFilter(search) }).filter(([, value]) => value !== null);
  const wanted = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return addressOf(`export/audit.csv${wanted === '' ? '' : `?${wanted}`}`);
}

/** The result of the server's integrity check of the log. */
function Chain() {
  const text = useWords('records').audit;
  const health = useAnswer(SystemHealthDocument, {}).data?.systemHealth;
  if (!health) return null;
  return health.auditIntact ? (
    <p>✓ {text.intact}</p>
  ) : (
    <p className="write-failure" role="alert">
      ⚠ {text.broken}
    </p>
  );
}

function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { audit: text, auditActions } = useWords('records');
  const { language } = useLanguage();
  return (
    <DataTable
      caption={text.caption}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', header: text.number, cell: ({ number }) => number },
        { key: 'at', header: text.at, cell: ({ at }) => exactInstant(at, language) },
        {
          key: 'actor',
          header: text.actor,
          cell: ({ actor, origin }) => (
            <>
              {actor}
              <br />
              <span className="fine">{origin}</span>
            </>
          ),
        },
        {
          key: 'action',
          header: text.action,
          cell: ({ action }) => (
            <>
              {auditActions[action]}
              <br />
              <span className="code fine">{action}</span>
            </>
          ),
        },
        { key: 'subject', header: text.subject, cell: ({ subject }) => subject },
        { key: 'change', header: text.change, cell: (entry) => <AuditDetails entry={entry} /> },
      ]}
    />
  );
}

function AuditLog({ municipality }: { municipality: string }) {
  const text = useWords('records').audit;
  const search = useSearch({ from: '/amministrazione/$section' });
  const navigate = useNavigate({ from: '/amministrazione/$section' });
  const place = search.ambito === 'installazione' ? null : municipality;
  const first = search.mostra ?? PAGE_ROWS;
  const log = useAnswer(AuditLogDocument, { municipality: place, where: auditFilter(search), first });
  const isFiltered = Object.values(auditFilter(search)).some((value) => value !== null);
  const nothing = isFiltered ? text.none : text.empty;
  const more = () =>
    void navigate({ search: (rest) => ({ ...rest, mostra: first + PAGE_ROWS }), resetScroll: false, replace: true });
  return (
    <>
      <Chain />
      <AuditFilters search={search} />
      <Answered query={log}>
        {({ auditLog: { nodes, totalCount } }) => (
          <>
            <p className="list-count">{totalCount === 0 ? nothing : text.count(nodes.length, totalCount)}</p>
            {nodes.length > 0 && <AuditTable entries={nodes} />}
            {nodes.length < totalCount && first >= MAX_ROWS && <p>{text.capped}</p>}
            {nodes.length < totalCount && first < MAX_ROWS && (
              <p>
                <button type="button" className="btn btn-outline-primary" onClick={more}>
                  {text.more}
                </button>
              </p>
            )}
          </>
        )}
      </Answered>
      <p className="export-links">
        <a href={exportAddress(place, search)} download>
          {text.csv}
        </a>
      </p>
    </>
  );
}

/** Registro delle operazioni: the operations, with author and the values before and after. */
export function AuditSection() {
  return <InMunicipality>{(municipality) => <AuditLog municipality={municipality} />}</InMunicipality>;
}
