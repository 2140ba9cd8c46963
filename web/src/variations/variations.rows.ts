import { isToConfirm } from '@traguardo/schema/revision-state';
import type { DecisionOutcome, RevisionKind, RevisionStatus } from '#gql';
import { cutsWeight, type WeightCut } from '#ui/plan/weight-cut.js';
import type { VariationSearch } from './variation-search.js';
import type { VariationsPageQuery } from './variations.generated.js';

export type Variation = NonNullable<VariationsPageQuery['plan']>['variations'][number];

type Filterable = Pick<Variation, 'outcome'> & {
  objective: { code: string; area: { key: string }; sector: { key: string } };
  revisions: readonly {
    kind: RevisionKind;
    status: RevisionStatus;
    certain: boolean;
    act: { ordinal: number };
    objective: { code: string };
  }[];
};

const orders = {
  codice: (one: Filterable, other: Filterable) =>
    one.objective.code.localeCompare(other.objective.code, 'it', { numeric: true }),
  esito: (one: Filterable, other: Filterable) => one.outcome.localeCompare(other.outcome),
};

/** The entries that match every filter, in the order of the document unless another one is asked for. */
export function matchingEntries<Entry extends Filterable>(
  entries: readonly Entry[],
  changes: readonly WeightCut[],
  { esito, tipo, area, settore, peso, conferma, ordine }: VariationSearch,
): Entry[] {
  const found = entries.filter(
    (entry) =>
      (esito === undefined || entry.outcome === esito) &&
      (tipo === undefined || entry.revisions.some(({ kind }) => kind === tipo)) &&
      (area === undefined || entry.objective.area.key === area) &&
      (settore === undefined || entry.objective.sector.key === settore) &&
      (peso === undefined || cutsWeight(entry, changes)) &&
      (conferma === undefined || entry.revisions.some(isToConfirm)),
  );
  return ordine === undefined ? found : found.toSorted(orders[ordine]);
}

/** The outcomes and kinds that occur, with their number: a filter offers no value without rows. */
export function filterOptions(
  entries: readonly { outcome: DecisionOutcome; revisions: readonly { kind: RevisionKind }[] }[],
): {
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

/**
 * The server's filter for the rows to download. Areas, sectors and weight cuts are no conditions of the server: the
 * remaining objectives are named instead.
 */
export function variationWhere(search: VariationSearch, shown: readonly Variation[]): { and: object[] } | null {
  const { esito, tipo, area, settore, peso, conferma } = search;
  const byObjective = area !== undefined || settore !== undefined || peso !== undefined;
  const and = [
    ...(esito === undefined ? [] : [{ outcome: { eq: esito } }]),
    ...(tipo === undefined ? [] : [{ revisionKind: { eq: tipo } }]),
    ...(conferma === undefined ? [] : [{ toConfirm: { eq: true } }]),
    ...(byObjective ? [{ objective: { in: [...new Set(shown.map(({ objective }) => objective.code))] } }] : []),
  ];
  return and.length === 0 ? null : { and };
}
