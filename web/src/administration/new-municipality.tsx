import { Field } from '#ui/form/fields.js';
import { useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Section } from '#ui/page.js';
import { administersInstall, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { CreateMunicipalityDocument } from './administration.generated.js';

function NewMunicipalityForm() {
  const text = useWords('records').newMunicipality;
  const staff = useWords('staff');
  const create = useWrite(CreateMunicipalityDocument, ({ createMunicipality }) => text.made(createMunicipality.name));
  const { field, onSubmit, reset } = useFields({ name: '' }, ({ name }) =>
    name.trim() === '' ? { name: staff.required } : {},
  );
  return (
    <form
      className="staff-form"
      noValidate
      onSubmit={onSubmit(({ name }) => create.mutate({ name: name.trim() }, { onSuccess: reset }))}
    >
      <Field {...field('name')} label={text.name} hint={text.nameHint} autoComplete="off" />
      <WriteFailure error={create.error} />
      {create.data && <p>{text.made(create.data.createMunicipality.name)}</p>}
      <p className="form-actions">
        <button type="submit" className="btn btn-outline-primary" disabled={create.isPending}>
          {text.add}
        </button>
      </p>
    </form>
  );
}

/** The form for a new, empty municipality, for administrators of the whole install. */
export function NewMunicipality() {
  const text = useWords('records').newMunicipality;
  const whole = administersInstall(useViewer().data?.viewer);
  if (!whole) return null;
  return (
    <Section id="nuovo-ente" title={text.title}>
      <p>{text.lead}</p>
      <NewMunicipalityForm />
    </Section>
  );
}
