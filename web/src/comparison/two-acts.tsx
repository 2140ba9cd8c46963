import type { ComparisonLevel } from '#gql';
import { Answered, useAnswer } from '#ui/answer.js';
import { Section } from '#ui/page.js';
import { PlaceLink } from '#ui/place-link.js';
import type { ActChoice } from '#ui/plan/act-choices.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { RevisionChanges } from '#ui/revision/revision-changes.js';
import { type Column, DataTable } from '#ui/table/data-table.js';
import { useWords } from '#words/words.js';
import { BetweenActsDocument } from './comparison.generated.js';
import type { ComparedRow } from './comparison.rows.js';
import { decisionsBetween, type TwoActsRow, twoActsRows } from './two-acts.rows.js';

function Pair({ pair: { one, other, differs } }: { pair: TwoActsRow['target'] }) {
  if (!differs) return one;
  return (
    <>
      {other} <span aria-hidden="true">→</span> <strong>{one}</strong>
    </>
  );
}

function Decisions({ one, other }: { one: ActChoice; other: ActChoice }) {
  const text = useWords('comparison');
  const shared = useWords('plan');
  const { plan } = usePlanChoice();
  const later = Math.max(one.atAct, other.atAct);
  const query = useAnswer(BetweenActsDocument, { ...plan, atAct: later });
  return (
    <Answered query={query}>
      {(answer) => {
        const decisions = decisionsBetween(answer.plan?.variations ?? [], one.atAct, other.atAct);
        if (decisions.length === 0) return <p>{text.twoActs.noDecisions}</p>;
        return (
          <ul className="entries">
            {decisions.map(({ id, act, objective, revisions }) => (
              <li key={id}>
                <PlaceLink place={{ kind: 'objective', key: objective.code }}>
                  <span className="code">{objective.code}</span> {objective.title}
                </PlaceLink>
                <p className="fine">{shared.variation.act(act.ordinal)}</p>
                <RevisionChanges revisions={revisions} />
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

type TwoActsProps = {
  level: ComparisonLevel;
  one: { state: ActChoice; rows: readonly ComparedRow[] };
  other: { state: ActChoice; rows: readonly ComparedRow[] };
};

/** Two states side by side, and the decisions between them. */
export function TwoActs({ level, one, other }: TwoActsProps) {
  const text = useWords('comparison');
  const names = useWords('vocabulary');
  const rows = twoActsRows(one.rows, other.rows, text, names);
  const changed = rows.filter(({ differs }) => differs);
  const weights = level === 'OBJECTIVE' || level === 'INDICATOR';
  const columns: Column<TwoActsRow>[] = [
    {
      key: 'name',
      header: names.level[level],
      cell: ({ place, label }) => <PlaceLink place={place}>{label}</PlaceLink>,
    },
    ...(weights
      ? [{ key: 'weight', header: text.twoActs.weight, cell: (row: TwoActsRow) => <Pair pair={row.weight} /> }]
      : []),
    ...(level === 'INDICATOR'
      ? [{ key: 'target', header: text.twoActs.target, cell: (row: TwoActsRow) => <Pair pair={row.target} /> }]
      : []),
    { key: 'result', header: text.twoActs.result, cell: ({ result }) => <Pair pair={result} /> },
  ];
  const title = `${other.state.label} → ${one.state.label}`;
  return (
    <>
      <Section id="due-situazioni" title={text.twoActs.heading}>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{text.twoActs.changed(changed.length, rows.length)}</p>
        {changed.length > 0 && <DataTable caption={title} rows={changed} rowKey={({ key }) => key} columns={columns} />}
      </Section>
      <Section id="decisioni" title={text.twoActs.decisions}>
        <Decisions one={one.state} other={other.state} />
      </Section>
    </>
  );
}
