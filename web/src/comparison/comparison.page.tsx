import { useSearch } from '@tanstack/react-router';
import { number } from '#format';
import { Answered } from '#ui/answer.js';
import { Page, Section } from '#ui/page.js';
import { actChoices, chosenAct } from '#ui/plan/act-choices.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { BasisSwitch, ComparisonChoices, LevelTabs } from './comparison-choices.js';
import { ComparisonFigure } from './comparison-figure.js';
import { orderRows } from './comparison-order.js';
import { EasingSection } from './easing-section.js';
import { TwoActs } from './two-acts.js';
import { useComparison } from './use-comparison.js';

/** Confronto preventivo/consuntivo: targets, results, and the share that comes from changed targets. */
export function ComparisonPage() {
  const text = useWords('comparison');
  const frame = useWords('frame');
  const search = useSearch({ from: '/confronto' });
  const { plan, basis } = usePlanChoice();
  const { per: level = 'AREA', confronta } = search;
  const states = actChoices(usePlanFrame().data?.plan?.acts ?? [], frame);
  const state = chosenAct(states, search.variazione);
  const otherState = states.find(({ atAct }) => atAct === confronta && atAct !== state?.atAct);
  const shown = useComparison(level, plan.atAct);
  const compared = useComparison(level, otherState?.atAct ?? null, otherState !== undefined).comparison;
  const rows = orderRows(shown.comparison?.rows ?? [], search);
  const other = otherState && compared ? { state: otherState, rows: compared.rows } : null;
  return (
    <Page title={text.title} kicker={frame.navigation.comparison} path={[]} lead={<p>{text.lead}</p>}>
      <div className="comparison-tools">
        <LevelTabs />
        <BasisSwitch />
      </div>
      <ComparisonChoices others={states.filter(({ atAct }) => atAct !== state?.atAct)} />
      <Answered query={shown.query}>
        {() => {
          const { comparison } = shown;
          if (!comparison || rows.length === 0) return <p>{text.nothing}</p>;
          const values = new Map(other?.rows.map(({ key, value }) => [key, value]));
          return (
            <>
              <Section id="confronto" title={text.level[level]}>
                {rows.length < comparison.total && (
                  <p>{text.onlyFirst(number(rows.length), number(comparison.total))}</p>
                )}
                <ComparisonFigure level={level} rows={rows} other={other && { values, label: other.state.label }} />
                <ExportLinks table="comparison" where={null} more={{ by: level, basis }} />
                <ReportLinks />
              </Section>
              <EasingSection plan={comparison.plan} />
              {other && state && <TwoActs level={level} one={{ state, rows }} other={other} />}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
