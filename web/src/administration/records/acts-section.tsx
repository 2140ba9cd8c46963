import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '#client';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { Modal } from '#ui/form/modal.js';
import { useWrite } from '#ui/form/write.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { ActForm } from '#ui/revision/act-form.js';
import { actFormText } from '#ui/revision/act-form-text.js';
import { SetActDetailsDocument } from '#ui/staff/act-details.generated.js';
import { DataTable } from '#ui/table/data-table.js';
import { useLanguage } from '#words/language.js';
import { useAdministrationText } from '../administration-text.js';
import { InMunicipality } from '../in-municipality.js';
import { ActsDocument, type ActsQuery } from '../years.generated.js';

type Plan = NonNullable<ActsQuery['plan']>;
type Act = Plan['acts'][number];
type FormProps = { act: Act; municipality: string; year: number; onClose: () => void };

/** The form of one act, in its dialog. */
function ActDialog({ act, municipality, year, onClose }: FormProps) {
  const text = actFormText[useLanguage().language];
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
  const text = useAdministrationText().acts;
  const facts = actFormText[useLanguage().language];
  const actions = useAdministrationText().people.actions;
  const [asked, ask] = useState<Act | null>(null);
  return (
    <>
      <DataTable
        caption={text.caption(plan.year)}
        rows={plan.acts}
        rowKey={({ ordinal }) => String(ordinal)}
        columns={[
          { key: 'act', header: text.act, cell: ({ title }) => <span lang="it">{title}</span> },
          { key: 'number', header: facts.number, cell: ({ number }) => number ?? text.absent },
          {
            key: 'date',
            header: facts.date,
            cell: ({ adoptedOn }) => (adoptedOn === null ? text.absent : date(adoptedOn)),
          },
          {
            key: 'link',
            header: text.link,
            cell: ({ link, title }) =>
              link === null ? (
                text.absent
              ) : (
                <a href={link} aria-label={text.linkLabel(title)}>
                  {text.open}
                </a>
              ),
          },
          {
            key: 'document',
            header: text.document,
            cell: ({ document }) => document && <a href={addressOf(`documents/${document.id}`)}>{document.filename}</a>,
          },
          {
            key: 'actions',
            header: actions,
            cell: (act) => (
              <button
                type="button"
                className="text-button"
                aria-label={text.editFor(act.title)}
                onClick={() => ask(act)}
              >
                {text.edit}
              </button>
            ),
          },
        ]}
      />
      {asked && (
        <Modal title={text.editFor(asked.title)} onClose={() => ask(null)}>
          <ActDialog act={asked} municipality={municipality} year={plan.year} onClose={() => ask(null)} />
        </Modal>
      )}
    </>
  );
}

function Acts({ municipality }: { municipality: string }) {
  const text = useAdministrationText().acts;
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

/** Atti: number, date and link of the resolutions of the year that is chosen above. */
export function ActsSection() {
  return <InMunicipality>{(municipality) => <Acts municipality={municipality} />}</InMunicipality>;
}
