import { percent, share } from '#format';
import { EasingFigure, KeyFigure, KeyFigures } from '#ui/figures/key-figures.js';
import { NotComparable } from '#ui/figures/not-comparable.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { ComparedReasonsFragment, ComparedScoreFragment } from './comparison.generated.js';

type EasingSectionProps = {
  plan: ComparedScoreFragment;
  /** Which indicators are left out, and why; null = not asked for. */
  reasons: ComparedReasonsFragment | null;
};

/** Effetto delle variazioni: the difference between the two results, with the indicators that could not be compared. */
export function EasingSection({ plan: { initial, current, easing }, reasons }: EasingSectionProps) {
  const text = useWords('comparison');
  const shared = useWords('plan');
  return (
    <Section id="effetto" title={text.easingTitle}>
      <p className="measure">{text.easingLead}</p>
      <KeyFigures>
        <KeyFigure
          term={text.withInitial}
          value={percent(initial.value)}
          note={shared.score.measured(share(initial.coverage))}
        />
        <EasingFigure easing={easing} parts="objectives" />
        <KeyFigure
          term={text.withCurrent}
          value={percent(current.value)}
          note={shared.score.measured(share(current.coverage))}
        />
      </KeyFigures>
      {reasons && <NotComparable indicators={reasons.easing.notComparable} />}
    </Section>
  );
}
