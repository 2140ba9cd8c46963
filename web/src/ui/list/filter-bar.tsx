import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '#words/words.js';
import { Folded } from '../folded.js';
import { Unscripted } from '../form/unscripted.js';

/** One choice of a filter bar; the empty value is no choice. */
export type Filter = {
  name: string;
  label: string;
  value: string;
  /** The entry for no choice. */
  none: string;
  options: readonly { value: string; label: string; lang?: 'it' }[];
};

type Choose = (name: string, value: string) => void;

function FilterChoice({ filter, choose }: { filter: Filter; choose: Choose }) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{filter.label}</label>
      <select
        id={id}
        name={filter.name}
        className="form-select"
        value={filter.value}
        onChange={(event) => choose(filter.name, event.target.value)}
      >
        <option value="">{filter.none}</option>
        {filter.options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The delay of the text filter in milliseconds: long enough to type a word, short enough to seem immediate. */
const PAUSE = 300;

type FilterWordsProps = { name: string; label: string; value: string; choose: Choose };

/** A field for words, which filter when the typing pauses. */
export function FilterWords({ name, label, value, choose }: FilterWordsProps) {
  const id = useId();
  const [typed, type] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => type(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="search"
        className="text-field"
        value={typed}
        onChange={({ target }) => {
          type(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => choose(name, target.value.trim()), PAUSE);
        }}
      />
    </div>
  );
}

type FilterBarProps = {
  filters: readonly Filter[];
  /** The number of filters set, without the order. */
  set: number;
  choose: Choose;
  clear: () => void;
  children?: ReactNode;
};

/** The filters and the order of a list: in a row on a wide screen, folded on a narrow one. */
export function FilterBar({ filters, set, choose, clear, children }: FilterBarProps) {
  const text = useWords('list');
  return (
    <Folded className="folded-filters" summary={text.filtersSet(set)}>
      <form className="filters" aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
        {children}
        {filters.map((filter) => (
          <FilterChoice key={filter.name} filter={filter} choose={choose} />
        ))}
        <Unscripted choices={[...filters.map(({ name }) => name), 'parole']} />
        {set > 0 && (
          <button type="button" className="btn btn-outline-primary" onClick={clear}>
            {text.clear}
          </button>
        )}
      </form>
    </Folded>
  );
}
