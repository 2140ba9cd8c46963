import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Answered } from '#ui/answer.js';
import { FilterWords } from '#ui/list/filter-bar.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords, type Words } from '#words/words.js';
import { PeopleDocument } from '../administration.generated.js';
import { InMunicipality } from '../in-municipality.js';
import { NewMunicipality } from '../new-municipality.js';
import { NewPerson } from './new-person.js';
import { PeopleFromFile } from './people-from-file.js';
import { type PersonAction, PersonActions, PersonDialog } from './person-actions.js';
import { matchingPeople, type PersonParts } from './person-rows.js';

/** Whether a person can log in, and how. */
function stateOf({ active, hasPassword, waiting }: PersonParts, text: Words<'administration'>['people']): string {
  if (!active) return text.inactive;
  if (waiting) return text.waiting;
  return hasPassword ? text.active : `${text.active}, ${text.noPassword}`;
}

/** The roles of a person, one line each. */
function PersonRoles({ person }: { person: PersonParts }) {
  const text = useWords('administration').people;
  const staff = useWords('staff');
  if (person.roles.length === 0) return text.noRoles;
  return (
    <ul className="cell-list">
      {person.roles.map(({ role, municipality, sectors }) => (
        <li key={`${role}/${municipality}`}>
          {role === 'MANAGER' && sectors.length > 0 && sectors.every(({ delegatedBy }) => delegatedBy !== null)
            ? text.delegate
            : staff.roles[role]}
          {municipality === '*' && ` (${text.everywhere})`}
          {sectors.length > 0 &&
            `: ${sectors.map(({ name, delegatedBy }) => (delegatedBy === null ? name : text.onBehalf(name, delegatedBy))).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}

function PersonTable({ people, municipality }: { people: readonly PersonParts[]; municipality: string }) {
  const text = useWords('administration').people;
  const [asked, ask] = useState<{ action: PersonAction; person: PersonParts } | null>(null);
  return (
    <>
      <DataTable
        caption={text.caption}
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: text.name,
            cell: ({ name, email }) => (
              <>
                {name}
                <br />
                <span className="fine">{email}</span>
              </>
            ),
          },
          { key: 'roles', header: text.roles, cell: (person) => <PersonRoles person={person} /> },
          { key: 'state', header: text.state, cell: (person) => stateOf(person, text) },
          {
            key: 'actions',
            header: text.actions,
            cell: (person) => <PersonActions person={person} onAsk={(action) => ask({ action, person })} />,
          },
        ]}
      />
      {asked && <PersonDialog {...asked} municipality={municipality} onClose={() => ask(null)} />}
    </>
  );
}

function People({ municipality }: { municipality: string }) {
  const text = useWords('administration').people;
  const { testo = '' } = useSearch({ from: '/amministrazione/$section' });
  const navigate = useNavigate({ from: '/amministrazione/$section' });
  const choose = (_: string, words: string) =>
    void navigate({
      search: ({ testo: _words, ...rest }) => (words === '' ? rest : { ...rest, testo: words }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Answered query={useOwnAnswer(PeopleDocument, { municipality })}>
      {({ people }) => {
        const found = matchingPeople(people, testo);
        return (
          <>
            <div className="form-actions">
              <NewPerson municipality={municipality} />
              <PeopleFromFile municipality={municipality} />
            </div>
            <div className="filters">
              <FilterWords name="testo" label={text.search} value={testo} choose={choose} />
            </div>
            <p className="list-count">{text.count(found.length, people.length)}</p>
            {found.length === 0 ? <p>{text.none}</p> : <PersonTable people={found} municipality={municipality} />}
          </>
        );
      }}
    </Answered>
  );
}

/** Persone: the people who can log in, with their roles. */
export function PeopleSection() {
  return (
    <>
      <InMunicipality>{(municipality) => <People municipality={municipality} />}</InMunicipality>
      <NewMunicipality />
    </>
  );
}
