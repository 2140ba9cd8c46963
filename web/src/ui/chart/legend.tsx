import type { ReactNode } from 'react';

/** An entry of a chart's legend; the sign is drawn as in the chart. */
export type LegendItem = { key: string; sign: ReactNode; words: string };

export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className="legend">
      {items.map(({ key, sign, words }) => (
        <li key={key}>
          <svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
            {sign}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
