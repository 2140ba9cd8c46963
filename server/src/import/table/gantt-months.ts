import { foldedWords, unmarkedText } from '../text/folded-words.js';

const MONTHS = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const MONTH =
  /^(?:(gen)(?:naio)?|(feb)(?:braio)?|(mar)(?:zo)?|(apr)(?:ile)?|(mag)(?:gio)?|(giu)(?:gno)?|(lug)(?:lio)?|(ago)(?:sto)?|(sett?)(?:embre)?|(ott)(?:obre)?|(nov)(?:embre)?|(dic)(?:embre)?)$/;
/** Fewer months beside each other may be anything else; beside a phase two are enough. */
const FEWEST = 6;
const FEWEST_OF_PHASES = 2;
const INITIALS = 'gfmamglasond';

/** The months of a Gantt by position, 1–12; empty where the headings have none. Each month stands once; the twelve
 *  initials count only together and in their order. */
export function ganttMonths(headings: readonly string[], hasPhases = false): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  for (const [position, heading] of headings.entries()) {
    const month = monthOf(heading);
    if (month !== null) months.set(position, month);
  }
  const fewest = hasPhases ? FEWEST_OF_PHASES : FEWEST;
  const isGantt = months.size >= fewest && new Set(months.values()).size === months.size;
  return isGantt ? months : initialMonths(headings);
}

function initialMonths(headings: readonly string[]): ReadonlyMap<number, number> {
  const letters = headings.map((heading) => (/^\p{L}$/u.test(heading) ? heading.toLowerCase() : ' ')).join('');
  const start = letters.indexOf(INITIALS);
  return new Map(start < 0 ? [] : [...INITIALS].map((_, at) => [start + at, at + 1]));
}

/** The first and the last month with a mark; null where none has one. */
export function markedMonths(
  cells: readonly string[],
  months: ReadonlyMap<number, number>,
  shift: number,
): { readonly first: number; readonly last: number } | null {
  const marked = [...months].filter(([position]) => (cells[position + shift] ?? '') !== '').map(([, month]) => month);
  return marked.length === 0 ? null : { first: Math.min(...marked), last: Math.max(...marked) };
}

function monthOf(heading: string): number | null {
  const [word, ...others] = foldedWords(unmarkedText(heading));
  const name = others.length === 0 ? MONTH.exec(word ?? '')?.[0].slice(0, 3) : undefined;
  return name === undefined ? null : MONTHS.indexOf(name) + 1;
}
