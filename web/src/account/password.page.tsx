import { Link, useSearch } from '@tanstack/react-router';
import { addressOf } from '#client';
import { Field } from '#ui/form/fields.js';
import { type FieldErrors, useFields } from '#ui/form/use-fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Page } from '#ui/page.js';
import { useWords, type Words } from '#words/words.js';
import { postAuth } from './auth.js';
import { NewPasswordFields, wrongPassword } from './new-password.js';
import { useTask } from './use-task.js';

type Values = Record<'password' | 'repeated' | 'name' | 'email', string>;

function wrong(values: Values, setup: boolean, text: Words<'account'>, required: string): FieldErrors<keyof Values> {
  return {
    ...wrongPassword(values, text),
    ...(setup && values.name.trim() === '' ? { name: required } : {}),
    ...(setup && !values.email.includes('@') ? { email: text.emailMissing } : {}),
  };
}

/** `setup`: the link of the first start; the person who opens it becomes the administrator. */
function PasswordForm({ token, setup }: { token: string; setup: boolean }) {
  const text = useWords('account');
  const staff = useWords('staff');
  const save = useTask(
    ({ password, name, email }: Values) =>
      postAuth('password', { token, password, ...(setup && { name: name.trim(), email: email.trim() }) }),
    () => window.location.assign(addressOf('scrivania')),
  );
  const { values, field, onSubmit } = useFields({ password: '', repeated: '', name: '', email: '' }, (now) =>
    wrong(now, setup, text, staff.required),
  );
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit((now) => save.mutate(now))}>
      {setup && (
        <>
          <Field {...field('name')} label={text.name} autoComplete="name" />
          <Field {...field('email')} label={text.email} type="email" autoComplete="username" />
        </>
      )}
      <NewPasswordFields password={values.password} field={field} />
      <WriteFailure error={save.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending}>
          {text.savePassword}
        </button>
      </p>
    </form>
  );
}

/** Nuova password: the page of a one-time link. */
export function PasswordPage() {
  const text = useWords('account');
  const { token, avvio } = useSearch({ from: '/accesso/password' });
  const setup = avvio === 'primo';
  const lead = setup ? text.setupLead : text.passwordLead;
  return (
    <Page title={setup ? text.setup : text.passwordTitle} lead={<p>{token === undefined ? text.noToken : lead}</p>}>
      {token === undefined ? <p>{text.noTokenNote}</p> : <PasswordForm token={token} setup={setup} />}
      <p>
        <Link to="/accesso">{text.back}</Link>
      </p>
    </Page>
  );
}
