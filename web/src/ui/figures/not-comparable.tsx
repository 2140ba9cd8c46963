import type { AttainmentState } from '#gql';
import type { PageText } from '#words/page-text.js';
import { usePageText } from '#words/page-text.js';
import { PlaceLink } from '../place-link.js';

type Incomparable = {
  code: string;
  title: string;
  current: { state: AttainmentState };
  initial: { state: AttainmentState };
};

/** Which of the two targets has nothing to measure against, and why. */
export function reasons({ initial, current }: Pick<Incomparable, 'initial' | 'current'>, text: PageText): string[] {
  const { onInitial, onCurrent } = text.comparison;
  if (initial.state === current.state) return [text.state[current.state]];
  return [
    ...(initial.state === 'SCORED' ? [] : [onInitial(text.state[initial.state])]),
    ...(current.state === 'SCORED' ? [] : [onCurrent(text.state[current.state])]),
  ];
}

/** What the effect of the variations leaves out, each with its reason. */
export function NotComparable({ indicators }: { indicators: readonly Incomparable[] }) {
  const text = usePageText();
  if (indicators.length === 0) return <p>{text.comparison.allComparable}</p>;
  return (
    <details className="disclosure">
      <summary>{text.comparison.notComparable(indicators.length)}</summary>
      <ul className="entries">
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <PlaceLink place={{ kind: 'indicator', key: indicator.code }}>
              <span className="code">{indicator.code}</span> {indicator.title}
            </PlaceLink>
            <p className="fine">{reasons(indicator, text).join('; ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
