import type { LabelProps } from 'recharts';
import { StatusSign } from '../plan/status-sign.js';
import type { PercentRow } from './score-mark.js';
import { AXIS_END, endOf } from './target-axis.js';

/** The props that Recharts passes to a label of a bar: the bar's rectangle and index. */
type BarPlace = Pick<LabelProps, 'x' | 'y' | 'width' | 'height' | 'index'>;

/** A reason longer than its column continues on the second line, from its bracket on. */
function linesOf({ valueText, detail }: PercentRow): { main: string; more: string | null } {
  const [main = valueText, bracket] = valueText.split(/(?= \()/);
  const more = [bracket?.trim(), detail].filter((part) => part != null).join(' · ');
  return { main, more: more === '' ? null : more };
}

/**
 * The result of each row with its sign, and what stands behind it: in a column right of the axis, or in one line below
 * the bar where the chart is narrow.
 */
export function scoreLabel(rows: readonly PercentRow[], stacked: boolean, drop: number) {
  return ({ x, y, width, height, index }: BarPlace) => {
    const row = index === undefined ? undefined : rows[index];
    if (row === undefined) return null;
    const { main, more } = linesOf(row);
    const middle = Number(y) + Number(height) / 2;
    const right = Number(x) + (Number(width) / endOf(row.value)) * AXIS_END;
    const left = stacked ? Number(x) : right + 14;
    const baseline = stacked ? middle + drop + 27 : middle + (more === null ? 5 : -3);
    const indent = row.status === null ? 0 : 22;
    return (
      <g>
        {row.status && <StatusSign status={row.status} x={left} y={baseline - 13} />}
        <text x={left + indent} y={baseline} className="bar-label">
          {main}
          {stacked && more !== null && (
            <tspan className="bar-detail" dx="8">
              {more}
            </tspan>
          )}
        </text>
        {!stacked && more !== null && (
          <text x={left + indent} y={baseline} dy="1.25em" className="bar-detail">
            {more}
          </text>
        )}
      </g>
    );
  };
}
