import { Field } from '#ui/form/fields.js';
import type { FieldErrors, FieldState } from '#ui/form/use-fields.js';
import { useWords, type Words } from '#words/words.js';

/** The minimum length that the server requires. */
const SHORTEST = 12;

export type NewPassword = Record<'password' | 'repeated', string>;

/** What is wrong with a new password, as far as the page knows. */
export function wrongPassword(
  { password, repeated }: NewPassword,
  text: Words<'account'>,
): FieldErrors<keyof NewPassword> {
  return {
    ...(password.length < SHORTEST ? { password: text.tooShort(SHORTEST - password.length) } : {}),
    ...(repeated === password ? {} : { repeated: text.notTheSame }),
  };
}

type FieldOf = (name: keyof NewPassword) => FieldState;

/** The two fields of a new password. */
export function NewPasswordFields({ password, field }: { password: string; field: FieldOf }) {
  const text = useWords('account');
  const short = SHORTEST - password.length;
  const told = short > 0 ? text.tooShort(short) : text.longEnough;
  const strength = password === '' ? '' : told;
  return (
    <>
      <Field
        {...field('password')}
        label={text.newPassword}
        type="password"
        autoComplete="new-password"
        hint={`${text.passwordHint(SHORTEST)} ${strength}`}
      />
      <Field {...field('repeated')} label={text.repeated} type="password" autoComplete="new-password" />
    </>
  );
}
