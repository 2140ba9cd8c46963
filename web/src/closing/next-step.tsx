import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#format';
import { Answered } from '#ui/answer.js';
import { Confirm } from '#ui/form/confirm.js';
import { SomeOf } from '#ui/form/fields.js';
import { useWrite } from '#ui/form/write.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { useWords } from '#words/words.js';
import { planOf, type StepProps } from './closing-data.js';
import { NextPlanPageDocument, type NextPlanPageQuery, StartNextPlanDocument } from './closing-writes.generated.js';
import { type NextPhase, proposedPhases } from './next-phases.js';

type Objective = NonNullable<NextPlanPageQuery['plan']>['objectives']['nodes'][number];

/** The phases to continue, with the days that choosing one confirms. */
function PhaseChoice({
  phases,
  chosen,
  onChange,
}: {
  phases: readonly NextPhase[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const text = useWords('closing').next;
  const days = ({ start, due }: NextPhase) =>
    start === null && due === null ? text.noDays : text.days(start && date(start), due && date(due));
  return (
    <details open>
      <summary>{text.phases(chosen.length, phases.length)}</summary>
      <p className="fine">{text.phasesNote}</p>
      <SomeOf
        legend={text.phasesLegend}
        options={phases.map((phase) => ({
          value: phase.id,
          label: `${phase.objective} ${phase.title}: ${days(phase)}`,
        }))}
        chosen={chosen}
        onChange={onChange}
      />
    </details>
  );
}

/** The objectives to continue: all of them by default. */
function NextPlanForm({ objectives, ...step }: StepProps & { objectives: readonly Objective[] }) {
  const text = useWords('closing').next;
  const next = step.plan.year + 1;
  const all = objectives.map(({ code }) => code);
  const [chosen, choose] = useState<readonly string[]>(all);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [endedPhases, endPhases] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState(false);
  const continued = objectives.filter(({ code }) => chosen.includes(code));
  const offered = continued.flatMap(({ indicators }) => indicators);
  const kept = offered.map(({ code }) => code).filter((code) => !dropped.includes(code));
  const phases = proposedPhases(continued);
  const keptPhases = phases.filter(({ id }) => !endedPhases.includes(id));
  const navigate = useNavigate();
  const start = useWrite(StartNextPlanDocument, () => {
    // An address without a year shows the latest plan: this link keeps the page on its year.
    void navigate({
      to: '.',
      search: (rest) => ({ ...rest, anno: step.plan.year }),
      resetScroll: false,
      replace: true,
    });
    return text.started(next);
  });
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsks(chosen.length > 0);
      }}
    >
      <p>{text.lead(next)}</p>
      <p className="cell-actions">
        <button type="button" className="text-button" onClick={() => choose(all)}>
          {text.all}
        </button>
        <button type="button" className="text-button" onClick={() => choose([])}>
          {text.none}
        </button>
      </p>
      <SomeOf
        legend={text.legend}
        options={objectives.map(({ code, title, sector }) => ({
          value: code,
          label: `${code} ${title} (${sector.name})`,
        }))}
        chosen={chosen}
        onChange={choose}
      />
      {offered.length > 0 && (
        <details>
          <summary>{text.indicators}</summary>
          <SomeOf
            legend={text.indicatorsLegend}
            options={offered.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
            chosen={kept}
            onChange={(going) => setDropped(offered.map(({ code }) => code).filter((code) => !going.includes(code)))}
          />
        </details>
      )}
      {phases.length > 0 && (
        <PhaseChoice
          phases={phases}
          chosen={keptPhases.map(({ id }) => id)}
          onChange={(going) => endPhases(phases.map(({ id }) => id).filter((id) => !going.includes(id)))}
        />
      )}
      <p role="status">{chosen.length === 0 ? text.nothing : text.chosen(chosen.length, all.length)}</p>
      {asks && (
        <Confirm
          title={text.confirmTitle(next)}
          action={text.start(next)}
          write={start}
          onConfirm={() =>
            start.mutate({
              ...planOf(step),
              ...{ objectives: [...chosen], indicators: kept },
              phases: keptPhases.map(({ id: _id, ...phase }) => phase),
            })
          }
          onClose={() => setAsks(false)}
        >
          <p>{text.confirm(chosen.length, kept.length)}</p>
          {keptPhases.length > 0 && <p>{text.confirmPhases(keptPhases.length)}</p>}
          <p>{text.confirmNote}</p>
        </Confirm>
      )}
      <p className="form-actions">
        <button type="submit" className="btn btn-outline-primary" disabled={start.isPending || chosen.length === 0}>
          {text.start(next)}
        </button>
      </p>
    </form>
  );
}

/** The creation of the next year's plan from this one. */
export function NextStep(step: StepProps) {
  const text = useWords('closing').next;
  const next = step.plan.year + 1;
  return (
    <Answered query={useOwnAnswer(NextPlanPageDocument, planOf(step))}>
      {({ plans, plan }) => {
        if (plans.some(({ year }) => year === next))
          return (
            <p>
              {text.exists(next)}{' '}
              <Link to="/" search={{ ente: step.municipality, anno: next }}>
                {text.go(next)}
              </Link>
              {step.secretariat && plans.some(({ year, startedFrom }) => year === next && startedFrom !== null) && (
                <>
                  {' · '}
                  <Link to="/bozza" search={{ ente: step.municipality, anno: next }}>
                    {text.prepare(next)}
                  </Link>
                </>
              )}
            </p>
          );
        if (!step.secretariat) return <p className="fine">{text.onlySecretariat}</p>;
        if (plan === null) return null;
        const { nodes, totalCount } = plan.objectives;
        // An objective missing from the list would be left out of the next plan without notice.
        if (totalCount > nodes.length) return <p>{text.tooMany(nodes.length)}</p>;
        return <NextPlanForm {...step} objectives={nodes} />;
      }}
    </Answered>
  );
}
