import type { IndicatorKind } from '#gql';
import { type EnteredNumber, type Refusal, readEntry } from './entered-number.js';

/** The cells of a row, in the order of the columns. */
export const fields = ['value', 'numerator', 'denominator', 'note', 'criticality', 'correctiveAction'] as const;
export type Field = (typeof fields)[number];
/** The texts in the cells of a row, as typed. */
export type Texts = Readonly<Record<Field, string>>;

/** The fields that are columns of the grid; the others unfold below the indicator. */
export const gridFields = ['value', 'numerator', 'denominator', 'note'] as const;

/** The fields that hold words: longer than a cell of numbers, and of any indicator. */
export const wordFields = ['note', 'criticality', 'correctiveAction'] as const;
export type WordField = (typeof wordFields)[number];

export const blank: Texts = {
  value: '',
  numerator: '',
  denominator: '',
  note: '',
  criticality: '',
  correctiveAction: '',
};

export function isField(name: string | null): name is Field {
  return fields.some((field) => field === name);
}

export function isWordField(field: Field): field is WordField {
  return wordFields.some((name) => name === field);
}

/** A yes/no indicator, and one that a day is reported of, has no numerator. */
export function fieldsOf(kind: IndicatorKind): readonly Field[] {
  return kind === 'BINARY' || kind === 'DATE' ? ['value', ...wordFields] : fields;
}

/** A problem that must be corrected in a cell before the row can be recorded. */
export type Problem =
  | { why: 'ASKED'; field: Field; meant: readonly string[] }
  | {
      why: Refusal | 'BOTH' | 'NO_NUMERATOR' | 'NO_DENOMINATOR' | 'ZERO_DENOMINATOR' | 'NO_REASON' | 'NO_VALUE';
      field: Field;
    };

/** The content of a row: empty, a reading in canonical numbers, or the problems that prevent one. */
export type EnteredRow =
  | { kind: 'nothing' }
  | { kind: 'reading'; reading: EnteredReading }
  | { kind: 'problems'; problems: readonly Problem[] };
export type EnteredReading = {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
  criticality: string | null;
  correctiveAction: string | null;
};

export function sameTexts(one: Texts, other: Texts): boolean {
  return fields.every((field) => one[field] === other[field]);
}

/** Reads the cells of a row: a value, or a numerator with its denominator, each with a note or without. */
export function enteredRow(texts: Texts, kind: IndicatorKind): EnteredRow {
  const value = readEntry(texts.value, kind);
  const numerator = readEntry(texts.numerator, 'NUMBER');
  const denominator = readEntry(texts.denominator, 'NUMBER');
  const [note = null, criticality = null, correctiveAction = null] = wordFields.map((field) => {
    const words = texts[field].trim();
    return words === '' ? null : words;
  });
  const problems = [
    ...problemOf('value', value),
    ...problemOf('numerator', numerator),
    ...problemOf('denominator', denominator),
  ];
  const all =
    problems.length > 0
      ? problems
      : togetherProblems(value, numerator, denominator, { note, any: note ?? criticality ?? correctiveAction });
  if (all.length > 0) return { kind: 'problems', problems: all };
  const measures = { value: text(value), numerator: text(numerator), denominator: text(denominator) };
  const reading = { ...measures, note, criticality, correctiveAction };
  return Object.values(reading).every((part) => part === null) ? { kind: 'nothing' } : { kind: 'reading', reading };
}

function text(cell: EnteredNumber): string | null {
  return cell.kind === 'number' ? cell.canonical : null;
}

function problemOf(field: Field, cell: EnteredNumber): Problem[] {
  if (cell.kind === 'refused') return [{ why: cell.why, field }];
  return cell.kind === 'asked' ? [{ why: 'ASKED', field, meant: cell.meant }] : [];
}

function togetherProblems(
  value: EnteredNumber,
  numerator: EnteredNumber,
  denominator: EnteredNumber,
  { note, any }: { note: string | null; any: string | null },
): Problem[] {
  const [hasValue, above, below] = [value, numerator, denominator].map(({ kind }) => kind === 'number');
  if (hasValue && (above || below)) return [{ why: 'BOTH', field: above ? 'numerator' : 'denominator' }];
  if (above && !below) return [{ why: 'NO_DENOMINATOR', field: 'denominator' }];
  if (below && !above) return [{ why: 'NO_NUMERATOR', field: 'numerator' }];
  if (text(denominator) === '0') {
    if (text(numerator) !== '0') return [{ why: 'ZERO_DENOMINATOR', field: 'denominator' }];
    if (note === null) return [{ why: 'NO_REASON', field: 'note' }];
  }
  return !hasValue && !above && any !== null ? [{ why: 'NO_VALUE', field: 'value' }] : [];
}
