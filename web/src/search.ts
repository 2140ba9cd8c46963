import * as v from 'valibot';

/** A parameter of an address; an unreadable value is `undefined`, which also keeps the raw value from the page. */
export const parameter = <Read extends v.GenericSchema>(read: Read) => v.fallback(v.optional(read), undefined);

export const word = v.pipe(v.string(), v.nonEmpty());

/** A typed text; the router parses digits alone as a number. */
export const typedText = v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), v.nonEmpty());

/** A calendar day in ISO format. */
export const isoDay = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true),
);

/** One of the keys of a table of labels. */
export const keyIn = <Table extends object>(table: Table) =>
  v.custom<keyof Table & string>((key) => typeof key === 'string' && Object.hasOwn(table, key));

/** A year or an ordinal; an empty or malformed value is undefined, never zero. */
const wholeNumber = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{1,9}$/),
  v.transform(Number),
);

/**
 * The parameters that every page keeps in its address: tenant, year, act, basis of the scores, charts shown as tables,
 * language.
 * Parameters that a link leaves out are carried over from the present page; `undefined` removes one.
 */
export const planSearch = v.object({
  ente: parameter(word),
  anno: parameter(wholeNumber),
  variazione: parameter(wholeNumber),
  base: parameter(v.literal('INITIAL')),
  tabelle: parameter(word),
  lang: parameter(v.picklist(['it', 'en'])),
});
export type PlanSearch = v.InferOutput<typeof planSearch>;
