import type { IndicatorKind } from '@traguardo/schema/vocabulary';
import type { MeasuredIndicator } from '../../reading/reported-input.js';
import { type CheckedFile, checkedFile } from './checked-file.js';
import { type ReadingsFileContent, readingsFile } from './readings-file.js';
import { MemberIndex, type NamedMember } from './row/member-match.js';
import type { ReadingsPlan } from './row/table-readings.js';

type Indicator = NamedMember & MeasuredIndicator;

export function indicator(
  code: string,
  title: string,
  kind: IndicatorKind,
  target: number | null,
  parts: Partial<Indicator> = {},
): Indicator {
  return {
    ...{ code, printedCode: code, title, kind, target, objective: 'OB_1', direction: 'HIGHER' },
    ...{ rangeMin: null, rangeMax: null, unit: null, formula: null },
    ...parts,
  };
}

/** The plan of a town in 2021, with codes that a spreadsheet damages. */
const INDICATORS = [
  indicator('K1', 'Numero accessi', 'NUMBER', 200),
  indicator('K2', 'Pratiche nei termini', 'PERCENT', 90),
  indicator('K3', 'Adozione del regolamento', 'BINARY', 1),
  indicator('K4', 'Entrate accertate', 'NUMBER', 1500, { unit: 'euro' }),
  indicator('K5', 'Tempo medio di risposta', 'NUMBER', 30, { unit: 'giorni', direction: 'LOWER' }),
  indicator('K6', 'Approvazione del piano', 'DATE', null),
  indicator('0012', 'Incontri', 'NUMBER', 5),
  indicator('2.1', 'Corsi tenuti', 'NUMBER', 12, { objective: 'OB_2' }),
  indicator('7', 'Questionari', 'NUMBER', 40, { objective: 'OB_2', code: 'OB_2-7', printedCode: '7' }),
  indicator('8', 'Questionari', 'NUMBER', 40, { objective: 'OB_3', code: 'OB_3-7', printedCode: '7' }),
];

export function readingsPlan(parts: Partial<ReadingsPlan> = {}): ReadingsPlan {
  return {
    year: 2021,
    indicators: new Map(INDICATORS.map((one) => [one.code, one])),
    members: new MemberIndex(INDICATORS, 2021),
    campaigns: [],
    demonstration: false,
    ...parts,
  };
}

/** A file as text or bytes; throws where it is refused before it is known for which plan it is. */
export async function contentOf(file: string | Uint8Array): Promise<ReadingsFileContent> {
  const content = await readingsFile(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if ('refused' in content) throw new Error(content.refused.message);
  return content;
}

export async function checked(
  file: string | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  plan: Partial<ReadingsPlan> = {},
): Promise<CheckedFile> {
  return checkedFile(await contentOf(file), readingsPlan(plan), { answers: new Map(Object.entries(answers)) });
}

/** What would be recorded: "K1 = 210, 2021-12-31 final". */
export function recorded({ readings }: CheckedFile): string[] {
  return readings.map(({ indicator: code, value, valueDate, asOf, final }) => {
    return `${code} = ${value ?? valueDate}, ${asOf} ${final ? 'final' : 'interim'}`;
  });
}

/** What is recorded while nobody has answered: nothing, where a blocking question is open. */
export function inForce(file: CheckedFile): string[] {
  return file.questions.some(({ blocking }) => blocking) ? [] : recorded(file);
}
