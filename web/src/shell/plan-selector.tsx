import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { PlanSearch } from '#search';
import { Folded } from '#ui/folded.js';
import { Unscripted } from '#ui/form/unscripted.js';
import { type ActChoice, actChoices, chosenAct } from '#ui/plan/act-choices.js';
import type { PlanFrameQuery } from '#ui/plan/plan-frame.generated.js';
import { useViewer } from '#ui/viewer.js';
import { useWords, type Words } from '#words/words.js';

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
          <PlanChoices frame={frame} choose={choose} />
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
          <Unscripted choices={['ente', 'anno', 'variazione', 'base']} />
        </div>
      </form>
    </Folded>
  );
}
