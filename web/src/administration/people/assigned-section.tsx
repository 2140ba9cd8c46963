import { Link } from '@tanstack/react-router';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { PeopleDocument, SectorNamesDocument } from '../administration.generated.js';
import { InMunicipality } from '../in-municipality.js';
import { type PersonParts, type Reporter, reporters } from './person-rows.js';

function Reporters({ people }: { people: readonly Reporter[] }) {
  const text = useWords('administration').assigned;
  if (people.length === 0) return <strong className="caution-word">⚠ {text.nobody}</strong>;
  return (
    <ul className="cell-list">
      {people.map(({ name, waiting, delegatedBy, until }) => (
        <li key={`${name}/${delegatedBy}`}>
          {name}
          {waiting && ` (${text.waiting})`}
          {delegatedBy !== null && `, ${text.delegate(delegatedBy, until === null ? null : date(until))}`}
        </li>
      ))}
    </ul>
  );
}

type Sector = { key: string; name: string; manager: string | null };
type AssignedProps = {
  municipality: string;
  sectors: readonly Sector[];
  people: readonly PersonParts[];
  demonstration: boolean;
};

function AssignedTable({ municipality, sectors, people, demonstration }: AssignedProps) {
  const text = useWords('administration');
  const { unknown } = useWords('vocabulary');
  const missing = demonstration ? text.assigned.hidden : unknown;
  const rows = sectors.map((sector) => ({ ...sector, people: reporters(people, municipality, sector.key) }));
  return (
    <>
      <p className="list-count">{text.assigned.without(rows.filter((row) => row.people.length === 0).length)}</p>
      <DataTable
        caption={text.assigned.caption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'sector', header: text.assigned.sector, cell: ({ name }) => name },
          { key: 'printed', header: text.assigned.printed, cell: ({ manager }) => manager ?? missing },
          { key: 'people', header: text.assigned.people, cell: (row) => <Reporters people={row.people} /> },
        ]}
      />
      <p>
        {text.assigned.assign}{' '}
        <Link to="/amministrazione/$section" params={{ section: 'persone' }}>
          {text.assigned.toPeople}
        </Link>
      </p>
    </>
  );
}

function Assigned({ municipality }: { municipality: string }) {
  const people = useOwnAnswer(PeopleDocument, { municipality });
  const named = useOwnAnswer(SectorNamesDocument, { municipality });
  return (
    <Answered query={people}>
      {(known) => (
        <Answered query={named}>
          {({ plan }) => (
            <AssignedTable
              municipality={municipality}
              sectors={plan?.sectors ?? []}
              people={known.people}
              demonstration={plan?.demonstration === true}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

/** Settori assegnati: the people who report each sector of the latest plan, and the sectors without any. */
export function AssignedSection() {
  return <InMunicipality>{(municipality) => <Assigned municipality={municipality} />}</InMunicipality>;
}
