import { useState } from 'react';
import type { TokenScope } from '#gql';
import { Field, OneOf, SomeOf } from '#ui/form/fields.js';
import { SecretOnce } from '#ui/form/secret-once.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { useWords } from '#words/words.js';
import { AddDialog } from '../add-dialog.js';
import { PeopleDocument } from '../administration.generated.js';
import { CreateApiTokenDocument } from '../tokens.generated.js';
import { dayFrom } from './token-rows.js';

const SCOPES: readonly TokenScope[] = ['READ', 'READINGS', 'IMPORTS'];
const isScope = (word: string): word is TokenScope => SCOPES.some((scope) => scope === word);

/** The default life of a token, in days. */
const LIFETIME = 90;

type NewTokenProps = {
  /** Null = the token is the viewer's own. */
  municipality: string | null;
};

function NewTokenForm({ municipality }: NewTokenProps) {
  const text = useWords('administration').tokens;
  const staff = useWords('staff');
  const { tokenScope } = useWords('vocabulary');
  const people =
    useOwnAnswer(PeopleDocument, { municipality: municipality ?? '' }, municipality !== null).data?.people ?? [];
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['READ']);
  const create = useWrite(CreateApiTokenDocument, () => text.made);
  const first = { name: '', expires: dayFrom(new Date(), LIFETIME), user: '' };
  const { field, onSubmit } = useFields(first, ({ name, expires }) => ({
    ...(name.trim() === '' ? { name: staff.required } : {}),
    ...(expires === '' ? { expires: staff.notADate } : {}),
  }));
  if (create.data) return <SecretOnce label={text.secret} value={create.data.createApiToken.secret} note={text.once} />;
  const send = ({ name, expires, user }: typeof first) => {
    if (scopes.length === 0) return;
    const owner = user === '' ? null : user;
    create.mutate({ name: name.trim(), scopes: [...scopes], expiresOn: expires, user: owner, municipality });
  };
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <Field {...field('name')} label={text.name} hint={text.nameHint} autoComplete="off" />
      {municipality !== null && (
        <OneOf
          {...field('user')}
          label={text.owner}
          none={text.yourself}
          options={people
            .filter(({ active, waiting }) => active && !waiting)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SomeOf
        legend={text.scopes}
        options={SCOPES.map((scope) => ({ value: scope, label: tokenScope[scope] }))}
        chosen={scopes}
        onChange={(chosen) => setScopes(chosen.filter(isScope))}
        error={scopes.length === 0 ? text.scopesMissing : undefined}
      />
      <Field {...field('expires')} label={text.expires} type="date" />
      <WriteFailure error={create.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={create.isPending}>
          {text.add}
        </button>
      </p>
    </form>
  );
}

/** The button to create a token, and its dialog. */
export function NewToken({ municipality }: NewTokenProps) {
  const text = useWords('administration').tokens;
  return <AddDialog title={text.add}>{() => <NewTokenForm municipality={municipality} />}</AddDialog>;
}
