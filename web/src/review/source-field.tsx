import { Labelled } from '#ui/form/labelled.js';
import { useWords } from '#words/words.js';
import type { ReviewedPlan } from './reviewed-plan.js';

type SourceFieldProps = { value: string; missing: boolean; onChange: (value: string) => void };

/** The source of a declaration, which is required. */
export function SourceField({ value, missing, onChange }: SourceFieldProps) {
  const text = useWords('review');
  return (
    <Labelled label={text.source} hint={text.sourceHint} problem={missing ? text.sourceNeeded : null}>
      {(ties) => (
        <input {...ties} className="text-field" value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Labelled>
  );
}

type ActFieldProps = { acts: ReviewedPlan['acts']; value: number; onChange: (act: number) => void };

/** The act from which a declaration is in force. */
export function ActField({ acts, value, onChange }: ActFieldProps) {
  const words = useWords('plan');
  const text = useWords('review');
  return (
    <Labelled label={text.act}>
      {(ties) => (
        <select
          {...ties}
          className="form-select"
          value={value}
          onChange={({ target }) => onChange(Number(target.value))}
        >
          {acts.map(({ ordinal }) => (
            <option key={ordinal} value={ordinal}>
              {words.variation.act(ordinal)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
