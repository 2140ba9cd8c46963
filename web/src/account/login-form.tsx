import { AnswerFailure, addressOf } from '#client';
import { Field } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords, type Words } from '#words/words.js';
import { postAuth } from './auth.js';
import { useTask } from './use-task.js';

function missing(text: Words<'account'>) {
  return ({ email, password }: { email: string; password: string }) => ({
    ...(email.includes('@') ? {} : { email: text.emailMissing }),
    ...(password === '' ? { password: text.passwordMissing } : {}),
  });
}

/** The reason why a login failed. */
function LoginFailure({ error }: { error: Error | null }) {
  const text = useWords('account');
  if (!(error instanceof AnswerFailure && error.code === 'UNAUTHENTICATED')) return <WriteFailure error={error} />;
  return (
    <div role="alert">
      <p className="write-failure">{text.wrong}</p>
    </div>
  );
}

type LoginFormProps = {
  /** The initial address. */
  email?: string;
  onLogin: () => void;
};

/** The form for address and password. */
export function LoginForm({ email = '', onLogin }: LoginFormProps) {
  const text = useWords('account');
  const login = useTask((values: { email: string; password: string }) => postAuth('login', values), onLogin);
  const { field, onSubmit } = useFields({ email, password: '' }, missing(text));
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit((values) => login.mutate(values))}>
      <Field {...field('email')} label={text.email} type="email" autoComplete="username" />
      <Field {...field('password')} label={text.password} type="password" autoComplete="current-password" />
      <LoginFailure error={login.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={login.isPending}>
          {text.enter}
        </button>
      </p>
    </form>
  );
}

type ProviderLinkProps = {
  name: string;
  /** The address to open after the login. */
  to: string;
  newTab?: boolean;
};

/** The link to log in with the municipality's identity provider. */
export function ProviderLink({ name, to, newTab = false }: ProviderLinkProps) {
  const text = useWords('account');
  const address = addressOf(`auth/oidc/login?to=${encodeURIComponent(to)}`);
  return (
    <p>
      <a className="btn btn-primary" href={address} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
        {text.enterWith(name)}
      </a>
    </p>
  );
}
