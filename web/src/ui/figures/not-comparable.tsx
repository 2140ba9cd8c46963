import type { AttainmentState } from '#gql';
import { useWords, type Words } from '#words/words.js';
import { PlaceLink } from '../place-link.js';

type Incomparable = {
  code: string;
  title: string;
  current: { state: AttainmentState };
  initial: { state: AttainmentState };
};

/** Which of the two targets cannot be compared with, and why. */
export function reasons(
  { initial, current }: Pick<Incomparable, 'initial' | 'current'>,
  text: Words<'plan'>,
  names: Words<'vocabulary'>,
): string[] {
  const { onInitial, onCurrent } = text.comparable;
  if (initial.state === current.state) return [names.state[current.state]];
  return [
    ...(initial.state === 'SCORED' ? [] : [onInitial(names.state[initial.state])]),
    ...(current.state === 'SCORED' ? [] : [onCurrent(names.state[current.state])]),
  ];
}

/** The indicators left out of the effect of the variations, each with its reason. */
export function NotComparable({ indicators }: { indicators: readonly Incomparable[] }) {
  const text = useWords('plan');
  const names = useWords('vocabulary');
  if (indicators.length === 0) return <p>{text.comparable.allComparable}</p>;
  return (
    <details className="disclosure">
      <summary>{text.comparable.notComparable(indicators.length)}</summary>
      <ul className="entries">
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <PlaceLink place={{ kind: 'indicator', key: indicator.code }}>
              <span className="code">{indicator.code}</span> {indicator.title}
            </PlaceLink>
            <p className="fine">{reasons(indicator, text, names).join('; ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
