import { stated } from '../format.js';
import type { RevisionPartsFragment } from '../gql/graphql.js';
import type { Text } from '../italian.js';

/** One field of a decision: what it was and what it becomes; null = nothing stands there. */
export type Change = { name: string; before: string | null; after: string | null };

type Revision = Pick<RevisionPartsFragment, 'kind' | 'from' | 'to' | 'fields'>;

/** A value of a field in words: units and directions are named, numbers written as Italians do. */
function words(field: string, value: string | null, text: Text): string | null {
  if (value === null) return null;
  const vocabulary: Readonly<Record<string, string>> =
    field === 'kind' ? text.indicatorKind : field === 'direction' ? text.direction : {};
  return vocabulary[value] ?? stated(value);
}

const mainField: Partial<Record<Revision['kind'], string>> = {
  INDICATOR_REDEFINED: 'title',
  DIRECTION_CLARIFIED: 'direction',
};

/** The pairs before → after of a revision: its main value, then the other fields it changes. */
export function changesOf({ kind, from, to, fields }: Revision, text: Text): Change[] {
  const main = mainField[kind] ?? '';
  const before = from === null && kind === 'TARGET_INSERTED' ? text.state.NO_TARGET : words(main, from, text);
  const value = { name: kind === 'INDICATOR_REDEFINED' ? text.field.title : '', before, after: words(main, to, text) };
  const others = fields.map((change) => ({
    name: text.field[change.field] ?? change.field,
    before: words(change.field, change.from, text),
    after: words(change.field, change.to, text) ?? text.unknown,
  }));
  return from === null && to === null ? others : [{ ...value, name: value.name ?? '' }, ...others];
}
