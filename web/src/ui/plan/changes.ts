import { fieldShape, type ValueShape, valueShape } from '@traguardo/schema/revision-shapes';
import { date, revisionValue } from '#format';
import type { RevisionPartsFragment } from '#ui/parts.generated.js';
import type { Words } from '#words/words.js';

/** One field of a decision, before and after; null = no value. `quoted`: which of them are words of a document. */
export type Change = { name: string; before: string | null; after: string | null; quoted: readonly Side[] };
type Side = 'before' | 'after';

type Revision = Pick<RevisionPartsFragment, 'kind' | 'from' | 'to' | 'fields'>;

/** A value of a field in words. */
export function fieldWords(field: string, value: string | null, text: Words<'vocabulary'>): string | null {
  if (field === 'frequency' && value !== null) {
    const frequencies: Readonly<Record<string, string>> = text.frequency;
    return frequencies[value] ?? value;
  }
  return words(fieldShape(field), value, text);
}

/** A value in words: units and directions are named, measures and days written as such, texts left as they are. */
function words(shape: ValueShape | null, value: string | null, text: Words<'vocabulary'>): string | null {
  if (value === null || shape === null || shape === 'words') return value;
  if (shape === 'number' || shape === 'target') return revisionValue(value);
  // The words of a decision that name no day stay as they are.
  if (shape === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
  const vocabulary: Readonly<Record<string, string>> = shape === 'kind' ? text.indicatorKind : text.direction;
  return vocabulary[value] ?? value;
}

/** The pairs before → after of a revision: its main value, then the other fields it changes. */
export function changesOf({ kind, from, to, fields }: Revision, text: Words<'vocabulary'>): Change[] {
  // The target printed as previous is ignored: often it is a 0 that no act has set.
  const before = kind === 'TARGET_INSERTED' ? text.state.NO_TARGET : words(valueShape(kind, 'from'), from, text);
  const name = kind === 'INDICATOR_REDEFINED' ? text.field.title : '';
  const others = fields.map((change) => ({
    name: text.field[change.field] ?? change.field,
    before: fieldWords(change.field, change.from, text),
    after: fieldWords(change.field, change.to, text) ?? text.unknown,
    quoted: sides(change.field !== 'frequency' && isQuoted(fieldShape(change.field)), change.to !== null),
  }));
  return from === null && to === null
    ? others
    : [
        {
          ...{ name, before, after: words(valueShape(kind, 'to'), to, text) },
          quoted: [
            ...sides(kind !== 'TARGET_INSERTED' && isQuoted(valueShape(kind, 'from')), false),
            ...(to !== null && isQuoted(valueShape(kind, 'to')) ? (['after'] as const) : []),
          ],
        },
        ...others,
      ];
}

function sides(isQuoted: boolean, hasAfter: boolean): readonly Side[] {
  if (!isQuoted) return [];
  return hasAfter ? ['before', 'after'] : ['before'];
}

function isQuoted(shape: ValueShape | null): boolean {
  return shape === null || shape === 'words';
}
