import * as v from 'valibot';

/** What can be asked about, in the order in which it is offered. */
export const subjectNames = [
  'indicators',
  'objectives',
  'readings',
  'variations',
  'weightChanges',
  'phases',
  'sectors',
  'areas',
] as const;
export type SubjectName = (typeof subjectNames)[number];

const builtCondition = v.object({ field: v.string(), is: v.string(), value: v.string() });

/** A question that was put together rather than written; it stands in the address, which every page reads. */
export const builtQuestion = v.object({
  what: v.picklist(subjectNames),
  conditions: v.array(builtCondition),
  /** Whether one fulfilled condition is enough. */
  any: v.boolean(),
  groups: v.array(v.string()),
  columns: v.array(v.string()),
  order: v.nullable(v.object({ by: v.string(), descending: v.boolean() })),
});
export type BuiltQuestion = v.InferOutput<typeof builtQuestion>;
export type BuiltCondition = v.InferOutput<typeof builtCondition>;
