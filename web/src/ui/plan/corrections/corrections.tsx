import { useHydrated } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { canonicalTarget, date } from '#format';
import type { IndicatorKind } from '#gql';
import { useWords, type Words } from '#words/words.js';
import { Section } from '../../page.js';
import { usePlanFrame } from '../../plan-frame.js';
import { hasRole, useViewer } from '../../viewer.js';
import { fieldWords } from '../changes.js';
import type { CorrectableField } from './correctable-field.js';
import type { CorrectionPartsFragment } from './corrections.generated.js';

const CorrectionForm = lazy(async () => ({ default: (await import('../../staff/correction-form.js')).CorrectionForm }));

const AdditionForm = lazy(async () => ({ default: (await import('../../staff/addition-form.js')).AdditionForm }));

type CorrectionsProps = {
  corrections: readonly CorrectionPartsFragment[];
  /** What is corrected, as the server names it. */
  of: { readonly objective: string } | { readonly indicator: string };
  fields: readonly CorrectableField[];
  /** The kind in which targets are shown. */
  kind?: IndicatorKind;
};

/** What people have corrected of the documents, each with its reason; the Segreteria corrects here. Nothing where neither is
 *  the case. */
export function Corrections({ corrections, of, fields, kind = 'NUMBER' }: CorrectionsProps) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const viewer = useViewer().data?.viewer;
  const plan = usePlanFrame().data?.plan;
  // The server, which cannot wait for the code of the forms, leaves them to the browser.
  const hydrated = useHydrated();
  const mayCorrect =
    hydrated && plan != null && !plan.closed && hasRole(viewer, ['SEGRETERIA'], plan.municipality.slug);
  if (corrections.length === 0 && !mayCorrect) return null;
  return (
    <Section id="correzioni" title={text.correction.title}>
      {corrections.length > 0 && (
        <ul className="plain-list">
          {corrections.toReversed().map((correction) => (
            <li key={correction.id}>
              {names.field[correction.field] ?? text.correction.presence} ({text.variation.act(correction.act.ordinal)}
              ): <del>{valueText(correction.field, correction.from, kind, text, names)}</del> →{' '}
              <strong>{correction.words ?? valueText(correction.field, correction.to, kind, text, names)}</strong>
              <p className="fine">
                {text.correction.by(correction.by, date(correction.at), correction.reason, correction.source)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayCorrect && (
        <Suspense>
          <CorrectionForm municipality={plan.municipality.slug} year={plan.year} of={of} fields={fields} />
          {'objective' in of && (
            <AdditionForm municipality={plan.municipality.slug} year={plan.year} objective={of.objective} />
          )}
        </Suspense>
      )}
    </Section>
  );
}

function valueText(
  field: string,
  value: string | null,
  kind: IndicatorKind,
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): string {
  if (field === 'exists') return value === 'false' ? text.correction.absent : text.correction.present;
  if (value === null) return names.unknown;
  return field === 'target' ? canonicalTarget(value, kind) : (fieldWords(field, value, names) ?? value);
}
