import { percent, share } from '#format';
import { EasingFigure, KeyFigure, KeyFigures } from '#ui/figures/key-figures.js';
import { NotComparable } from '#ui/figures/not-comparable.js';
import { Section } from '#ui/page.js';
import { useWords } from '#words/words.js';
import type { ComparedScoreFragment } from './comparison.generated.js';

/** Effetto delle variazioni: the difference between the two results, with the indicators that could not be compared. */
export function EasingSection({ plan: { initial, current, easing } }: { plan: ComparedScoreFragment }) {
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
      <NotComparable indicators={easing.notComparable} />
    </Section>
  );
}
