import { useNavigate } from '@tanstack/react-router';
import type { Language } from '@traguardo/schema/format';
import { useId } from 'react';
import { FilterBar, FilterWords } from '#ui/list/filter-bar.js';
import { administersInstall, useViewer } from '#ui/viewer.js';
import { useLanguage, useWords } from '#words/words.js';
import type { AdministrationSearch } from '../administration-search.js';

type Choose = (name: string, value: string) => void;

function FilterDay({ name, label, value, choose }: { name: string; label: string; value: string; choose: Choose }) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="text-field"
        value={value}
        onChange={({ target }) => choose(name, target.value)}
      />
    </div>
  );
}

/** The operations by their labels; one in the address stays a choice, also without a label. */
function actionChoices(names: Readonly<Record<string, string>>, chosen: string, language: Language) {
  const known = Object.entries(names).map(([value, label]) => ({ value, label }));
  const all = chosen === '' || Object.hasOwn(names, chosen) ? known : [...known, { value: chosen, label: chosen }];
  return all.toSorted((one, other) => one.label.localeCompare(other.label, language));
}

/** The filters of the audit log, kept in the address. */
export function AuditFilters({ search }: { search: AdministrationSearch }) {
  const { audit: text, auditActions } = useWords('records');
  const { language } = useLanguage();
  const navigate = useNavigate({ from: '/amministrazione/$section' });
  const whole = administersInstall(useViewer().data?.viewer);
  const choose: Choose = (name, value) =>
    void navigate({
      search: (rest) => ({ ...rest, mostra: undefined, [name]: value === '' ? undefined : value }),
      replace: true,
      resetScroll: false,
    });
  const { testo = '', azione = '', dal = '', al = '', ambito = '' } = search;
  const scope = {
    name: 'ambito',
    label: text.scope,
    value: ambito,
    none: text.ofMunicipality,
    options: [{ value: 'installazione', label: text.wholeInstall }],
  };
  const action = {
    name: 'azione',
    label: text.action,
    value: azione,
    none: text.anyAction,
    options: actionChoices(auditActions, azione, language),
  };
  const clear = () =>
    void navigate({
      search: (rest) => ({
        ...rest,
        testo: undefined,
        azione: undefined,
        dal: undefined,
        al: undefined,
        mostra: undefined,
      }),
      resetScroll: false,
    });
  return (
    <FilterBar
      filters={whole ? [action, scope] : [action]}
      set={[testo, azione, dal, al].filter((value) => value !== '').length}
      choose={choose}
      clear={clear}
    >
      <FilterWords name="testo" label={text.text} value={testo} choose={choose} />
      <FilterDay name="dal" label={text.from} value={dal} choose={choose} />
      <FilterDay name="al" label={text.to} value={al} choose={choose} />
    </FilterBar>
  );
}
