import { useState } from 'react';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { Confirm } from '#ui/form/confirm.js';
import { useWrite } from '#ui/form/write.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { DataTable } from '#ui/table/data-table.js';
import { hasRole, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { type DelegationPartsFragment, DelegationsDocument, EndDelegationDocument } from '../delegations.generated.js';
import { InMunicipality } from '../in-municipality.js';
import { NewDelegation } from './new-delegation.js';

type Delegation = DelegationPartsFragment;

function EndDialog({ delegation, onClose }: { delegation: Delegation; onClose: () => void }) {
  const text = useWords('administration').delegations;
  const end = useWrite(EndDelegationDocument, () => text.ended);
  return (
    <Confirm
      title={text.endTitle(delegation.delegate, delegation.sector.name)}
      action={text.end}
      write={end}
      onConfirm={() => end.mutate({ delegation: delegation.id }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.endNote}</p>
    </Confirm>
  );
}

function DelegationTable({ delegations, mayEnd }: { delegations: readonly Delegation[]; mayEnd: boolean }) {
  const text = useWords('administration').delegations;
  const actions = useWords('administration').people.actions;
  const [asked, ask] = useState<Delegation | null>(null);
  const end = {
    key: 'actions',
    header: actions,
    cell: (delegation: Delegation) => (
      <button
        type="button"
        className="text-button"
        aria-label={`${text.end}: ${delegation.delegate}, ${delegation.sector.name}`}
        onClick={() => ask(delegation)}
      >
        {text.end}
      </button>
    ),
  };
  return (
    <>
      {delegations.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.caption}
          rows={delegations}
          rowKey={({ id }) => id}
          columns={[
            { key: 'sector', header: text.sector, cell: ({ sector }) => sector.name },
            {
              key: 'delegate',
              header: text.delegate,
              cell: ({ delegate, waiting }) => (waiting ? text.waiting(delegate) : delegate),
            },
            { key: 'by', header: text.by, cell: ({ delegatedBy }) => delegatedBy },
            {
              key: 'until',
              header: text.until,
              cell: ({ until }) => (until === null ? text.noEnd : date(until)),
            },
            ...(mayEnd ? [end] : []),
          ]}
        />
      )}
      {asked && <EndDialog delegation={asked} onClose={() => ask(null)} />}
    </>
  );
}

function Delegations({ municipality }: { municipality: string }) {
  const mayEnd = hasRole(useViewer().data?.viewer, ['MANAGER', 'SEGRETERIA'], municipality);
  return (
    <>
      <NewDelegation municipality={municipality} />
      <Answered query={useOwnAnswer(DelegationsDocument, { municipality })}>
        {({ delegations }) => <DelegationTable delegations={delegations} mayEnd={mayEnd} />}
      </Answered>
    </>
  );
}

/** Deleghe: the people who report a sector in place of its manager. */
export function DelegationsSection() {
  return <InMunicipality>{(municipality) => <Delegations municipality={municipality} />}</InMunicipality>;
}
