import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { PlanSearch } from '#search';
import { Folded } from '#ui/folded.js';
import { Unscripted } from '#ui/form/unscripted.js';
import { type ActChoice, actChoices, chosenAct } from '#ui/plan/act-choices.js';
import type { PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';

type Choose = (change: (previous: PlanSearch) => PlanSearch) => void;
type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Choice({ name, label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="form-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}

/** The municipalities that have a plan, and the viewer's own, which may begin empty: name by slug. */
function useTowns(frame: PlanFrameQuery | null): ReadonlyMap<string, string> {
  const roles = useViewer().data?.viewer.roles ?? [];
  const known = [...(frame?.plans ?? []), ...roles].flatMap(({ municipality }) => municipality ?? []);
  return new Map(known.map(({ slug, name }) => [slug, name]));
}

function PlanChoices({ frame, choose }: { frame: PlanFrameQuery | null; choose: Choose }) {
  const names = useWords('vocabulary');
  const text = useWords('frame');
  const plan = frame?.plan ?? null;
  const { ente } = useSearch({ from: '__root__' });
  const towns = useTowns(frame);
  const shown = plan?.municipality.slug ?? ente ?? '';
  const years = (frame?.plans ?? [])
    .filter(({ municipality }) => municipality.slug === plan?.municipality.slug)
    .map(({ year }) => year)
    .sort((one, other) => other - one);
  return (
    <>
      {towns.size > 1 && (
        <Choice
          name="ente"
          label={text.selector.municipality}
          value={shown}
          onChange={(ente) => choose((rest) => ({ ...rest, ente, anno: undefined, variazione: undefined }))}
        >
          {!towns.has(shown) && <option value={shown}>{names.unknown}</option>}
          {[...towns].map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        name="anno"
        label={text.selector.year}
        value={String(plan?.year ?? '')}
        onChange={(anno) => choose((rest) => ({ ...rest, anno: Number(anno), variazione: undefined }))}
      >
        {plan === null && <option value="">{names.unknown}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Choice>
    </>
  );
}

type ActChoicesProps = { choices: readonly ActChoice[]; chosen: ActChoice | undefined; choose: Choose };

/** The state of the plan: all states in the list, the first and the last as buttons. */
function Acts({ choices, chosen, choose }: ActChoicesProps) {
  const names = useWords('vocabulary');
  const text = useWords('frame');
  const inForce = choices[0];
  const initial = choices.at(-1);
  const go = ({ atAct }: ActChoice) =>
    choose((rest) => ({ ...rest, variazione: atAct === inForce?.atAct ? undefined : atAct }));
  return (
    <>
      <Choice
        name="variazione"
        label={text.selector.act}
        value={String(chosen?.atAct ?? '')}
        onChange={(value) => {
          const choice = choices.find(({ atAct }) => String(atAct) === value);
          if (choice) go(choice);
        }}
      >
        {choices.length === 0 && <option value="">{names.unknown}</option>}
        {choices.map(({ atAct, label }) => (
          <option key={atAct} value={atAct}>
            {label}
          </option>
        ))}
      </Choice>
      {initial && inForce && initial !== inForce && (
        <fieldset className="view-switch">
          <legend className="visually-hidden">{text.selector.moment}</legend>
          <button type="button" aria-pressed={chosen === initial} onClick={() => go(initial)}>
            {text.selector.initial}
          </button>
          <button type="button" aria-pressed={chosen === inForce} onClick={() => go(inForce)}>
            {text.selector.inForce}
          </button>
        </fieldset>
      )}
    </>
  );
}

/** The choice of plan, act and targets, kept in the address, so that a copied link shows the same. */
export function PlanSelector({ frame }: { frame: PlanFrameQuery | null }) {
  const names = useWords('vocabulary');
  const text = useWords('frame');
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const choose: Choose = (change) => void navigate({ to: '.', search: change, resetScroll: false });
  const choices = actChoices(frame?.plan?.acts ?? [], text);
  const chosen = chosenAct(choices, search.variazione);
  const basis = search.base ?? 'CURRENT';

  return (
    <Folded
      className="folded-selector"
      summary={[frame?.plan?.year, chosen?.label, names.basis[basis]].filter(Boolean).join(' · ')}
    >
      <form className="plan-selector" aria-label={text.selector.label} onSubmit={(event) => event.preventDefault()}>
        <div className="container">
          <PlanChoices frame={frame} choose={choose} />
          <Acts choices={choices} chosen={chosen} choose={choose} />
          <Choice
            name="base"
            label={text.selector.basis}
            value={basis}
            onChange={(wanted) => choose((rest) => ({ ...rest, base: wanted === 'INITIAL' ? 'INITIAL' : undefined }))}
          >
            <option value="CURRENT">{names.basis.CURRENT}</option>
            <option value="INITIAL">{names.basis.INITIAL}</option>
          </Choice>
          <Link to="/confronto" className="compare-link">
            {text.selector.compare}
          </Link>
          <Unscripted choices={['ente', 'anno', 'variazione', 'base']} />
        </div>
      </form>
    </Folded>
  );
}
