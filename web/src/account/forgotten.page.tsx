import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DoneNote } from '#ui/form/done-note.js';
import { Field } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Page } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { loginMethods, postAuth } from './auth.js';
import { useTask } from './use-task.js';

function Request() {
  const text = useWords('account');
  const request = useTask(
    (values: { email: string }) => postAuth('forgotten', values),
    () => undefined,
  );
  const { field, onSubmit } = useFields({ email: '' }, ({ email }) =>
    email.includes('@') ? {} : { email: text.emailMissing },
  );
  if (request.isSuccess) return <DoneNote>{text.forgottenDone}</DoneNote>;
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit((values) => request.mutate(values))}>
      <Field {...field('email')} label={text.email} type="email" autoComplete="username" />
      <WriteFailure error={request.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={request.isPending}>
          {text.forgottenSend}
        </button>
      </p>
    </form>
  );
}

/** Password dimenticata: the answer is the same whether the address is known or not; without mail, whom to ask. */
export function ForgottenPage() {
  const text = useWords('account');
  const methods = useQuery({ queryKey: ['auth/methods'], queryFn: loginMethods });
  const mail = methods.data?.mail !== false;
  return (
    <Page title={text.forgottenTitle} lead={mail && <p>{text.forgottenLead}</p>}>
      {mail ? (
        <>
          <Request />
          <p className="fine">{text.forgottenNote}</p>
        </>
      ) : (
        <p className="warning">{text.forgottenNoMail}</p>
      )}
      <p>
        <Link to="/accesso">{text.back}</Link>
      </p>
    </Page>
  );
}
