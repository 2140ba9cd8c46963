import { canonicalNumber } from '@traguardo/schema/italian-number';
import { useState } from 'react';
import { percent } from '#format';
import type { LowerRule } from '#gql';
import { Field, OneOf } from '#ui/form/fields.js';
import { Modal } from '#ui/form/modal.js';
import { type FieldErrors, useFields } from '#ui/form/use-fields.js';
import { useWrite } from '#ui/form/write.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { useWords, type Words } from '#words/words.js';
import { planOf, type StepProps } from './closing-data.js';
import { SetScoringPolicyDocument } from './closing-writes.generated.js';

const RULES: readonly LowerRule[] = ['MIRROR', 'RATIO'];
const HIGHEST = 100;
const LONGEST_DELAY = 365;

type Values = Record<'achieved' | 'partial' | 'lowerRule' | 'lateDays' | 'phaseShare' | 'article', string>;

/** A typed threshold as number; null where the server would refuse it. */
function threshold(typed: string): number | null {
  const canonical = canonicalNumber(typed);
  if (canonical === null) return null;
  const value = Number.parseFloat(canonical);
  return value > 0 && value <= HIGHEST ? value : null;
}

/** A typed share; null where the server would refuse it. */
function share(typed: string): number | null {
  const canonical = canonicalNumber(typed);
  const value = canonical === null ? null : Number.parseFloat(canonical);
  return value !== null && value >= 0 && value <= HIGHEST ? value : null;
}

/** A typed number of days; null where the server would refuse it. */
function delay(typed: string): number | null {
  const days = /^\d{1,3}$/.test(typed.trim()) ? Number.parseInt(typed, 10) : null;
  return days !== null && days <= LONGEST_DELAY ? days : null;
}

function wrong(values: Values, text: Words<'closing'>['policy'], required: string): FieldErrors<keyof Values> {
  const achieved = threshold(values.achieved);
  const partial = threshold(values.partial);
  const ordered = achieved === null || partial === null || partial < achieved;
  return {
    ...(achieved === null ? { achieved: text.notANumber } : {}),
    ...(partial === null ? { partial: text.notANumber } : {}),
    ...(ordered ? {} : { partial: text.order }),
    ...(delay(values.lateDays) === null ? { lateDays: text.notDays } : {}),
    ...(share(values.phaseShare) === null ? { phaseShare: text.notAShare } : {}),
    ...(values.article.trim() === '' ? { article: required } : {}),
  };
}

const typedAs = (value: number) => String(value).replace('.', ',');

function PolicyForm({ onDone, ...step }: StepProps & { onDone: () => void }) {
  const text = useWords('closing').policy;
  const staff = useWords('staff');
  const { policy } = step.plan;
  const save = useWrite(SetScoringPolicyDocument, () => text.saved);
  const first: Values = {
    achieved: typedAs(policy.achieved),
    partial: typedAs(policy.partial),
    lowerRule: policy.lowerRule,
    lateDays: String(policy.lateDays),
    phaseShare: typedAs(policy.phaseShare),
    article: policy.article ?? '',
  };
  const { field, onSubmit } = useFields(first, (values) => wrong(values, text, staff.required));
  const send = ({ achieved, partial, lowerRule, lateDays, phaseShare, article }: Values) => {
    const [from, half] = [threshold(achieved), threshold(partial)];
    const rule = RULES.find((one) => one === lowerRule);
    const [days, ofPhases] = [delay(lateDays), share(phaseShare)];
    if (from === null || half === null || rule === undefined || days === null || ofPhases === null) return;
    save.mutate(
      {
        ...{ ...planOf(step), achieved: from, partial: half, lowerRule: rule },
        ...{ lateDays: days, phaseShare: ofPhases, article: article.trim() },
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="staff-form" noValidate onSubmit={onSubmit(send)}>
      <p>{text.changeNote}</p>
      <Field {...field('achieved')} label={`${text.achieved} (%)`} inputMode="decimal" autoComplete="off" />
      <Field {...field('partial')} label={`${text.partial} (%)`} inputMode="decimal" autoComplete="off" />
      <OneOf
        {...field('lowerRule')}
        label={text.lowerRule}
        options={RULES.map((rule) => ({ value: rule, label: text.rules[rule] }))}
      />
      <Field
        {...field('lateDays')}
        label={text.lateDays}
        hint={text.lateDaysHint}
        inputMode="numeric"
        autoComplete="off"
      />
      <Field
        {...field('phaseShare')}
        label={`${text.phaseShare} (%)`}
        hint={text.phaseShareHint}
        inputMode="decimal"
        autoComplete="off"
      />
      <Field {...field('article')} label={text.article} hint={text.articleHint} autoComplete="off" />
      <WriteFailure error={save.error} />
      <p className="form-actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending}>
          {staff.save}
        </button>
      </p>
    </form>
  );
}

/** The scoring policy in use, and the municipality's own one. */
export function PolicyStep(step: StepProps) {
  const text = useWords('closing').policy;
  const [open, setOpen] = useState(false);
  const { policy, stage } = step.plan;
  return (
    <>
      <dl className="facts staff-facts">
        <div>
          <dt>{text.now}</dt>
          <dd>{policy.label}</dd>
        </div>
        <div>
          <dt>{text.achieved}</dt>
          <dd>{percent(policy.achieved)}</dd>
        </div>
        <div>
          <dt>{text.partial}</dt>
          <dd>{percent(policy.partial)}</dd>
        </div>
        <div>
          <dt>{text.lowerRule}</dt>
          <dd>{text.rules[policy.lowerRule]}</dd>
        </div>
        <div>
          <dt>{text.lateDays}</dt>
          <dd>{policy.lateDays}</dd>
        </div>
        <div>
          <dt>{text.phaseShare}</dt>
          <dd>{policy.phaseShare === 0 ? text.noPhaseShare : percent(policy.phaseShare)}</dd>
        </div>
        <div>
          <dt>{text.article}</dt>
          <dd>{policy.article ?? text.standard}</dd>
        </div>
      </dl>
      {stage !== 'OPEN' && <p className="fine">{text.frozen}</p>}
      {stage === 'OPEN' && step.secretariat && (
        <p>
          <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
            {text.change}
          </button>
        </p>
      )}
      {open && (
        <Modal title={text.change} onClose={() => setOpen(false)}>
          <PolicyForm {...step} onDone={() => setOpen(false)} />
        </Modal>
      )}
    </>
  );
}
