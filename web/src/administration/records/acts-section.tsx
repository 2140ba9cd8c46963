import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '#client';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { Modal } from '#ui/form/modal.js';
import { useWrite } from '#ui/form/write.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { ActForm } from '#ui/revision/act-form.js';
import { SetActDetailsDocument } from '#ui/staff/act-details.generated.js';
import { DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { InMunicipality } from '../in-municipality.js';
import { ActsDocument, type ActsQuery } from '../years.generated.js';

type Plan = NonNullable<ActsQuery['plan']>;
type Act = Plan['acts'][number];
type FormProps = { act: Act; municipality: string; year: number; onClose: () => void };

/** The form of one act, in its dialog. */
function ActDialog({ act, municipality, year, onClose }: FormProps) {
  const text = useWords('revision').act;
  const save = useWrite(SetActDetailsDocument, () => text.saved);
  return (
    <ActForm
      act={act}
      write={save}
      onSave={(details) => save.mutate({ municipality, year, act: act.ordinal, ...details }, { onSuccess: onClose })}
    />
  );
}

function ActTable({ plan, municipality }: { plan: Plan; municipality: string }) {
  const records = useWords('records');
  const facts = useWords('revision').act;
  const text = useWords('administration');
  const [asked, ask] = useState<Act | null>(null);
  return (
    <>
      <DataTable
        caption={records.acts.caption(plan.year)}
        rows={plan.acts}
        rowKey={({ ordinal }) => String(ordinal)}
        columns={[
          { key: 'act', header: records.acts.act, cell: ({ title }) => <span lang="it">{title}</span> },
          { key: 'number', header: facts.number, cell: ({ number }) => number ?? records.acts.absent },
          {
            key: 'date',
            header: facts.date,
            cell: ({ adoptedOn }) => (adoptedOn === null ? records.acts.absent : date(adoptedOn)),
          },
          {
            key: 'link',
            header: records.acts.link,
            cell: ({ link, title }) =>
              link === null ? (
                records.acts.absent
              ) : (
                <a href={link} aria-label={records.acts.linkLabel(title)}>
                  {records.acts.open}
                </a>
              ),
          },
          {
            key: 'document',
            header: records.acts.document,
            cell: ({ document }) =>
              document && <a href={addressOf(`documents/${encodeURIComponent(document.key)}`)}>{document.filename}</a>,
          },
          {
            key: 'actions',
            header: text.people.actions,
            cell: (act) => (
              <button
                type="button"
                className="text-button"
                aria-label={records.acts.editFor(act.title)}
                onClick={() => ask(act)}
              >
                {records.acts.edit}
              </button>
            ),
          },
        ]}
      />
      {asked && (
        <Modal title={records.acts.editFor(asked.title)} onClose={() => ask(null)}>
          <ActDialog act={asked} municipality={municipality} year={plan.year} onClose={() => ask(null)} />
        </Modal>
      )}
    </>
  );
}

function Acts({ municipality }: { municipality: string }) {
  const text = useWords('records').acts;
  const { anno } = useSearch({ from: '__root__' });
  return (
    <Answered query={useOwnAnswer(ActsDocument, { municipality, year: anno ?? null })}>
      {({ plan }) =>
        plan && plan.acts.length > 0 ? (
          <ActTable key={plan.id} plan={plan} municipality={municipality} />
        ) : (
          <p>{text.none}</p>
        )
      }
    </Answered>
  );
}

/** Atti: number, date and link of the resolutions of the chosen year. */
export function ActsSection() {
  return <InMunicipality>{(municipality) => <Acts municipality={municipality} />}</InMunicipality>;
}
