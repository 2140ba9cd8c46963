import { useId } from 'react';
import { usePlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { valueWord } from '../result/cell-text.js';
import { headOf } from '../result/heads.js';
import { comparisons, conditionText, needsValue } from './built-question.js';
import type { BuiltCondition, SubjectName } from './question-shape.js';
import { type ConditionField, subjectOf } from './subjects.js';

type ValueFieldProps = {
  field: ConditionField;
  value: string;
  label: string;
  problem: string | null;
  onChange: (value: string) => void;
};

/** The values of a choice or a place; null where a value is typed. */
function useOptions({
  path,
  kind,
  values,
  places,
}: ConditionField): readonly { value: string; label: string }[] | null {
  const vocabulary = useWords('vocabulary');
  const plan = usePlanFrame().data?.plan;
  if (kind === 'choice') return (values ?? []).map((value) => ({ value, label: valueWord(path, value, vocabulary) }));
  if (kind !== 'place' || places === undefined) return null;
  return (plan?.[places] ?? []).map(({ name }) => ({ value: name, label: name }));
}

function ValueField({ field, value, label, problem, onChange }: ValueFieldProps) {
  const text = useWords('explorer').builder;
  const id = useId();
  const options = useOptions(field);
  const ties = {
    'aria-label': label,
    'aria-invalid': problem === null ? undefined : true,
    'aria-describedby': problem === null ? undefined : id,
  };
  return (
    <>
      {options ? (
        <select {...ties} className="form-select" value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{text.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...ties}
          className="text-field"
          type={field.kind === 'day' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : field.kind === 'whole' ? 'numeric' : undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {problem !== null && (
        <p id={id} className="field-problem">
          {problem}
        </p>
      )}
    </>
  );
}

type ConditionRowProps = {
  what: SubjectName;
  condition: BuiltCondition;
  /** Its place among the conditions, from 1. */
  place: number;
  onChange: (condition: BuiltCondition) => void;
  onRemove: () => void;
};

/** The first comparison of a field, with no value yet. */
export function firstCondition({ path, kind }: ConditionField): BuiltCondition {
  return { field: path, is: comparisons[kind][0], value: '' };
}

/** One condition: field, comparison and value, each with its own control. */
export function ConditionRow({ what, condition, place, onChange, onRemove }: ConditionRowProps) {
  const words = useWords('explorer');
  const text = words.builder;
  const fields = subjectOf(what).conditions;
  const field = fields.find(({ path }) => path === condition.field) ?? fields[0];
  if (!field) return null;
  const asked = needsValue(condition.is);
  const wrong = asked && condition.value.trim() !== '' && conditionText(what, condition) === null;
  return (
    <li className="condition">
      <select
        className="form-select"
        aria-label={text.fieldOf(place)}
        value={field.path}
        onChange={({ target }) => {
          const next = fields.find(({ path }) => path === target.value);
          if (next) onChange(firstCondition(next));
        }}
      >
        {fields.map(({ path, share }) => (
          <option key={path} value={path}>
            {headOf(path, words.heads) + (share ? ' (%)' : '')}
          </option>
        ))}
      </select>
      <select
        className="form-select"
        aria-label={text.comparisonOf(place)}
        value={condition.is}
        onChange={({ target }) => onChange({ ...condition, is: target.value })}
      >
        {(field.kind === 'day'
          ? comparisons.day.map((is) => [is, text.dayComparisons[is]] as const)
          : comparisons[field.kind].map((is) => [is, text.comparisons[is]] as const)
        ).map(([is, word]) => (
          <option key={is} value={is}>
            {word}
          </option>
        ))}
      </select>
      <button type="button" className="condition-remove" aria-label={text.remove(place)} onClick={onRemove}>
        <span aria-hidden="true">✕</span>
      </button>
      {asked && (
        <div className="condition-value">
          <ValueField
            field={field}
            value={condition.value}
            label={text.valueOf(place)}
            problem={wrong ? text.badNumber : null}
            onChange={(value) => onChange({ ...condition, value })}
          />
        </div>
      )}
    </li>
  );
}
