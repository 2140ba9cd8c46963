import { type Place, PlaceLink } from '../place-link.js';

type NamedRow = { place: Place; label: string; valueText: string; weightCut: string | null };

type TickProps = { y?: number | string; payload?: { index: number } };

/**
 * The names of a chart's rows as HTML inside the SVG: they wrap, and the keyboard reaches each datum with its number.
 */
export function nameTick(rows: readonly NamedRow[], width: number, height: number, above = 0) {
  return ({ y = 0, payload }: TickProps) => {
    const row = payload && rows[payload.index];
    if (!row) return <g />;
    return (
      <foreignObject x={0} y={Number(y) - height / 2 - above} width={width - 12} height={height}>
        <div className="tick" data-above={above > 0}>
          <PlaceLink place={row.place}>
            {row.label}
            <span className="visually-hidden">{`: ${row.valueText}`}</span>
          </PlaceLink>
          {row.weightCut && <span className="tick-cut">{row.weightCut}</span>}
        </div>
      </foreignObject>
    );
  };
}
