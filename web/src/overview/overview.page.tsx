import { Link } from '@tanstack/react-router';
import { number } from '#format';
import { Answered, useAnswer } from '#ui/answer.js';
import { ScoreFigure } from '#ui/chart/score-figure.js';
import { EasingFigure, KeyFigure, KeyFigures, ScoreFigures } from '#ui/figures/key-figures.js';
import { StatusCounts } from '#ui/figures/status-counts.js';
import { ListLink } from '#ui/list/list-link.js';
import { Page, Section } from '#ui/page.js';
import { DuePhases } from '#ui/phase/due-phases.js';
import { WeightChanges } from '#ui/plan/weight-changes.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { useWords } from '#words/words.js';
import { Contents } from './contents.js';
import { Cycle } from './cycle.js';
import { LatestDecisions } from './latest-decisions.js';
import { OverviewPageDocument } from './overview.generated.js';
import { areaRows, latestDecisions, type Overview, sectorRows } from './overview.rows.js';
import { ToComplete } from './to-complete.js';

/** The list behind a figure of the whole plan. */
const everything = {};

function Figures({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const shared = useWords('plan');
  const below = shared.chart.belowHalf(plan.belowHalf.totalCount, plan.indicators.totalCount);
  return (
    <section aria-labelledby="sintesi">
      <h2 id="sintesi" className="active-title">
        <ListLink to="/indicatori" list={{ risultato: 'sotto50', ordine: 'scostamento' }}>
          {below}
        </ListLink>
      </h2>
      <KeyFigures>
        <ScoreFigures score={plan.score} parts="objectives" within={everything} />
        <KeyFigure
          term={text.reduced}
          help="reducedWeight"
          value={
            <ListLink to="/obiettivi" list={{ peso: 'ridotto' }}>
              {number(plan.reduced.totalCount)}
            </ListLink>
          }
        />
        <EasingFigure easing={plan.easing} parts="objectives" />
      </KeyFigures>
      <StatusCounts counts={plan.statusCounts} within={everything} />
      <ReportLinks />
    </section>
  );
}

function WeightCuts({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  return (
    <Section id="pesi" title={text.weightCutCount(plan.reduced.totalCount)}>
      {plan.weightChanges.length === 0 ? (
        <p>{text.noWeightCuts}</p>
      ) : (
        <WeightChanges changes={plan.weightChanges} named />
      )}
    </Section>
  );
}

function Decisions({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const shared = useWords('plan');
  const latest = latestDecisions(plan.variations);
  const act = latest[0]?.act;
  return (
    <Section id="decisioni" title={act ? text.decisionsOf(shared.variation.act(act.ordinal)) : text.decisions}>
      <LatestDecisions decisions={latest} />
      <p>
        <Link to="/variazioni">{text.allDecisions}</Link>
      </p>
    </Section>
  );
}

function Sections({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const shared = useWords('plan');
  return (
    <>
      <Figures plan={plan} />
      <Section id="aree" title={text.byArea}>
        <ScoreFigure name="aree" rowName={shared.group.area} rows={areaRows(plan, shared)} />
      </Section>
      <Section id="settori" title={text.bySector}>
        <ScoreFigure name="settori" rowName={shared.group.sector} rows={sectorRows(plan, shared)} />
      </Section>
      {plan.stage === 'OPEN' && <DuePhases phases={plan.duePhases} />}
      <WeightCuts plan={plan} />
      <div className="two-columns">
        <Section
          id="da-completare"
          title={(plan.stage === 'OPEN' || plan.incomplete.totalCount === 0 ? text.incompleteOf : text.leftWithout)(
            plan.incomplete.totalCount,
            plan.indicators.totalCount,
          )}
        >
          <ToComplete incomplete={plan.incomplete} />
        </Section>
        <Decisions plan={plan} />
      </div>
    </>
  );
}

/** Cruscotto: the scores of the whole plan. */
export function OverviewPage() {
  const text = useWords('overview');
  const frame = useWords('frame');
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(OverviewPageDocument, { ...plan, basis });
  return (
    <Answered query={query}>
      {({ plan }) =>
        plan && (
          <Page
            title={text.title}
            kicker={frame.navigation.overview}
            lead={
              <>
                <p>{text.lead}</p>
                <Contents plan={plan} />
                <Cycle plan={plan} />
              </>
            }
          >
            <Sections plan={plan} />
          </Page>
        )
      }
    </Answered>
  );
}
