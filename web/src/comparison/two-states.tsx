import { Answered, useAnswer } from '#ui/answer.js';
import { Section } from '#ui/page.js';
import type { ActChoice } from '#ui/plan/act-choices.js';
import { usePlanChoice } from '#ui/plan-frame.js';
import { ChangeTable } from '#ui/revision/change-table.js';
import { useWords } from '#words/words.js';
import { BetweenActsDocument } from './comparison.generated.js';

/** The effective decisions between two acts: after the earlier one, up to the later one. */
export function decisionsBetween(one: number, other: number) {
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  return { and: [{ act: { gt: earlier } }, { act: { lte: later } }, { revisionKind: { isNull: false } }] };
}

/** What was decided between two acts of a plan, one line a change. */
export function DecisionsBetween({ one, other }: { one: ActChoice; other: ActChoice }) {
  const text = useWords('comparison');
  const { plan } = usePlanChoice();
  const asked = { atAct: Math.max(one.atAct, other.atAct), where: decisionsBetween(one.atAct, other.atAct) };
  const query = useAnswer(BetweenActsDocument, { ...plan, ...asked });
  return (
    <Section id="decisioni" title={text.twoStates.decisions}>
      <Answered query={query}>
        {(answer) => {
          const decisions = answer.plan?.variationPage.nodes ?? [];
          if (decisions.length === 0) return <p>{text.twoStates.noDecisions}</p>;
          return <ChangeTable caption={text.twoStates.decisions} variations={decisions} named />;
        }}
      </Answered>
    </Section>
  );
}
