import { number } from '#format';
import { useWords } from '#words/words.js';

type Weighted = { weight: number | null; initialWeight: number | null; weightReduced: boolean };

/** "8 → 5 ▼" where a decision has cut an objective's weight, else null. */
export function weightCutText({ weight, initialWeight, weightReduced }: Weighted): string | null {
  return weightReduced ? `${number(initialWeight)} → ${number(weight)} ▼` : null;
}

/** An objective's weight in points, flagged where a decision has cut it: "8 → 5 ▼". */
export function WeightChip({ weight, initialWeight, weightReduced }: Weighted) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  if (weight === null) return <span className="weight-unknown">{names.unknownWeight}</span>;
  if (!weightReduced) return <span className="weight">{text.objective.points(number(weight))}</span>;
  return (
    <span className="chip-cut">
      <span aria-hidden="true">{weightCutText({ weight, initialWeight, weightReduced })}</span>
      <span className="visually-hidden">{text.objective.weightReduced(number(initialWeight), number(weight))}</span>
    </span>
  );
}
