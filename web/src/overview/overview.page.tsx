import { Link, useSearch } from '@tanstack/react-router';
import { date } from '#format';
import { Answered, useAnswer } from '#ui/answer.js';
import { ScoreFigure } from '#ui/chart/score-figure.js';
import { Page, Section } from '#ui/page.js';
import { DuePhases } from '#ui/phase/due-phases.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { SeriesSection } from '#ui/series/series-section.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { UnknownInPlan } from '#ui/states.js';
import { useWords } from '#words/words.js';
import { Contents } from './contents.js';
import { Cycle } from './cycle.js';
import { Furthest } from './furthest.js';
import { LatestDecisions } from './latest-decisions.js';
import { OverviewPageDocument } from './overview.generated.js';
import { areaRows, latestDecisions, type Overview, sectorRows } from './overview.rows.js';
import { Reached } from './reached.js';

import { SectorChoice } from './sector-choice.js';
import { listWithin, overviewQuestion, sectorOverview } from './sector-overview.js';
import { Unreported } from './unreported.js';
import { WeightCuts } from './weight-cuts.js';

function Decisions({ plan }: { plan: Overview }) {
  const text = useWords('overview');
  const shared = useWords('plan');
  const latest = latestDecisions(plan.variations);
  const act = latest[0]?.act;
  return (
    <Section
      id="decisioni"
      title={
        act
          ? text.decisionsOf(shared.variation.act(act.ordinal), act.adoptedOn === null ? null : date(act.adoptedOn))
          : text.decisions
      }
    >
      <LatestDecisions decisions={latest} />
      <p>
        <Link to="/variazioni">{text.allDecisions}</Link>
      </p>
    </Section>
  );
}

function Sections({ plan, settore }: { plan: Overview; settore: string | undefined }) {
  const text = useWords('overview');
  const within = listWithin(settore);
  const shared = useWords('plan');
  return (
    <>
      <div className="answers">
        <Reached plan={plan} within={within} />
        <Furthest plan={plan} within={within} />
        <Unreported plan={plan} within={within} />
        <WeightCuts plan={plan} within={within} />
      </div>
      {settore === undefined && (
        <>
          <Section id="aree" title={text.byArea}>
            <ScoreFigure name="aree" rowName={shared.group.area} rows={areaRows(plan, shared)} />
          </Section>
          <Section id="settori" title={text.bySector}>
            <ScoreFigure name="settori" rowName={shared.group.sector} rows={sectorRows(plan, shared)} />
          </Section>
        </>
      )}
      <SeriesSection years={plan.series} />
      {plan.stage === 'OPEN' && <DuePhases phases={plan.duePhases} />}
      <Decisions plan={plan} />
      <p>
        <Link to="/presentazione">{text.presentation.open}</Link>
      </p>
      <ReportLinks />
    </>
  );
}

/** Cruscotto: the scores of the whole plan. */
export function OverviewPage() {
  const text = useWords('overview');
  const { plan, basis } = usePlanChoice();
  const { settore } = useSearch({ from: '/' });
  const query = useAnswer(OverviewPageDocument, { ...plan, basis, ...overviewQuestion(settore) });
  return (
    <Answered query={query}>
      {({ plan }) => {
        if (!plan) return null;
        const shown = settore === undefined ? plan : sectorOverview(plan, settore);
        if (shown === null) return <UnknownInPlan code={settore ?? ''} search={(settore ?? '').replaceAll('-', ' ')} />;
        return (
          <Page
            title={text.title}
            lead={
              <>
                <Contents plan={shown} within={listWithin(settore)} />
                <SectorChoice sectors={plan.sectors} settore={settore} />
                <Cycle plan={plan} />
              </>
            }
          >
            <Sections plan={shown} settore={settore} />
          </Page>
        );
      }}
    </Answered>
  );
}
