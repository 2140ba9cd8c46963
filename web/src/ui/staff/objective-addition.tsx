import { useId, useState } from 'react';
import { useWords } from '#words/words.js';
import { Field, Words } from '../form/fields.js';
import { useFields } from '../form/use-fields.js';
import { useWrite } from '../form/write.js';
import { WriteFailure } from '../form/write-failure.js';
import { PlaceLink } from '../place-link.js';
import type { PlanFrame } from '../plan-frame.js';
import { addition, emptyFields } from './addition.js';
import { CorrectFieldDocument } from './correction-form.generated.js';

type ObjectiveAdditionProps = {
  plan: PlanFrame;
  /** Names of the area and sector that the page is about; empty = none. */
  area: string;
  sector: string;
};

/** The form by which the Segreteria adds an objective that the documents lack. */
export function ObjectiveAddition({ plan, area, sector }: ObjectiveAdditionProps) {
  const { correction: text } = useWords('plan');
  const names = useWords('vocabulary').field;
  const [added, setAdded] = useState<string | null>(null);
  const write = useWrite(CorrectFieldDocument, () => text.objectiveAdded);
  const blank = { code: '', title: '', definition: '', area, sector, weight: '', reason: '', source: '' };
  const form = useFields(blank, (values) =>
    emptyFields(values, {
      ...{ code: text.codeNeeded, title: text.titleNeeded, area: text.areaNeeded, sector: text.sectorNeeded },
      ...{ reason: text.additionReasonNeeded, source: text.additionSourceNeeded },
    }),
  );
  const send = ({ code, reason, source, ...fields }: typeof blank) => {
    setAdded(null);
    write.mutate(
      {
        ...{ municipality: plan.municipality.slug, year: plan.year, of: { objective: code.trim() } },
        corrections: addition(fields, { reason, source }),
      },
      {
        onSuccess: () => {
          form.reset();
          setAdded(code.trim());
        },
      },
    );
  };
  const [areas, sectors] = [useId(), useId()];
  return (
    <details className="inline-form">
      <summary>{text.addObjective}</summary>
      <form noValidate onSubmit={form.onSubmit(send)} aria-label={text.addObjective}>
        <p className="fine">{text.addObjectiveLead}</p>
        <Field {...form.field('code')} label={text.code} />
        <Field {...form.field('title')} label={names.title} />
        <Words {...form.field('definition')} label={names.definition} optional />
        <Field {...form.field('area')} label={names.area} list={areas} />
        <Names id={areas} groups={plan.areas} />
        <Field {...form.field('sector')} label={names.sector} list={sectors} />
        <Names id={sectors} groups={plan.sectors} />
        <Field {...form.field('weight')} label={text.weightPoints} inputMode="decimal" optional />
        <Words {...form.field('reason')} label={text.reason} />
        <Field {...form.field('source')} label={text.source} hint={text.additionSourceHint(plan.year)} />
        <WriteFailure error={write.error} />
        <button type="submit" className="btn btn-primary" disabled={write.isPending}>
          {text.addObjective}
        </button>
        <p role="status">
          {added !== null && (
            <>
              {text.objectiveAdded}{' '}
              <PlaceLink place={{ kind: 'objective', key: added }}>{text.toObjective(added)}</PlaceLink>
            </>
          )}
        </p>
      </form>
    </details>
  );
}

function Names({ id, groups }: { id: string; groups: readonly { key: string; name: string }[] }) {
  return (
    <datalist id={id}>
      {groups.map(({ key, name }) => (
        <option key={key} value={name} />
      ))}
    </datalist>
  );
}
