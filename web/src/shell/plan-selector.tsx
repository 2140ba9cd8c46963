import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { PlanFrameQuery } from '../gql/graphql.js';
import type { PlanSearch } from '../search.js';
import { useText } from '../text.js';
import { actChoices, chosenAct } from './act-choices.js';

type ChoiceProps = { label: string; value: string; onChange: (value: string) => void; children: ReactNode };

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="form-select" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

/** Which plan, at which act, against which targets: kept in the address, so that a copied link shows the same. */
export function PlanSelector({ frame }: { frame: PlanFrameQuery | null }) {
  const text = useText();
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const choose = (change: (previous: PlanSearch) => PlanSearch) =>
    void navigate({ to: '.', search: change, resetScroll: false });

  const plan = frame?.plan ?? null;
  const choices = actChoices(plan?.acts ?? [], text);
  const towns = new Map((frame?.plans ?? []).map(({ municipality }) => [municipality.slug, municipality.name]));
  const years = (frame?.plans ?? [])
    .filter(({ municipality }) => municipality.slug === plan?.municipality.slug)
    .map(({ year }) => year)
    .sort((one, other) => other - one);

  return (
    <form className="plan-selector" aria-label={text.selector.label} onSubmit={(event) => event.preventDefault()}>
      <div className="container">
        {towns.size > 1 && (
          <Choice
            label={text.selector.municipality}
            value={plan?.municipality.slug ?? ''}
            onChange={(ente) => choose(({ anno: _, variazione: __, ...rest }) => ({ ...rest, ente }))}
          >
            {[...towns].map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label={text.selector.year}
          value={String(plan?.year ?? '')}
          onChange={(anno) => choose(({ variazione: _, ...rest }) => ({ ...rest, anno: Number(anno) }))}
        >
          {plan === null && <option value="">{text.unknown}</option>}
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Choice>
        <Choice
          label={text.selector.act}
          value={String(chosenAct(choices, search.variazione)?.atAct ?? '')}
          onChange={(variazione) => choose((rest) => ({ ...rest, variazione: Number(variazione) }))}
        >
          {choices.length === 0 && <option value="">{text.unknown}</option>}
          {choices.map(({ atAct, label }) => (
            <option key={atAct} value={atAct}>
              {label}
            </option>
          ))}
        </Choice>
        <Choice
          label={text.selector.basis}
          value={search.base ?? 'CURRENT'}
          onChange={(basis) =>
            choose(({ base: _, ...rest }) => (basis === 'INITIAL' ? { ...rest, base: 'INITIAL' } : rest))
          }
        >
          <option value="CURRENT">{text.basis.CURRENT}</option>
          <option value="INITIAL">{text.basis.INITIAL}</option>
        </Choice>
      </div>
    </form>
  );
}
