import type { ValueShape } from '@traguardo/schema/revision-shapes';
import { useWords } from '#words/words.js';
import { Labelled } from '../form/labelled.js';

type RevisionValueProps = {
  label: string;
  shape: ValueShape;
  /** The list entry for no value. */
  none: string;
  value: string;
  problem: string | null;
  onChange: (typed: string) => void;
};

/** One value of a revision: a number, day or text to type, a unit or a direction to choose. */
export function RevisionValue({ label, shape, none, value, problem, onChange }: RevisionValueProps) {
  const text = useWords('vocabulary');
  const choices = shape === 'kind' ? text.indicatorKind : shape === 'direction' ? text.direction : null;
  return (
    <Labelled label={label} problem={problem}>
      {(ties) => {
        if (choices !== null)
          return (
            <select {...ties} className="form-select" value={value} onChange={({ target }) => onChange(target.value)}>
              <option value="">{none}</option>
              {Object.entries(choices).map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          );
        if (shape === 'number' || shape === 'target' || shape === 'day')
          return (
            <input
              {...ties}
              className="text-field"
              inputMode={shape === 'number' ? 'decimal' : 'text'}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            />
          );
        return (
          <textarea
            {...ties}
            className="text-area"
            lang="it"
            rows={2}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        );
      }}
    </Labelled>
  );
}
