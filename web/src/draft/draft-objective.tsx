import { useState } from 'react';
import { number } from '#format';
import { Field, OneOf } from '#ui/form/fields.js';
import { useWords } from '#words/words.js';
import { type Problem, type TypedIndicator, type TypedObjective, type TypedPhase, weightSum } from './draft-content.js';

type Problems = ReadonlyMap<string, Problem>;

/** One field of a row: its value, its problem once saving was tried, and what a change does. */
function useRowField<Row extends { id: string }>(row: Row, problems: Problems, change: (row: Row) => void) {
  const text = useWords('draft');
  return <Name extends keyof Row & string>(name: Name, value: string) => {
    const problem = problems.get(`${row.id}/${name}`);
    return {
      name: `${row.id}/${name}`,
      value,
      error: problem && text.problems[problem],
      onChange: (typed: string) => change({ ...row, [name]: typed }),
    };
  };
}

type IndicatorProps = {
  indicator: TypedIndicator;
  objectives: readonly TypedObjective[];
  of: string;
  problems: Problems;
  onChange: (indicator: TypedIndicator) => void;
  onMove: (to: string) => void;
  onRemove: () => void;
};

function DraftIndicator({ indicator, objectives, of, problems, onChange, onMove, onRemove }: IndicatorProps) {
  const text = useWords('draft');
  const field = useRowField(indicator, problems, onChange);
  return (
    <fieldset className="draft-row">
      <legend>{text.indicator(indicator.code)}</legend>
      <Field {...field('title', indicator.title)} label={text.title} />
      <Field {...field('code', indicator.code)} label={text.code} />
      <Field {...field('target', indicator.target)} label={text.target} />
      <Field {...field('weight', indicator.weight)} label={text.percent} inputMode="decimal" />
      {objectives.length > 1 && (
        <OneOf
          name={`${indicator.id}/objective`}
          label={text.objective}
          value={of}
          error={undefined}
          onChange={onMove}
          options={objectives.map(({ id, code }) => ({ value: id, label: code }))}
        />
      )}
      <p className="cell-actions">
        <button type="button" className="text-button" onClick={onRemove}>
          {text.removeIndicator(indicator.code)}
        </button>
      </p>
    </fieldset>
  );
}

type PhaseProps = {
  phase: TypedPhase;
  problems: Problems;
  onChange: (phase: TypedPhase) => void;
  onRemove: () => void;
};

function DraftPhase({ phase, problems, onChange, onRemove }: PhaseProps) {
  const text = useWords('draft');
  const field = useRowField(phase, problems, onChange);
  return (
    <fieldset className="draft-row">
      <legend>{text.phase(phase.title)}</legend>
      <Field {...field('title', phase.title)} label={text.title} />
      <Field {...field('start', phase.start)} label={text.start} type="date" />
      <Field {...field('due', phase.due)} label={text.due} type="date" />
      <Field {...field('weight', phase.weight)} label={text.percent} inputMode="decimal" />
      <p className="cell-actions">
        <button type="button" className="text-button" onClick={onRemove}>
          {text.removePhase(phase.title)}
        </button>
      </p>
    </fieldset>
  );
}

/** The sum of the weights of an objective's indicators, which is 100 where all of them are set. */
function WeightSum({ indicators }: Pick<TypedObjective, 'indicators'>) {
  const text = useWords('draft');
  const sum = weightSum(indicators);
  if (indicators.length === 0) return <p className="warning">{text.noIndicators}</p>;
  if (sum === undefined || sum === null) return <p className="warning">{text.sumUnknown}</p>;
  return <p className={sum === 100 ? 'list-count' : 'warning'}>{text.sum(number(sum), sum === 100)}</p>;
}

const NEW_PHASE = { title: '', start: '', due: '', weight: '' };

type ObjectiveProps = {
  objective: TypedObjective;
  objectives: readonly TypedObjective[];
  problems: Problems;
  lists: { areas: string; sectors: string };
  onChange: (objective: TypedObjective) => void;
  onMove: (indicator: string, to: string) => void;
  onAdd: () => void;
  onRemove: () => void;
};

/** An objective of the draft with its indicators. */
export function DraftObjective({
  objective,
  objectives,
  problems,
  lists,
  onChange,
  onMove,
  onAdd,
  onRemove,
}: ObjectiveProps) {
  const text = useWords('draft');
  const field = useRowField(objective, problems, onChange);
  // A field that is wrong opens its objective, which stays open when it is right.
  const [isOpen, setOpen] = useState(objective.code === '');
  const { indicators, phases } = objective;
  const sum = weightSum(indicators);
  const isWrong = [objective, ...indicators, ...phases].some(({ id }) =>
    [...problems.keys()].some((key) => key.startsWith(`${id}/`)),
  );
  const set = (next: TypedIndicator) =>
    onChange({ ...objective, indicators: indicators.map((one) => (one.id === next.id ? next : one)) });
  return (
    <details
      className="opened draft-objective"
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="code">{objective.code}</span> {objective.title}
        {typeof sum === 'number' && <span className="fine"> · {text.sumShort(number(sum))}</span>}
      </summary>
      <WeightSum indicators={indicators} />
      <fieldset className="draft-row">
        <legend>{text.objectiveData}</legend>
        <Field {...field('title', objective.title)} label={text.title} />
        <Field {...field('code', objective.code)} label={text.code} />
        <Field {...field('area', objective.area)} label={text.area} list={lists.areas} />
        <Field {...field('sector', objective.sector)} label={text.sector} list={lists.sectors} />
        <Field {...field('weight', objective.weight)} label={text.points} inputMode="decimal" />
      </fieldset>
      {indicators.map((indicator) => (
        <DraftIndicator
          key={indicator.id}
          {...{ indicator, objectives, problems }}
          of={objective.id}
          onChange={set}
          onMove={(to) => onMove(indicator.id, to)}
          onRemove={() => onChange({ ...objective, indicators: indicators.filter(({ id }) => id !== indicator.id) })}
        />
      ))}
      {phases.map((phase) => (
        <DraftPhase
          key={phase.id}
          {...{ phase, problems }}
          onChange={(next) =>
            onChange({ ...objective, phases: phases.map((one) => (one.id === next.id ? next : one)) })
          }
          onRemove={() => onChange({ ...objective, phases: phases.filter(({ id }) => id !== phase.id) })}
        />
      ))}
      <p className="form-actions">
        <button type="button" className="btn btn-outline-primary" onClick={onAdd}>
          {text.addIndicator}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => onChange({ ...objective, phases: [...phases, { ...NEW_PHASE, id: crypto.randomUUID() }] })}
        >
          {text.addPhase}
        </button>
        <button type="button" className="text-button" onClick={onRemove}>
          {text.removeObjective(objective.code)}
        </button>
      </p>
    </details>
  );
}
