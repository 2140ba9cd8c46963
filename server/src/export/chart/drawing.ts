import { xmlText } from '../xml-text.js';

/** One thing that is drawn; a chart is a list of them, which becomes an SVG or is painted as a picture of dots. */
export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly stroke: string;
      readonly width: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in words. */
  readonly title: string;
  readonly marks: readonly Mark[];
}

/** The colours of the light theme: a picture is shown on any page. */
export const INK = {
  text: '#17324d',
  muted: '#5a6772',
  line: '#d9dee3',
  paper: '#ffffff',
  value: '#0066cc',
  target: '#17324d',
} as const;

/** The drawing as an SVG of its own, without style sheets, scripts or references. */
export function svgOf({ width, height, title, marks }: Drawing): string {
  const text = escaped(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${text}" font-family="'Titillium Web', 'Segoe UI', Arial, sans-serif">
<title>${text}</title>
<rect width="${width}" height="${height}" fill="${INK.paper}"/>
${marks.map(element).join('\n')}
</svg>
`;
}

function element(mark: Mark): string {
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${mark.fill}"/>`;
    case 'line': {
      const dashes = mark.dashed === true ? ' stroke-dasharray="4 4"' : '';
      return `<line x1="${mark.from[0]}" y1="${mark.from[1]}" x2="${mark.to[0]}" y2="${mark.to[1]}" stroke="${mark.stroke}" stroke-width="${mark.width}"${dashes}/>`;
    }
    case 'dot':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${mark.fill}" stroke="${mark.stroke}" stroke-width="2"/>`;
    case 'text': {
      const weight = mark.bold === true ? ' font-weight="600"' : '';
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" fill="${mark.fill}" text-anchor="${mark.anchor ?? 'start'}"${weight}>${escaped(mark.text)}</text>`;
    }
  }
}

function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Room that a sign of the widest usual font takes, as a part of its size: lines are never too long. */
const SIGN = 0.54;

/** A text in lines that fit, at most so many; the last one says by "…" that something is left out. */
export function fittingLines(text: string, room: number, size: number, most: number): string[] {
  const length = Math.max(4, Math.floor(room / (size * SIGN)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > length ? `${word.slice(0, length - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const [kept, end = ''] = [lines.slice(0, most - 1), lines[most - 1]];
  return [...kept, `${end.length >= length ? end.slice(0, length - 1) : end}…`];
}
