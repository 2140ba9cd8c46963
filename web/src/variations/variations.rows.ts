import type { DecisionOutcome, RevisionKind } from '../gql/graphql.js';
import type { VariationSearch } from './variation-search.js';

type Filterable = { outcome: DecisionOutcome; revisions: readonly { kind: RevisionKind }[] };

/** The entries that match the filters: an outcome, and at least one change of a kind. */
export function matching<Entry extends Filterable>(
  entries: readonly Entry[],
  { esito, tipo }: VariationSearch,
): Entry[] {
  return entries.filter(
    ({ outcome, revisions }) =>
      (esito === undefined || outcome === esito) && (tipo === undefined || revisions.some(({ kind }) => kind === tipo)),
  );
}

/** The outcomes and kinds that occur, with how often: a filter never offers what is not there. */
export function occurring(entries: readonly Filterable[]): {
  outcomes: Map<DecisionOutcome, number>;
  kinds: Map<RevisionKind, number>;
} {
  const outcomes = new Map<DecisionOutcome, number>();
  const kinds = new Map<RevisionKind, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key) => {
    const before = counts.get(key);
    counts.set(key, before === undefined ? 1 : before + 1);
  };
  for (const { outcome, revisions } of entries) {
    count(outcomes, outcome);
    for (const kind of new Set(revisions.map((revision) => revision.kind))) count(kinds, kind);
  }
  return { outcomes, kinds };
}
