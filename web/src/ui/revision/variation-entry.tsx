import type { VariationPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';
import { ActReference } from '../plan/act-reference.js';
import { cutsWeight, type WeightCut } from '../plan/weight/weight-cut.js';
import { VariationDetails } from './variation-details.js';
import { VariationHead } from './variation-head.js';

type VariationEntryProps = {
  variation: VariationPartsFragment;
  /** The weight changes of the plan: the server marks which of them are cuts. */
  changes: readonly WeightCut[];
  /** On an objective's own page its name is the title already. */
  named: boolean;
};

/** One request with its motivation and decision, the evidence words marked, and the changes made. */
export function VariationEntry({ variation, changes, named }: VariationEntryProps) {
  const text = useWords('plan');
  return (
    <article className="variation">
      <VariationHead variation={variation} named={named}>
        {cutsWeight(variation, changes) && <span className="chip-cut">{`${text.variation.weightCut} ▼`}</span>}
        <span>
          <ActReference act={variation.act} />
        </span>
      </VariationHead>
      <VariationDetails variation={variation} />
    </article>
  );
}
