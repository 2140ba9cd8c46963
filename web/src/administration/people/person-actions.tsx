import { Confirm } from '#ui/form/confirm.js';
import { DoneNote } from '#ui/form/done-note.js';
import { Field } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { SecretOnce } from '#ui/form/secret-once.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import {
  DeactivateUserDocument,
  EditPersonDocument,
  ResetPasswordDocument,
  SetUserRolesDocument,
} from '../administration.generated.js';
import type { PersonParts } from './person-rows.js';
import { chosenRoles, RoleChoices, roleInputs, useChosenRoles } from './role-choices.js';

export type PersonAction = 'roles' | 'contact' | 'password' | 'activity' | 'withdrawal';

type PersonActionsProps = { person: PersonParts; onAsk: (action: PersonAction) => void };

/** The actions on a person; the name makes the button labels of a table distinct. */
export function PersonActions({ person, onAsk }: PersonActionsProps) {
  const text = useWords('administration').people;
  const isAsked = person.waiting && person.active;
  const actions: readonly [PersonAction, string][] = [
    ['roles', text.edit],
    ['contact', text.contact],
    ['password', isAsked ? text.newLink : text.password],
    isAsked ? ['withdrawal', text.withdraw] : ['activity', person.active ? text.deactivate : text.reactivate],
  ];
  return (
    <span className="cell-actions">
      {actions.map(([action, label]) => (
        <button
          key={action}
          type="button"
          className="text-button"
          aria-label={`${label}: ${person.name}`}
          onClick={() => onAsk(action)}
        >
          {label}
        </button>
      ))}
    </span>
  );
}

type DialogProps = { person: PersonParts; municipality: string; onClose: () => void };

/** Withdraws an invitation that was not accepted: it offers no roles any more. */
function WithdrawalDialog({ person, municipality, onClose }: DialogProps) {
  const text = useWords('administration').people;
  const { id, name } = person;
  const write = useWrite(SetUserRolesDocument, () => text.withdrawn(name));
  const nothing = { user: id, municipality, roles: [] };
  return (
    <Confirm
      title={text.withdrawTitle(name)}
      action={text.withdraw}
      write={write}
      onConfirm={() => write.mutate(nothing, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{text.withdrawNote}</p>
    </Confirm>
  );
}

function RolesDialog({ person, municipality, onClose }: DialogProps) {
  const text = useWords('administration').people;
  const staff = useWords('staff');
  const worksHere = person.roles.some((grant) => grant.municipality === municipality || grant.municipality === '*');
  const [chosen, choose] = useChosenRoles(chosenRoles(person, municipality));
  const save = useWrite(SetUserRolesDocument, () => text.rolesSaved(person.name));
  const variables = { user: person.id, municipality, roles: roleInputs(chosen) };
  return (
    <Modal title={text.editFor(person.name)} onClose={onClose}>
      {!worksHere && <p>{text.furtherNote}</p>}
      <RoleChoices municipality={municipality} chosen={chosen} onChange={choose} />
      <WriteFailure error={save.error} />
      <p className="form-actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={save.isPending}
          onClick={() => save.mutate(variables, { onSuccess: onClose })}
        >
          {staff.save}
        </button>
      </p>
    </Modal>
  );
}

/** Name and address of a person. */
function ContactDialog({ person, onClose }: DialogProps) {
  const text = useWords('administration').people;
  const staff = useWords('staff');
  const save = useWrite(EditPersonDocument, () => text.contactSaved);
  const { field, onSubmit } = useFields({ name: person.name, email: person.email }, ({ name, email }) => ({
    ...(name.trim() === '' ? { name: staff.required } : {}),
    ...(email.includes('@') ? {} : { email: text.emailWrong }),
  }));
  const send = ({ name, email }: { name: string; email: string }) =>
    save.mutate({ user: person.id, name: name.trim(), email: email.trim() }, { onSuccess: onClose });
  return (
    <Modal title={text.contactOf(person.name)} onClose={onClose}>
      <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
        <p>{text.contactNote}</p>
        <Field {...field('name')} label={text.name} autoComplete="off" />
        <Field {...field('email')} label={text.email} type="email" autoComplete="off" />
        <WriteFailure error={save.error} />
        <p className="form-actions">
          <button type="submit" className="btn btn-primary" disabled={save.isPending}>
            {staff.save}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={onClose}>
            {staff.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}

function PasswordDialog({ person, onClose }: DialogProps) {
  const text = useWords('administration').people;
  const reset = useWrite(ResetPasswordDocument, ({ resetPassword }) =>
    resetPassword.sentByEmail ? null : text.passwordMade,
  );
  const made = reset.data?.resetPassword;
  return (
    <Modal title={person.waiting ? text.linkTitle(person.name) : text.passwordTitle(person.name)} onClose={onClose}>
      <p>{person.waiting ? text.newLinkNote : text.passwordNote}</p>
      {made?.sentByEmail && <DoneNote>{text.passwordSent}</DoneNote>}
      {made?.link && <SecretOnce label={text.link} value={made.link} note={text.once} />}
      <WriteFailure error={reset.error} />
      {!made && (
        <p className="form-actions">
          <button
            type="button"
            className="btn btn-primary"
            disabled={reset.isPending}
            onClick={() => reset.mutate({ user: person.id })}
          >
            {text.passwordMake}
          </button>
        </p>
      )}
    </Modal>
  );
}

function ActivityDialog({ person, onClose }: DialogProps) {
  const text = useWords('administration').people;
  const { active, name } = person;
  const write = useWrite(DeactivateUserDocument, () => (active ? text.deactivated(name) : text.reactivated(name)));
  return (
    <Confirm
      title={active ? text.deactivateTitle(name) : text.reactivateTitle(name)}
      action={active ? text.deactivate : text.reactivate}
      write={write}
      onConfirm={() => write.mutate({ user: person.id, active: !active }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{active ? text.deactivateNote : text.reactivateNote}</p>
    </Confirm>
  );
}

const dialogs = {
  roles: RolesDialog,
  contact: ContactDialog,
  password: PasswordDialog,
  activity: ActivityDialog,
  withdrawal: WithdrawalDialog,
};

export function PersonDialog({ action, ...props }: DialogProps & { action: PersonAction }) {
  const Dialog = dialogs[action];
  return <Dialog {...props} />;
}
