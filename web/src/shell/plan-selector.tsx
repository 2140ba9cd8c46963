import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { PlanSearch } from '#search';
import { Folded } from '#ui/folded.js';
import { Unscripted } from '#ui/form/unscripted.js';
import { type ActChoice, actChoices, chosenAct } from '#ui/plan/act-choices.js';
import type { PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useWords, type Words } from '#words/words.js';
import { MunicipalityChoice } from './municipality-choice.js';

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

function YearChoice({ frame, choose }: { frame: PlanFrameQuery | null; choose: Choose }) {
  const names = useWords('vocabulary');
  const text = useWords('frame');
  const plan = frame?.plan ?? null;
  return (
    <Choice
      name="anno"
      label={text.selector.year}
      value={String(plan?.year ?? '')}
      onChange={(anno) => choose((rest) => ({ ...rest, anno: Number(anno), variazione: undefined }))}
    >
      {plan === null && <option value="">{names.unknown}</option>}
      {(frame?.planYears ?? []).toReversed().map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </Choice>
  );
}

/** A version of the plan in words: the one in force, the original one, or the one after an act. */
function versionName(choices: readonly ActChoice[], { atAct, label }: ActChoice, text: Words<'frame'>): string {
  const { version } = text.selector;
  if (atAct === choices[0]?.atAct) return atAct === 0 ? version.onlyOriginal : version.inForce(label);
  return atAct === 0 ? version.original : version.after(label);
}

type VersionProps = { choices: readonly ActChoice[]; chosen: ActChoice | undefined; choose: Choose };

/** The version of the plan: in force, after each act, original. */
function Version({ choices, chosen, choose }: VersionProps) {
  const names = useWords('vocabulary');
  const text = useWords('frame');
  const inForce = choices[0]?.atAct;
  return (
    <Choice
      name="variazione"
      label={text.selector.act}
      value={String(chosen?.atAct ?? '')}
      onChange={(value) =>
        choose((rest) => ({ ...rest, variazione: Number(value) === inForce ? undefined : Number(value) }))
      }
    >
      {choices.length === 0 && <option value="">{names.unknown}</option>}
      {choices.map((choice) => (
        <option key={choice.atAct} value={choice.atAct}>
          {versionName(choices, choice, text)}
        </option>
      ))}
    </Choice>
  );
}

/** The comparison of the version shown with the original one, or of that with the one in force; nothing where there is one. */
function CompareLink({ choices, chosen }: Pick<VersionProps, 'choices' | 'chosen'>) {
  const text = useWords('frame');
  const [inForce, original] = [choices[0], choices.at(-1)];
  if (!inForce || !original || inForce === original) return null;
  const other = chosen === original ? inForce : original;
  return (
    <Link to="/confronto" search={{ confronta: other.atAct }} className="compare-link">
      {other === original ? text.selector.compareWithOriginal : text.selector.compareWithInForce}
    </Link>
  );
}

/** The choice of plan, version and targets, kept in the address, so that a copied link shows the same. */
export function PlanSelector({ frame }: { frame: PlanFrameQuery | null }) {
  const text = useWords('frame');
  const search = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const choose: Choose = (change) => void navigate({ to: '.', search: change, resetScroll: false });
  const choices = actChoices(frame?.plan?.acts ?? [], text);
  const chosen = chosenAct(choices, search.variazione);
  const basis = search.base ?? 'CURRENT';

  const shown = [
    frame?.plan?.year,
    chosen && (chosen === choices[0] ? text.selector.version.short : versionName(choices, chosen, text)),
    text.selector.onTarget(text.selector.target[basis]),
  ];
  return (
    <Folded className="folded-selector" summary={shown.filter(Boolean).join(' · ')}>
      <form className="plan-selector" aria-label={text.selector.label} onSubmit={(event) => event.preventDefault()}>
        <div className="container">
          <MunicipalityChoice frame={frame} />
          <YearChoice frame={frame} choose={choose} />
          <Version choices={choices} chosen={chosen} choose={choose} />
          <Choice
            name="base"
            label={text.selector.basis}
            value={basis}
            onChange={(wanted) => choose((rest) => ({ ...rest, base: wanted === 'INITIAL' ? 'INITIAL' : undefined }))}
          >
            <option value="CURRENT">{text.selector.target.CURRENT}</option>
            <option value="INITIAL">{text.selector.target.INITIAL}</option>
          </Choice>
          <CompareLink choices={choices} chosen={chosen} />
          <Unscripted choices={['anno', 'variazione', 'base']} />
        </div>
      </form>
    </Folded>
  );
}
