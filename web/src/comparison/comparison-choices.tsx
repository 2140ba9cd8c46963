import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import * as v from 'valibot';
import type { TargetBasis } from '#gql';
import type { ActChoice } from '#ui/plan/act-choices.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';
import { comparisonSearch, levels, orders } from './comparison-search.js';

/** All four links have the same path: the search part makes one the current one. */
const asASearch = { exact: true, includeSearch: true } as const;

/** The choice of level: a link each, so that every view can be opened beside the others. */
export function LevelTabs() {
  const text = useWords('comparison');
  return (
    <nav className="tabs" aria-label={text.levels}>
      {levels.map((level) => (
        <Link
          key={level}
          to="/confronto"
          search={({ per: _, ...rest }) => (level === 'AREA' ? rest : { ...rest, per: level })}
          activeOptions={asASearch}
          resetScroll={false}
        >
          {text.level[level]}
        </Link>
      ))}
    </nav>
  );
}

/** Initial targets or those in force. */
export function BasisSwitch() {
  const text = useWords('comparison');
  const names = useWords('vocabulary');
  const { basis } = usePlanChoice();
  const navigate = useNavigate();
  const choose = (chosen: TargetBasis) =>
    void navigate({
      to: '.',
      search: ({ base: _, ...rest }) => (chosen === 'INITIAL' ? { ...rest, base: chosen } : rest),
      resetScroll: false,
    });
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{text.basis}</legend>
      {(['INITIAL', 'CURRENT'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={basis === each} onClick={() => choose(each)}>
          {names.basis[each]}
        </button>
      ))}
    </fieldset>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="form-select" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The choice of order, and of the other state to compare with. */
export function ComparisonChoices({ others }: { others: readonly ActChoice[] }) {
  const text = useWords('comparison');
  const list = useWords('list');
  const search = useSearch({ from: '/confronto' });
  const navigate = useNavigate();
  const choose = (changed: Record<string, unknown>) =>
    void navigate({
      to: '/confronto',
      search: ({ per: _, ordina: __, verso: ___, confronta: ____, ...rest }) => ({
        ...rest,
        ...v.parse(comparisonSearch, { ...search, ...changed }),
      }),
      resetScroll: false,
    });
  const { order, orders: words, descending } = text;
  return (
    <form className="filters comparison-choices" aria-label={list.filters} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={order}
        value={search.ordina ?? ''}
        options={[{ value: '', label: words.piano }, ...orders.map((value) => ({ value, label: words[value] }))]}
        onChange={(ordina) => choose({ ordina })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={search.verso === 'inverso'}
          onChange={({ target }) => choose({ verso: target.checked ? 'inverso' : undefined })}
        />{' '}
        {descending}
      </label>
      {others.length > 0 && (
        <Choice
          label={text.twoActs.with}
          value={String(search.confronta ?? '')}
          options={[
            { value: '', label: text.twoActs.none },
            ...others.map(({ atAct, label }) => ({ value: String(atAct), label })),
          ]}
          onChange={(act) => choose({ confronta: act === '' ? undefined : Number(act) })}
        />
      )}
    </form>
  );
}
