import { percent, share } from '#format';
import { EasingFigure, KeyFigure, KeyFigures } from '#ui/figures/key-figures.js';
import { NotComparable } from '#ui/figures/not-comparable.js';
import { Section } from '#ui/page.js';
import { usePageText } from '#words/page-text.js';
import type { ComparedScoreFragment } from './comparison.generated.js';

/** Effetto delle variazioni: its own figure between the two results, with what could not be compared. */
export function EasingSection({ plan: { initial, current, easing } }: { plan: ComparedScoreFragment }) {
  const text = usePageText();
  return (
    <Section id="effetto" title={text.comparison.easingTitle}>
      <p className="measure">{text.comparison.easingLead}</p>
      <KeyFigures>
        <KeyFigure
          term={text.comparison.withInitial}
          value={percent(initial.value)}
          note={text.score.measured(share(initial.coverage))}
        />
        <EasingFigure easing={easing} parts="objectives" />
        <KeyFigure
          term={text.comparison.withCurrent}
          value={percent(current.value)}
          note={text.score.measured(share(current.coverage))}
        />
      </KeyFigures>
      <NotComparable indicators={easing.notComparable} />
    </Section>
  );
}
