/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql.generated.js';

import type { Question } from '#client';
export type PlanFrameQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type PlanFrameQuery = { municipalityCount: number, planYears: Array<number>, plan: { id: string, year: number, period: string | null, atAct: number, demonstration: boolean, closed: boolean, publication: Types.PublicationState, publishedUntil: string | null, startedFrom: number | null, municipality: { slug: string, name: string }, acts: Array<{ ordinal: number, title: string, document: { importedAt: string } | null }>, areas: Array<{ key: string, name: string, kind: Types.AreaKind }>, sectors: Array<{ key: string, name: string }> } | null };

export const PlanFrameDocument: Question<PlanFrameQuery, PlanFrameQueryVariables> =
  "query PlanFrame($municipality: String, $year: Int, $atAct: Int) {\n  municipalityCount(atMost: 2)\n  planYears(municipality: $municipality)\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    year\n    period\n    atAct\n    demonstration\n    closed\n    publication\n    publishedUntil\n    startedFrom\n    municipality {\n      slug\n      name\n    }\n    acts {\n      ordinal\n      title\n      document {\n        importedAt\n      }\n    }\n    areas {\n      key\n      name\n      kind\n    }\n    sectors {\n      key\n      name\n    }\n  }\n}";