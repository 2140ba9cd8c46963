import { foldedText } from '../../plan/natural-key.js';

const PLAN = /\b(?:piano|peg|piao|pdo|performance)\b/;
const PERIOD = /\b(20\d\d) ?([-–—/]) ?(20\d\d|\d\d)(?!\d)/;
/** From the most to the least reliable: the year of the objectives, a year so called, the plan's own, any. */
const YEARS: readonly RegExp[] = [
  /\bobiettivi\b[^\d]{0,60}\b(20\d\d)(?! ?[-–—/] ?\d)/,
  /\b(?:anno|esercizio|annualita)(?: finanziario)? (20\d\d)(?! ?[-–—/] ?\d)/,
  /\b(?:performance|peg|piao|pdo|gestione|piano|budget|consuntivo|relazione|sched[ae])\b[^\d]{0,40}\b(20\d\d)(?! ?[-–—/] ?\d)/,
];

/** The span of years that a plan's title prints, "2019-2021". */
export function planPeriod(lines: readonly string[]): string | null {
  const titles = lines.filter((line) => PLAN.test(foldedText(line)));
  const match = titles.map((line) => PERIOD.exec(line)).find((found) => found !== null && found !== undefined);
  if (match === null || match === undefined) return null;
  return `${match[1]}${match[2] === '/' ? '/' : '-'}${match[3]}`;
}

/** The year whose objectives the document lists; the first of its period where it prints no other. */
export function planYear(lines: readonly string[], period: string | null): number | null {
  const folded = lines.map((line) => foldedText(line));
  for (const pattern of YEARS) {
    const year = folded.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
    if (year !== undefined) return Number(year);
  }
  return period === null ? null : Number(period.slice(0, 4));
}

/** Whether a line names a plan of a municipality's management or performance. */
export function namesPlan(line: string): boolean {
  return /\bpiano (?:esecutivo|della performance|delle performance|performance|dettagl|integrato|di dettaglio|degli obiettivi|di budget)|\b(?:peg|piao|pdo)\b|\bsched[ae] (?:di )?budget\b|^budget\b/.test(
    foldedText(line),
  );
}
