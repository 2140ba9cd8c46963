import { Field, OneOf } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { hasRole, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { AddDialog } from '../add-dialog.js';
import { SectorNamesDocument } from '../administration.generated.js';
import { DelegateSectorDocument } from '../delegations.generated.js';

type Sector = { key: string; name: string };

/** The sectors of a municipality that the viewer may delegate: a manager's own, every one for the Segreteria; null while
 *  they are unknown. */
function useDelegable(municipality: string): { sectors: readonly Sector[] | null; error: Error | null } {
  const viewer = useViewer().data?.viewer;
  const whole = hasRole(viewer, ['SEGRETERIA'], municipality);
  const { data, error } = useOwnAnswer(SectorNamesDocument, { municipality }, whole);
  const own = (viewer?.roles ?? [])
    .filter(({ role, municipality: place }) => role === 'MANAGER' && place?.slug === municipality)
    .flatMap(({ sectors }) => sectors);
  if (!whole) return { sectors: own, error: null };
  return { sectors: data === undefined ? null : (data.plan?.sectors ?? []), error };
}

type FormProps = { municipality: string; sectors: readonly Sector[]; onDone: () => void };

function NewDelegationForm({ municipality, sectors, onDone }: FormProps) {
  const text = useWords('administration');
  const words = text.delegations;
  const delegate = useWrite(DelegateSectorDocument, () => words.done);
  const only = sectors.length === 1 ? sectors[0] : undefined;
  const first = { sector: only === undefined ? '' : only.key, email: '', name: '', until: '' };
  const { field, onSubmit } = useFields(first, ({ sector, email }) => ({
    ...(sector === '' ? { sector: words.chooseSector } : {}),
    ...(email.includes('@') ? {} : { email: text.people.emailWrong }),
  }));
  const send = ({ sector, email, name, until }: typeof first) =>
    delegate.mutate(
      {
        ...{ municipality, sector, email: email.trim() },
        ...{ name: name.trim() || null, until: until === '' ? null : until },
      },
      { onSuccess: onDone },
    );
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <OneOf
        {...field('sector')}
        label={words.sector}
        none={words.chooseSector}
        options={sectors.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Field {...field('email')} label={words.email} hint={words.emailHint} type="email" autoComplete="off" />
      <Field {...field('name')} label={words.name} hint={words.nameHint} autoComplete="off" optional />
      <Field {...field('until')} label={words.until} hint={words.untilHint} type="date" optional />
      <WriteFailure error={delegate.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={delegate.isPending}>
          {words.add}
        </button>
      </p>
    </form>
  );
}

/** The button to delegate a sector, and its dialog; nothing for viewers without a sector to delegate. */
export function NewDelegation({ municipality }: { municipality: string }) {
  const text = useWords('administration');
  const viewer = useViewer().data?.viewer;
  const { states } = useWords('frame');
  const { sectors, error } = useDelegable(municipality);
  if (!hasRole(viewer, ['MANAGER', 'SEGRETERIA'], municipality)) return null;
  if (sectors === null) return error === null ? <p role="status">{states.loading}</p> : <WriteFailure error={error} />;
  if (sectors.length === 0) return <p>{text.delegations.noSectors}</p>;
  return (
    <AddDialog title={text.delegations.add}>
      {(close) => <NewDelegationForm municipality={municipality} sectors={sectors} onDone={close} />}
    </AddDialog>
  );
}
