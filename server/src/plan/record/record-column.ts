import { z } from 'zod';

interface RecordColumn {
  /** In a workbook. */
  readonly heading: string;
  /** The Italian words of a closed vocabulary. */
  readonly words?: Readonly<Record<string, string>>;
}

const COLUMNS = z.registry<RecordColumn>();

/** A column of a table of the record, with its heading in a workbook. */
export function column<S extends z.ZodType>(schema: S, heading: string, words?: Readonly<Record<string, string>>): S {
  COLUMNS.add(schema, words === undefined ? { heading } : { heading, words });
  return schema;
}

export const text = (heading: string) => column(z.string(), heading);
export const textOrNull = (heading: string) => column(z.string().nullable(), heading);
export const whole = (heading: string) => column(z.int(), heading);
export const wholeOrNull = (heading: string) => column(z.int().nullable(), heading);
export const numberOrNull = (heading: string) => column(z.number().nullable(), heading);
export const yesNo = (heading: string) => column(z.boolean(), heading);

/** A value of a closed vocabulary, shown by its word. */
export function word<V extends string>(
  heading: string,
  vocabulary: Readonly<Record<V, V>>,
  words: Readonly<Record<V, string>>,
) {
  return column(z.enum(vocabulary), heading, words);
}

/** A column as a workbook shows it. */
export interface ShownColumn extends RecordColumn {
  readonly name: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'YES_NO';
  readonly isNullable: boolean;
}

/** The columns of a table, in their order. */
export function shownColumns(table: z.ZodObject): ShownColumn[] {
  return Object.entries(table.shape).flatMap(([name, schema]) => {
    const found = COLUMNS.get(schema);
    if (found === undefined) return [];
    const isNullable = schema instanceof z.ZodNullable;
    const inner = isNullable ? schema.unwrap() : schema;
    const kind = inner instanceof z.ZodNumber ? 'NUMBER' : inner instanceof z.ZodBoolean ? 'YES_NO' : 'TEXT';
    return [{ name, kind, isNullable, ...found }];
  });
}
