import { useState } from 'react';
import { Answered } from '#ui/answer.js';
import { DoneNote } from '#ui/form/done-note.js';
import { Field } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import { NewPasswordFields, wrongPassword } from './new-password.js';
import { ChangePasswordDocument, OwnPasswordDocument } from './own-password.generated.js';

function ChangeForm({ onDone }: { onDone: () => void }) {
  const text = useWords('account');
  const staff = useWords('staff');
  const change = useWrite(ChangePasswordDocument, () => null);
  const { values, field, onSubmit } = useFields({ current: '', password: '', repeated: '' }, (now) => ({
    ...(now.current === '' ? { current: text.passwordMissing } : {}),
    ...wrongPassword(now, text),
  }));
  return (
    <form
      className="staff-form"
      noValidate
      onSubmit={onSubmit(({ current, password }) => change.mutate({ current, password }, { onSuccess: onDone }))}
    >
      <Field {...field('current')} label={text.currentPassword} type="password" autoComplete="current-password" />
      <NewPasswordFields password={values.password} field={field} />
      <WriteFailure error={change.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={change.isPending}>
          {staff.save}
        </button>
      </p>
    </form>
  );
}

function Change() {
  const text = useWords('account');
  const [state, go] = useState<'closed' | 'open' | 'done'>('closed');
  if (state === 'done') return <DoneNote>{text.passwordChanged}</DoneNote>;
  if (state === 'open') return <ChangeForm onDone={() => go('done')} />;
  return (
    <p className="form-actions">
      <button type="button" className="btn btn-outline-primary" onClick={() => go('open')}>
        {text.changePassword}
      </button>
    </p>
  );
}

/** The change of one's own password, where one logs in by a password. */
export function OwnPassword() {
  const text = useWords('account');
  return (
    <Section id="password" title={text.password}>
      <Answered query={useOwnAnswer(OwnPasswordDocument, {})}>
        {({ viewer }) => (viewer.hasPassword ? <Change /> : <p>{text.passwordElsewhere}</p>)}
      </Answered>
    </Section>
  );
}
