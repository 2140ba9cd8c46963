import { useSearch } from '@tanstack/react-router';
import { number } from '#format';
import { Answered } from '#ui/answer.js';
import { indicatorWhere, objectiveWhere } from '#ui/list/list-where.js';
import { Pages, useShownRows } from '#ui/list/pages.js';
import { Page } from '#ui/page.js';
import { type ActChoice, actChoices, chosenAct } from '#ui/plan/act-choices.js';
import { usePlanChoice, usePlanFrame } from '#ui/plan-frame.js';
import { ReportLinks } from '#ui/staff/report-links.js';
import { ExportLinks } from '#ui/table/export-links.js';
import { useWords } from '#words/words.js';
import { ComparisonChoices, LevelTabs, type OtherState } from './comparison-choices.js';
import { ComparisonFigure } from './comparison-figure.js';
import { columnOrder, comparisonTitle, indicatorOrder, objectiveOrder, orderOf } from './comparison-order.js';
import type { ComparisonLevel, ComparisonSearch } from './comparison-search.js';
import { EasingSection } from './easing-section.js';
import { DecisionsBetween } from './two-states.js';
import { type Comparison, useComparison } from './use-comparison.js';

/** The states that the one shown can be compared with: its plan after other acts, and the plans of other years. */
function useOtherStates(shown: ActChoice | undefined, states: readonly ActChoice[]): OtherState[] {
  const text = useWords('comparison').twoStates;
  const frame = usePlanFrame().data;
  const plan = frame?.plan;
  const years = (frame?.planYears ?? []).filter((year) => year !== plan?.year).toReversed();
  return [
    ...states
      .filter(({ atAct }) => atAct !== shown?.atAct)
      .map(({ atAct, label }) => ({ kind: 'act' as const, atAct, label })),
    ...years.map((year) => ({ kind: 'year' as const, year, label: text.year(year) })),
  ];
}

function chosenOther(others: readonly OtherState[], { confronta, confrontaAnno }: ComparisonSearch) {
  return others.find((state) =>
    state.kind === 'act' ? state.atAct === confronta : confronta === undefined && state.year === confrontaAnno,
  );
}

/** The file of the rows, filtered and ordered as on the screen; areas and sectors have neither filter nor order there. */
function Exports({ level, search }: { level: ComparisonLevel; search: ComparisonSearch }) {
  const { basis } = usePlanChoice();
  const common = { table: 'comparison', by: level, basis } as const;
  if (level === 'OBJECTIVE') {
    return <ExportLinks {...common} where={objectiveWhere(search)} orderBy={objectiveOrder(search)} />;
  }
  if (level === 'INDICATOR') {
    return <ExportLinks {...common} where={indicatorWhere(search)} orderBy={indicatorOrder(search)} />;
  }
  return <ExportLinks {...common} where={null} />;
}

type RowsProps = { level: ComparisonLevel; comparison: Comparison; other: OtherState | undefined };

/** The rows of a level as chart or table, with their pages. */
function Rows({ level, comparison: { rows, counts, changed }, other }: RowsProps) {
  const text = useWords('comparison');
  const search = useSearch({ from: '/confronto' });
  const { plan } = usePlanChoice();
  const state =
    other?.kind === 'year' ? { year: other.year, atAct: null } : { year: plan.year, atAct: other?.atAct ?? null };
  const codes = rows.map(({ key }) => key);
  const before = useComparison({ level, state, search, codes }, other !== undefined).comparison;
  const compared = other && before && { rows: new Map(before.rows.map((row) => [row.key, row])), label: other.label };
  const shown = useShownRows(search.pagina, rows.length, counts.total);
  const notes = [
    other?.kind === 'act' && changed !== null && search.diversi === undefined
      ? text.twoStates.changed(changed, number(changed), other.label)
      : null,
    shown,
  ].filter((note) => note !== null);
  return (
    <>
      {notes.length > 0 && (
        <p role="status" className="list-count">
          {notes.join(' · ')}
        </p>
      )}
      <ComparisonFigure
        level={level}
        title={comparisonTitle(counts, level, text)}
        rows={rows}
        other={compared ?? null}
        sorting={{ ...columnOrder(search), words: text.order, search: orderOf }}
      />
      <Pages pagina={search.pagina} total={counts.total} />
      <Exports level={level} search={search} />
    </>
  );
}

/** Confronto preventivo/consuntivo: targets, results, and the share that comes from changed targets. */
export function ComparisonPage() {
  const text = useWords('comparison');
  const list = useWords('list');
  const frame = useWords('frame');
  const search = useSearch({ from: '/confronto' });
  const { plan } = usePlanChoice();
  const { per: level = 'AREA' } = search;
  const states = actChoices(usePlanFrame().data?.plan?.acts ?? [], frame);
  const state = chosenAct(states, search.variazione);
  const others = useOtherStates(state, states);
  const other = chosenOther(others, search);
  const shown = useComparison({ level, state: { year: plan.year, atAct: plan.atAct }, search, codes: null });
  return (
    <Page title={text.title} path={[]} lead={<p>{text.lead}</p>}>
      <LevelTabs />
      <ComparisonChoices others={others} other={other} />
      <Answered query={shown.query}>
        {() => {
          const { comparison } = shown;
          if (!comparison) return <p>{text.nothing}</p>;
          return (
            <>
              {comparison.rows.length === 0 ? (
                <p>{list.none}</p>
              ) : (
                <Rows level={level} comparison={comparison} other={other} />
              )}
              {state && other?.kind === 'act' && <DecisionsBetween one={state} other={other} />}
              <EasingSection plan={comparison.plan} reasons={comparison.reasons} />
              <ReportLinks />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
