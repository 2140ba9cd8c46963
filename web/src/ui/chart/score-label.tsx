import type { LabelProps } from 'recharts';
import { StatusSign } from '../plan/status-sign.js';
import { detailLines, resultOf, type scoreColumns } from './score-columns.js';
import type { PercentRow } from './score-mark.js';
import { AXIS_END, endOf } from './target-axis.js';

/** The props that Recharts passes to a label of a bar: the bar's rectangle and index. */
type BarPlace = Pick<LabelProps, 'x' | 'y' | 'width' | 'height' | 'index'>;

type LabelRoom = Pick<ReturnType<typeof scoreColumns>, 'stacked' | 'detailRoom' | 'drop'>;

/**
 * The result of each row with its sign, and what stands behind it: in a column right of the axis, or below the bar
 * where the chart is narrow, in lines of `detailRoom` where one line has no room for all.
 */
export function scoreLabel(rows: readonly PercentRow[], { stacked, detailRoom, drop }: LabelRoom) {
  return ({ x, y, width, height, index }: BarPlace) => {
    const row = index === undefined ? undefined : rows[index];
    if (row === undefined) return null;
    const { main, more } = resultOf(row);
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
          {stacked && detailRoom === null && more !== null && (
            <tspan className="bar-detail" dx="8">
              {more}
            </tspan>
          )}
        </text>
        {detailRoom !== null && (
          <text y={baseline} className="bar-detail">
            {detailLines(row, detailRoom).map((line) => (
              <tspan key={line} x={left} dy="1.2em">
                {line}
              </tspan>
            ))}
          </text>
        )}
        {!stacked && more !== null && (
          <text x={left + indent} y={baseline} dy="1.25em" className="bar-detail">
            {more}
          </text>
        )}
      </g>
    );
  };
}
