import type { LabelProps } from 'recharts';

/** The props that Recharts passes to a label of a bar: the bar's rectangle and index. */
type BarPlace = Pick<LabelProps, 'x' | 'y' | 'width' | 'height' | 'index'>;

/** The number beside its bar, or above it in a narrow chart, with the text in brackets below. */
export function valueLabel(words: readonly string[], narrow: boolean, offset = 6) {
  return ({ x, y, width, height, index }: BarPlace) => {
    const word = index === undefined ? undefined : words[index];
    if (word === undefined) return null;
    const middle = Number(y) + Number(height) / 2;
    if (!narrow) {
      return (
        <text x={Number(x) + Number(width) + offset} y={middle} dy="0.35em" className="bar-label">
          {word}
        </text>
      );
    }
    const [number, beyond] = word.split(/(?= \()/);
    return (
      <text x={Number(x) + 4} y={middle - 15} className="bar-label">
        {number}
        {beyond !== undefined && (
          <tspan x={Number(x) + 4} dy="2.4em">
            {beyond}
          </tspan>
        )}
      </text>
    );
  };
}
