import { useId } from 'react';
import { useWords } from '#words/words.js';
import { headsOf } from '../result/heads.js';
import { groupsOf, plainQuestion } from './built-question.js';
import { ConditionRow, firstCondition } from './condition-row.js';
import { type BuiltQuestion, type SubjectName, subjectNames } from './question-shape.js';
import { subjectOf } from './subjects.js';

type PartProps = { built: BuiltQuestion; onBuild: (built: BuiltQuestion) => void };

function Conditions({ built, onBuild }: PartProps) {
  const text = useWords('explorer').builder;
  const { what, conditions, any } = built;
  const [first] = subjectOf(what).conditions;
  if (!first) return null;
  const change = (next: BuiltQuestion['conditions']) => onBuild({ ...built, conditions: next });
  return (
    <fieldset className="builder-part">
      <legend>{text.filteredBy}</legend>
      {conditions.length > 1 && (
        <select
          className="form-select"
          aria-label={text.together}
          value={any ? 'any' : 'all'}
          onChange={({ target }) => onBuild({ ...built, any: target.value === 'any' })}
        >
          <option value="all">{text.all}</option>
          <option value="any">{text.any}</option>
        </select>
      )}
      <ul className="conditions">
        {conditions.map((condition, index) => (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a condition is what stands at its place.
            key={index}
            what={what}
            condition={condition}
            place={index + 1}
            onChange={(next) => change(conditions.map((old, at) => (at === index ? next : old)))}
            onRemove={() => change(conditions.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <button
        type="button"
        className="btn btn-outline-primary"
        onClick={() => change([...conditions, firstCondition(first)])}
      >
        {text.addFilter}
      </button>
    </fieldset>
  );
}

type ChecksProps = {
  names: readonly string[];
  labels: readonly string[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

function Checks({ names, labels, chosen, onChoose }: ChecksProps) {
  return (
    <div className="builder-checks">
      {names.map((name, index) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
          />{' '}
          {labels[index]}
        </label>
      ))}
    </div>
  );
}

function Groups({ built, onBuild }: PartProps) {
  const text = useWords('explorer').builder;
  const names = subjectOf(built.what).groups;
  if (names.length === 0) return null;
  return (
    <fieldset className="builder-part">
      <legend>{text.groupedBy}</legend>
      <Checks
        names={names}
        labels={names.map((name) => Object.entries(text.groups).find(([group]) => group === name)?.[1] ?? name)}
        chosen={built.groups}
        onChoose={(groups) => onBuild({ ...built, groups })}
      />
    </fieldset>
  );
}

/** Groups have columns and an order of their own. */
function Columns({ built, onBuild }: PartProps) {
  const { heads, builder: text } = useWords('explorer');
  const { columns } = subjectOf(built.what);
  if (groupsOf(built).length > 0) return null;
  return (
    <details className="builder-part">
      <summary>{text.columns(built.columns.length)}</summary>
      <Checks
        names={columns}
        labels={headsOf(columns, heads)}
        chosen={built.columns}
        onChoose={(chosen) => onBuild({ ...built, columns: chosen })}
      />
    </details>
  );
}

function Order({ built, onBuild }: PartProps) {
  const { heads, builder: text } = useWords('explorer');
  const id = useId();
  const orders = Object.entries(subjectOf(built.what).orders);
  if (orders.length === 0 || groupsOf(built).length > 0) return null;
  const labels = headsOf(
    orders.map(([, column]) => column),
    heads,
  );
  const { order } = built;
  return (
    <div className="builder-part">
      <label htmlFor={id}>{text.orderedBy}</label>
      <div className="builder-order">
        <select
          id={id}
          className="form-select"
          value={order?.by ?? ''}
          onChange={({ target: { value } }) =>
            onBuild({ ...built, order: value === '' ? null : { by: value, descending: order?.descending === true } })
          }
        >
          <option value="">{text.asListed}</option>
          {orders.map(([by], index) => (
            <option key={by} value={by}>
              {labels[index]}
            </option>
          ))}
        </select>
        {order && (
          <select
            className="form-select"
            aria-label={text.orderDirection}
            value={order.descending ? 'desc' : 'asc'}
            onChange={({ target }) => onBuild({ ...built, order: { ...order, descending: target.value === 'desc' } })}
          >
            <option value="asc">{text.ascending}</option>
            <option value="desc">{text.descending}</option>
          </select>
        )}
      </div>
    </div>
  );
}

function isSubject(name: string): name is SubjectName {
  return subjectNames.some((known) => known === name);
}

/** A question in the usual words: what, filtered by, grouped by, in which order; it writes the GraphQL beside it. */
export function Builder({ built, onBuild }: PartProps) {
  const text = useWords('explorer').builder;
  const id = useId();
  return (
    <form className="builder" aria-label={text.name} onSubmit={(event) => event.preventDefault()}>
      <div className="builder-part">
        <label htmlFor={id}>{text.what}</label>
        <select
          id={id}
          className="form-select"
          value={built.what}
          onChange={({ target: { value } }) => isSubject(value) && onBuild(plainQuestion(value))}
        >
          {subjectNames.map((name) => (
            <option key={name} value={name}>
              {text.subjects[name]}
            </option>
          ))}
        </select>
      </div>
      <Conditions built={built} onBuild={onBuild} />
      <Groups built={built} onBuild={onBuild} />
      <Order built={built} onBuild={onBuild} />
      <Columns built={built} onBuild={onBuild} />
    </form>
  );
}
