import { useState } from 'react';
import { DoneNote } from '#ui/form/done-note.js';
import { Field } from '#ui/form/fields.js';
import { SecretOnce } from '#ui/form/secret-once.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords } from '#words/words.js';
import { AddDialog } from '../add-dialog.js';
import { CreateUserDocument } from '../administration.generated.js';
import { RoleChoices, roleInputs, useChosenRoles } from './role-choices.js';

function NewPersonForm({ municipality }: { municipality: string }) {
  const text = useWords('administration').people;
  const staff = useWords('staff');
  const [sent, setSent] = useState(false);
  const [chosen, choose] = useChosenRoles({ roles: [], sectors: [] });
  const create = useWrite(CreateUserDocument, ({ createUser }) =>
    // Without a link to pass on, the note that replaces the form announces the result.
    createUser.link === null ? null : text.added(createUser.user.name),
  );
  const { field, onSubmit } = useFields({ name: '', email: '' }, ({ name, email }) => ({
    ...(name.trim() === '' ? { name: staff.required } : {}),
    ...(email.includes('@') ? {} : { email: text.emailWrong }),
  }));
  const rolesMissing = sent && chosen.roles.length === 0;
  const send = ({ name, email }: { name: string; email: string }) => {
    setSent(true);
    if (chosen.roles.length === 0) return;
    create.mutate({ municipality, name: name.trim(), email: email.trim(), roles: roleInputs(chosen) });
  };
  const made = create.data?.createUser;
  if (made)
    return made.link === null ? (
      <DoneNote>
        {text.added(made.user.name)} {text.invited}
      </DoneNote>
    ) : (
      <>
        <p>
          {text.added(made.user.name)} {text.handOver}
        </p>
        <SecretOnce label={text.linkTitle(made.user.name)} value={made.link} note={text.once} />
      </>
    );
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <p>{text.addNote}</p>
      <Field {...field('name')} label={text.name} autoComplete="off" />
      <Field {...field('email')} label={text.email} type="email" autoComplete="off" />
      <RoleChoices
        municipality={municipality}
        chosen={chosen}
        onChange={choose}
        error={rolesMissing ? text.rolesMissing : undefined}
      />
      <WriteFailure error={create.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={create.isPending}>
          {text.add}
        </button>
      </p>
    </form>
  );
}

/** The button to add a person, and its dialog. */
export function NewPerson({ municipality }: { municipality: string }) {
  const text = useWords('administration').people;
  return <AddDialog title={text.add}>{() => <NewPersonForm municipality={municipality} />}</AddDialog>;
}
