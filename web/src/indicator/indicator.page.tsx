import { useParams } from '@tanstack/react-router';
import { percent } from '#format';
import { Answered, useAnswer } from '#ui/answer.js';
import { Bullet } from '#ui/chart/bullet.js';
import { Page, Section } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import { ActReference } from '#ui/plan/act-reference.js';
import { Corrections } from '#ui/plan/corrections/corrections.js';
import { Declarations } from '#ui/plan/declarations.js';
import { Discrepancies } from '#ui/plan/discrepancies.js';
import { Evidence } from '#ui/plan/evidence.js';
import { Status } from '#ui/plan/status.js';
import { WeightChip } from '#ui/plan/weight/weight-chip.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { RevisionChanges } from '#ui/revision/revision-changes.js';
import { UnknownInPlan } from '#ui/states.js';
import { useLanguage, useWords } from '#words/words.js';
import { Definition } from './definition.js';
import { IndicatorPageDocument } from './indicator.generated.js';
import { correctableFields, type Indicator } from './indicator.rows.js';
import { Redefinitions } from './redefinition.js';
import { TargetHistory } from './target-history.js';
import { YearSeries } from './year-series.js';

function Result({ indicator }: { indicator: Indicator }) {
  const { status, attainment, explained } = indicator;
  const { language } = useLanguage();
  return (
    <div className="result">
      <p className="result-head">
        <span className="key-value">{percent(attainment.value)}</span>{' '}
        <Status status={status} state={attainment.state} />
      </p>
      <Bullet raw={attainment.raw} status={status} />
      <p>{language === 'en' ? explained.inEnglish : explained.explanation}</p>
    </div>
  );
}

function History({ revisions }: { revisions: Indicator['revisions'] }) {
  const text = useWords('plan');
  const automatic = revisions.filter(({ status }) => status === 'PROPOSED').length;
  if (revisions.length === 0) return <p>{text.indicator.noHistory}</p>;
  return (
    <>
      {automatic > 0 && <p className="reading-note fine">{text.variation.automatic(automatic)}</p>}
      <ol className="timeline">
        {revisions.map((revision) => (
          <li key={revision.id}>
            <p className="fine">
              <ActReference act={revision.act} />
            </p>
            <RevisionChanges revisions={[revision]} noted />
            {revision.evidence && <Evidence evidence={revision.evidence} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Indicatore: its definition, its attainment, how it was computed, and its changes. */
export function IndicatorPage() {
  const text = useWords('indicator');
  const shared = useWords('plan');
  const { code } = useParams({ from: '/indicatori/$code' });
  const { plan, basis } = usePlanChoice();
  const query = useAnswer(IndicatorPageDocument, { ...plan, basis, code });
  return (
    <Answered query={query}>
      {({ plan }) => {
        const indicator = plan?.indicator;
        if (!indicator) return <UnknownInPlan code={code} />;
        const { objective } = indicator;
        const objectivePlace = { kind: 'objective', key: objective.code } as const;
        return (
          <Page
            titleLanguage="it"
            title={indicator.title}
            kicker={[shared.indicator.name, indicator.printedCode].filter((part) => part !== null).join(' ')}
            path={[
              { place: { kind: 'area', key: objective.area.key }, label: objective.area.name },
              { place: { kind: 'sector', key: objective.sector.key }, label: objective.sector.name },
              { place: objectivePlace, label: objective.printedCode ?? objective.title },
            ]}
            lead={
              <p>
                {shared.objective.name}: <PlaceLink place={objectivePlace}>{objective.title}</PlaceLink> ·{' '}
                {shared.objective.weight}: <WeightChip {...objective} />
              </p>
            }
          >
            <Section id="esito" title={shared.indicator.computed}>
              <Result indicator={indicator} />
            </Section>
            <Section id="rilevazioni" title={text.title}>
              <TargetHistory indicator={indicator} atAct={plan.atAct} year={plan.year} acts={plan.acts} />
            </Section>
            <YearSeries code={indicator.code} series={indicator.series} />
            <Section id="definizione" title={shared.objective.definition}>
              <Definition indicator={indicator} />
              <Declarations declarations={indicator.declarations} />
            </Section>
            <Redefinitions indicator={indicator} />
            <Section id="storia" title={shared.indicator.history}>
              <History revisions={indicator.revisions} />
            </Section>
            <Corrections
              of={{ indicator: indicator.code }}
              corrections={indicator.corrections}
              fields={correctableFields(indicator)}
              kind={indicator.kind}
            />
            <Discrepancies
              discrepancies={plan.discrepancies.filter((found) => found.indicator?.code === indicator.code)}
            />
          </Page>
        );
      }}
    </Answered>
  );
}
