import { type DecisionOutcome, decisionOutcome, type RevisionKind, revisionKind } from '@traguardo/schema/vocabulary';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { naturalOrder } from '../../plan/natural-key.js';
import { Variation } from '../../plan/stored/act/variation.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { VariationFilter } from '../filter/filters.js';
import { FIRST, OFFSET, ORDER_BY, WHERE } from '../graphql/arguments.js';
import { pageOffset, pageSize } from '../graphql/cursor.js';
import { sortDirection } from '../graphql/enums.js';
import type { Loaders } from '../loading/loaders.js';
import { type AtState, rowsAtState } from '../loading/members.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';

const variationOrderField = { DOCUMENT: 'DOCUMENT', CODE: 'CODE', OUTCOME: 'OUTCOME' } as const;
registerEnumType(variationOrderField, {
  name: 'VariationOrderField',
  description: 'Campo per ordinare le richieste di variazione.',
  valuesConfig: {
    DOCUMENT: { description: 'Provvedimento, poi riga del documento.' },
    CODE: { description: "Codice dell'obiettivo, in ordine naturale." },
    OUTCOME: { description: 'Esito della decisione, nell’ordine del vocabolario.' },
  },
});

@InputType({ description: 'Un criterio di ordinamento delle richieste di variazione.' })
export class VariationOrder {
  @Field(() => variationOrderField, { description: 'Campo.' })
  field!: keyof typeof variationOrderField;

  @Field(() => sortDirection, { description: 'Verso: crescente se non indicato.', defaultValue: 'ASC' })
  direction!: keyof typeof sortDirection;
}

@ObjectType({ description: 'Quante richieste hanno un esito.', simpleResolvers: true })
export class OutcomeCount {
  @Field(() => decisionOutcome, { description: 'Esito della decisione.' })
  outcome!: DecisionOutcome;

  @Field(() => Int, { description: 'Quante richieste.' })
  count!: number;
}

@ObjectType({ description: 'Quante richieste hanno una modifica di un tipo.', simpleResolvers: true })
export class RevisionKindCount {
  @Field(() => revisionKind, { description: 'Tipo della modifica.' })
  kind!: RevisionKind;

  @Field(() => Int, { description: 'Quante richieste.' })
  count!: number;
}

/** Some of a plan's requests; what is not selected is not loaded. */
@ObjectType({
  description:
    'Una pagina delle richieste di variazione. `totalCount` e i conteggi seguono il filtro e ignorano le pagine.',
})
export class VariationPage {
  readonly #rows: readonly AtState<Variation>[];
  readonly #loaders: Loaders;
  readonly #place: { readonly offset: number; readonly first: number };

  constructor(
    rows: readonly AtState<Variation>[],
    loaders: Loaders,
    place: { readonly offset: number; readonly first: number },
  ) {
    this.#rows = rows;
    this.#loaders = loaders;
    this.#place = place;
  }

  @Field(() => [Variation], { description: 'Le richieste della pagina.' })
  nodes(): readonly AtState<Variation>[] {
    const { offset, first } = this.#place;
    return this.#rows.slice(offset, offset + first);
  }

  @Field(() => Int, { description: 'Quante richieste ha la lista filtrata, su tutte le pagine.' })
  totalCount(): number {
    return this.#rows.length;
  }

  @Field(() => [OutcomeCount], { description: 'Gli esiti che vi sono, nell’ordine del vocabolario.' })
  outcomes(): OutcomeCount[] {
    return Object.values(decisionOutcome)
      .map((outcome) => ({ outcome, count: this.#rows.filter((row) => row.outcome === outcome).length }))
      .filter(({ count }) => count > 0);
  }

  @Field(() => [RevisionKindCount], { description: 'I tipi di modifica che vi sono, nell’ordine del vocabolario.' })
  async kinds(): Promise<RevisionKindCount[]> {
    const kinds = await Promise.all(
      this.#rows.map(async ({ municipality, year, act, line }) => {
        const revisions = await this.#loaders.revisions.load([municipality, year, act, line]);
        return new Set(revisions.map(({ kind }) => kind));
      }),
    );
    return Object.values(revisionKind)
      .map((kind) => ({ kind, count: kinds.filter((found) => found.has(kind)).length }))
      .filter(({ count }) => count > 0);
  }
}

const OUTCOMES: readonly string[] = Object.values(decisionOutcome);

const SORT: Readonly<Record<keyof typeof variationOrderField, (row: Variation) => string | number>> = {
  DOCUMENT: () => 0,
  CODE: ({ objective }) => naturalOrder(objective),
  OUTCOME: ({ outcome }) => OUTCOMES.indexOf(outcome),
};

/** The rows in the order asked for; ties, and the order of the document, by act and line. */
function sorted(
  rows: readonly AtState<Variation>[],
  orderBy: readonly VariationOrder[],
): readonly AtState<Variation>[] {
  const byDocument = (a: Variation, b: Variation) => a.act - b.act || a.line - b.line;
  return rows.toSorted((a, b) => {
    for (const { field, direction } of orderBy) {
      const [one, other] = [SORT[field](a), SORT[field](b)];
      const difference = field === 'DOCUMENT' ? byDocument(a, b) : one < other ? -1 : Number(one > other);
      if (difference !== 0) return direction === 'DESC' ? -difference : difference;
    }
    return byDocument(a, b);
  });
}

@Resolver(() => Plan)
export class VariationPageResolver {
  @FieldResolver(() => VariationPage, {
    description: 'Richieste di variazione e decisioni fino al provvedimento scelto: filtrate, ordinate, a pagine.',
  })
  async variationPage(
    @Root() { municipality, year, state }: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('where', () => VariationFilter, { nullable: true, description: WHERE }) where: VariationFilter | null,
    @Arg('orderBy', () => [VariationOrder], { nullable: true, description: ORDER_BY }) orderBy: VariationOrder[] | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 100, description: FIRST }) first: number | null,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0, description: OFFSET }) offset: number | null,
  ): Promise<VariationPage> {
    const place = { offset: pageOffset(offset), first: pageSize(first) };
    const rows = rowsAtState(await loaders.variationLists(where ?? null).load([municipality, year]), state);
    return new VariationPage(sorted(rows, orderBy ?? []), loaders, place);
  }
}
