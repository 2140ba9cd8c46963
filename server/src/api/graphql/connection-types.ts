import {
  type Direction,
  direction,
  type IndicatorKind,
  type IndicatorStatus,
  indicatorKind,
  indicatorStatus,
} from '@traguardo/schema/vocabulary';
import { Arg, type ClassType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import type { Page } from './cursor.js';
import { type GroupDimension, groupDimension } from './enums.js';

@ObjectType({ description: 'Posizione di una pagina nella lista.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Vero se dopo questa pagina ce n’è un’altra.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Vero se prima di questa pagina ce n’è un’altra.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursore del primo elemento; null se la pagina è vuota.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Cursore dell'ultimo elemento, da passare come `after` per la pagina seguente; null se la pagina è vuota.",
  })
  endCursor!: string | null;
}

@ObjectType({
  description: 'La chiave di un gruppo: valorizzate solo le dimensioni chieste con `by`.',
  simpleResolvers: true,
})
export class GroupKey {
  @Field(() => String, { nullable: true, description: "Nome dell'area strategica; null se non chiesta o non nota." })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'Nome del settore; null se non chiesto o non noto.' })
  sector!: string | null;

  @Field(() => String, { nullable: true, description: "Codice dell'obiettivo; null se non chiesto." })
  objective!: string | null;

  @Field(() => indicatorStatus, { nullable: true, description: 'Stato del risultato; null se non chiesto.' })
  status!: IndicatorStatus | null;

  @Field(() => indicatorKind, { nullable: true, description: 'Tipo di misura; null se non chiesto.' })
  kind!: IndicatorKind | null;

  @Field(() => direction, { nullable: true, description: 'Polarità; null se non chiesta.' })
  direction!: Direction | null;

  @Field(() => String, { nullable: true, description: 'Unità di misura; null se non chiesta o non indicata.' })
  unit!: string | null;
}

@ObjectType({ description: 'Un gruppo di elementi della lista filtrata.', simpleResolvers: true })
export class Group {
  @Field(() => GroupKey, { description: 'La chiave del gruppo.' })
  key!: GroupKey;

  @Field(() => Int, { description: 'Quanti elementi contiene.' })
  count!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Media semplice dei gradi di raggiungimento misurati (0-100); null se nessuno è misurato.',
  })
  averageAttainment!: number | null;

  @Field(() => Float, { nullable: true, description: 'Il più basso dei misurati (0-100); null se nessuno è misurato.' })
  minAttainment!: number | null;

  @Field(() => Float, { nullable: true, description: 'Il più alto dei misurati (0-100); null se nessuno è misurato.' })
  maxAttainment!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Somma dei pesi; null se almeno un peso non è disponibile.',
  })
  weight!: number | null;
}

/** A filtered list as one page of it was asked for; what is not selected is not loaded. */
export interface ListPage<N> {
  /** The cursor after which the page begins; null = at the beginning. */
  readonly after: string | null;
  /** How many rows were left out before it. */
  readonly offset: number;
  /** How many rows the page may hold. */
  readonly first: number;
  page(): Promise<Page<N>>;
  count(): Promise<number>;
  groups(by: readonly GroupDimension[]): Promise<readonly Group[]>;
}

/** The edge and connection types of a node, after Relay. */
function connectionOf<N extends object>(node: ClassType<N>, name: string, words: string) {
  @ObjectType(`${name}Edge`, { description: `Un elemento di una lista di ${words}.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Cursore dell'elemento." })
    cursor!: string;

    @Field(() => node, { description: "L'elemento." })
    node!: N;
  }

  @ObjectType(`${name}Connection`, {
    description: `Una lista di ${words}, a pagine. \`totalCount\` e \`groups\` seguono il filtro e ignorano le pagine.`,
  })
  class Connection {
    readonly page: ListPage<N>;

    constructor(page: ListPage<N>) {
      this.page = page;
    }

    @Field(() => [node], { description: 'Gli elementi della pagina.' })
    async nodes(): Promise<readonly N[]> {
      return (await this.page.page()).rows.slice(0, this.page.first);
    }

    @Field(() => [Edge], { description: 'Gli elementi della pagina, ciascuno con il suo cursore.' })
    async edges(): Promise<readonly Edge[]> {
      const { cursorOf } = await this.page.page();
      const nodes = await this.nodes();
      return await Promise.all(nodes.map(async (node, index) => ({ cursor: await cursorOf(index), node })));
    }

    @Field(() => PageInfo, { description: 'Posizione della pagina nella lista.' })
    async pageInfo(): Promise<PageInfo> {
      const { after, offset, first } = this.page;
      const { rows, cursorOf } = await this.page.page();
      const shown = Math.min(rows.length, first);
      return {
        hasNextPage: rows.length > first,
        hasPreviousPage: after !== null || offset > 0,
        startCursor: shown === 0 ? null : await cursorOf(0),
        endCursor: shown === 0 ? null : await cursorOf(shown - 1),
      };
    }

    @Field(() => Int, { description: 'Quanti elementi ha la lista filtrata, su tutte le pagine.' })
    totalCount(): Promise<number> {
      return this.page.count();
    }

    @Field(() => [Group], { description: 'La lista filtrata, su tutte le pagine, raggruppata.' })
    groups(
      @Arg('by', () => [groupDimension], { description: 'Le dimensioni, nell’ordine in cui ordinare i gruppi.' })
      by: GroupDimension[],
    ): Promise<readonly Group[]> {
      return this.page.groups([...new Set(by)]);
    }
  }
  return Connection;
}

export const ObjectiveConnection = connectionOf(Objective, 'Objective', 'obiettivi');
export const IndicatorConnection = connectionOf(Indicator, 'Indicator', 'indicatori');
