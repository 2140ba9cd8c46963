import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '#client';
import { announce } from '#ui/announcement.js';
import { DoneNote } from '#ui/form/done-note.js';
import { Labelled } from '#ui/form/labelled.js';
import { withLogin } from '#ui/form/session.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { AddDialog } from '../add-dialog.js';
import { type ListedPerson, linkLines, type PeopleOutcome, sendPeople } from './people-list.js';

/** The rows that keep the list from being taken. */
function Faults({ faults }: Pick<PeopleOutcome, 'faults'>) {
  const text = useWords('peopleList');
  return (
    <div role="alert" className="notice">
      <p>
        <strong>{text.faults(faults.length)}</strong> {text.faultsNote}
      </p>
      <ul>
        {faults.map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            {line !== null && <strong>{text.faultOf(line)}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({ person: { change, added } }: { person: ListedPerson }) {
  const text = useWords('peopleList');
  const { roles } = useWords('staff');
  return (
    <>
      {text.kind[change]}
      <ul className="cell-list">
        {added.map(({ role, sectors }) => (
          <li key={role}>
            {roles[role]}
            {sectors.length > 0 && `: ${sectors.join(', ')}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function ListedPeople({ people }: { people: readonly ListedPerson[] }) {
  const text = useWords('peopleList');
  return (
    <>
      <p>{text.sum(...sums(people))}</p>
      <DataTable
        caption={text.caption}
        rows={people}
        rowKey={({ email }) => email}
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
          { key: 'change', header: text.change, cell: (person) => <Change person={person} /> },
          { key: 'line', header: text.line, cell: ({ line }) => line, numeric: true },
        ]}
      />
    </>
  );
}

/** What was recorded, with the links that no mail has taken to their people. */
function Recorded({ outcome }: { outcome: PeopleOutcome }) {
  const text = useWords('peopleList');
  const staff = useWords('staff');
  const lines = linkLines(outcome);
  const changed = outcome.people.filter(({ change }) => change !== 'UNCHANGED');
  const copy = () =>
    navigator.clipboard.writeText(lines).then(
      () => announce(staff.copied),
      () => undefined,
    );
  const isMailed = lines === '' && changed.some(({ change }) => change === 'NEW');
  return (
    <>
      <DoneNote>
        {text.saved(changed.length)} {isMailed && text.mailed}
      </DoneNote>
      {lines !== '' && (
        <>
          <Labelled label={text.links} hint={text.handOver} problem={undefined} optional={false}>
            {(ties) => <textarea {...ties} className="text-field code" rows={8} readOnly wrap="off" value={lines} />}
          </Labelled>
          <p className="form-actions">
            <button type="button" className="btn btn-outline-primary" onClick={() => void copy()}>
              {text.copyAll}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function PeopleFileForm({ municipality }: { municipality: string }) {
  const text = useWords('peopleList');
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: (asked: { file: File; save: boolean }) => withLogin(() => sendPeople({ municipality, ...asked })),
    onSuccess: async ({ saved, people }) => {
      if (!saved) return announce(text.sum(...sums(people)));
      await queries.invalidateQueries();
    },
  });
  const outcome = send.data;
  if (outcome?.saved) return <Recorded outcome={outcome} />;
  const changes = outcome?.people.filter(({ change }) => change !== 'UNCHANGED').length ?? 0;
  return (
    <div className="staff-form">
      <p>{text.lead}</p>
      <p>
        <a href={addressOf(`people/template.xlsx?municipality=${encodeURIComponent(municipality)}`)} download>
          {text.template}
        </a>
      </p>
      <Labelled label={text.choose} hint={text.chooseNote} problem={undefined} optional={false}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            accept=".csv,.xlsx,.ods,text/csv"
            disabled={send.isPending}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (!chosen) return;
              setFile(chosen);
              send.mutate({ file: chosen, save: false });
            }}
          />
        )}
      </Labelled>
      {send.isPending && <p role="status">{send.variables.save ? text.saving : text.reading}</p>}
      <WriteFailure error={send.error} />
      {outcome && outcome.faults.length > 0 && <Faults faults={outcome.faults} />}
      {outcome && outcome.people.length > 0 && <ListedPeople people={outcome.people} />}
      {outcome && outcome.faults.length === 0 && changes === 0 && <p>{text.nothing}</p>}
      {outcome && outcome.faults.length === 0 && changes > 0 && file && (
        <p className="form-actions">
          <button
            type="button"
            className="btn btn-primary"
            disabled={send.isPending}
            onClick={() => send.mutate({ file, save: true })}
          >
            {text.save(changes)}
          </button>
        </p>
      )}
    </div>
  );
}

function sums(people: readonly ListedPerson[]): [number, number, number] {
  const count = (change: ListedPerson['change']) => people.filter((person) => person.change === change).length;
  return [count('NEW'), count('ROLES_ADDED'), count('UNCHANGED')];
}

/** The button to load a list of people, and its dialog: what the list changes, then the confirmation. */
export function PeopleFromFile({ municipality }: { municipality: string }) {
  const text = useWords('peopleList');
  return <AddDialog title={text.title}>{() => <PeopleFileForm municipality={municipality} />}</AddDialog>;
}
