import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { Answered, useAnswer } from '#ui/answer.js';
import { ChartFrame } from '#ui/chart/chart-frame.js';
import { expectedHeight } from '#ui/chart/score-columns.js';
import { EasingFigure, KeyFigures, ScoreFigures } from '#ui/figures/key-figures.js';
import { NotComparable } from '#ui/figures/not-comparable.js';
import { IndicatorTable, indicatorColumns } from '#ui/list/indicator-table.js';
import { Page, Section } from '#ui/page.js';
import { PhasesSection } from '#ui/phase/phases-section.js';
import { Corrections } from '#ui/plan/corrections/corrections.js';
import { Declarations } from '#ui/plan/declarations.js';
import { Discrepancies } from '#ui/plan/discrepancies.js';
import { SourceDetails } from '#ui/plan/evidence.js';
import { useDecider, WeightChanges } from '#ui/plan/weight/weight-changes.js';
import { WeightChip } from '#ui/plan/weight/weight-chip.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { VariationEntry } from '#ui/revision/variation-entry.js';
import { SeriesSection } from '#ui/series/series-section.js';
import { UnknownInPlan } from '#ui/states.js';
import { plainTable } from '#ui/table/plain-table.js';
import { SheetLink } from '#ui/table/sheet-link.js';
import { useNarrow } from '#ui/table/use-narrow.js';
import { useWords } from '#words/words.js';
import { Contributors } from './contributors.js';
import { ObjectivePageDocument, type ObjectivePageQuery } from './objective.generated.js';
import { correctableFields, indicatorBars, indicatorTitle } from './objective.rows.js';

const ScoreChart = lazy(() => import('#ui/chart/score.chart.js'));

type Objective = NonNullable<NonNullable<ObjectivePageQuery['plan']>['objective']>;

function Indicators({ objective }: { objective: Objective }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  const narrow = useNarrow();
  const title = indicatorTitle(objective.indicators, text);
  const bars = indicatorBars(objective.indicators, text, names);
  const exceeds = bars.some(({ value }) => value !== null && value > 100);
  return (
    <ChartFrame
      name="indicatori"
      title={title}
      explanation={exceeds ? `${text.chart.explain} ${text.chart.capNote}` : text.chart.explain}
      height={expectedHeight(bars.length, narrow)}
      chart={<ScoreChart rows={bars} title={title} />}
      table={<IndicatorTable indicators={objective.indicators} caption={title} />}
      file={plainTable(indicatorColumns(text, names), objective.indicators)}
    />
  );
}

function Timeline({ objective }: { objective: Objective }) {
  const text = useWords('plan');
  if (objective.variations.length === 0) return <p>{text.objective.noVariations}</p>;
  return (
    <ol className="timeline">
      {objective.variations.map((variation) => (
        <li key={variation.id}>
          <VariationEntry variation={variation} changes={objective.weightChanges} named={false} />
        </li>
      ))}
    </ol>
  );
}

function Sections({ objective, year, share }: { objective: Objective; year: number; share: number }) {
  const text = useWords('plan');
  const phased = share > 0 && objective.phases.some(({ state }) => state !== 'REMOVED');
  const weightSource = objective.weights.at(-1)?.source;
  const definitionSource = objective.definitions.at(-1)?.source ?? objective.source;
  return (
    <>
      <KeyFigures>
        <ScoreFigures score={objective.score} parts="indicators" phased={phased} withOutcome />
        <EasingFigure easing={objective.easing} parts="indicators" />
      </KeyFigures>
      <div className="page-notes">
        {weightSource && <SourceDetails source={weightSource} />}
        <SheetLink of="objective" code={objective.code} />
        <Contributors objective={objective} />
        <Declarations declarations={objective.declarations} />
      </div>
      {objective.easing.notComparable.length > 0 && <NotComparable indicators={objective.easing.notComparable} />}
      <Section id="indicatori" title={text.objective.indicators}>
        <Indicators objective={objective} />
      </Section>
      {objective.weightChanges.length > 0 && (
        <Section id="peso" title={text.objective.weight}>
          <WeightChanges changes={objective.weightChanges} named={false} />
        </Section>
      )}
      <SeriesSection years={objective.series} />
      <PhasesSection phases={objective.phases} year={year} share={share} named={false} />
      <Section id="variazioni" title={text.objective.timeline}>
        <Timeline objective={objective} />
      </Section>
      {objective.definition && (
        <Section id="definizione" title={text.objective.definition}>
          <p className="prose" lang="it">
            {objective.definition}
          </p>
          {definitionSource && <SourceDetails source={definitionSource} />}
        </Section>
      )}
    </>
  );
}

/** Obiettivo: its score and weight, its indicators, and the requests and decisions about it. */
export function ObjectivePage() {
  const text = useWords('plan');
  const decider = useDecider();
  const { code } = useParams({ from: '/obiettivi/$code' });
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(ObjectivePageDocument, { ...plan, basis, code });
  return (
    <Answered query={query}>
      {({ plan }) => {
        const objective = plan?.objective;
        if (!objective) return <UnknownInPlan code={code} />;
        const { area, sector } = objective;
        const lastCut = objective.weightReduced
          ? objective.weightChanges.findLast(({ reduced }) => reduced)
          : undefined;
        return (
          <Page
            titleLanguage="it"
            title={objective.title}
            kicker={[text.objective.name, objective.printedCode].filter((part) => part !== null).join(' ')}
            path={[
              { place: { kind: 'area', key: area.key }, label: area.name },
              { place: { kind: 'sector', key: sector.key }, label: sector.name },
            ]}
            pathEnd={objective.printedCode}
            lead={
              <p>
                {text.objective.weight}: <WeightChip {...objective} />
                {lastCut && <span className="fine"> {decider(lastCut)}</span>}
              </p>
            }
          >
            <Sections objective={objective} year={plan.year} share={plan.policy.phaseShare} />
            <Corrections
              of={{ objective: code }}
              corrections={objective.corrections}
              fields={correctableFields(objective)}
            />
            <Discrepancies discrepancies={plan.discrepancies.filter((found) => found.objective?.code === code)} />
          </Page>
        );
      }}
    </Answered>
  );
}
