/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type PaletteQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  words: string;
  first: number;
}>;


export type PaletteQuery = { plan: { id: string, search: Array<{ kind: Types.SearchKind, key: string, code: string | null, label: string, context: string | null }> } | null };

export const PaletteDocument: Question<PaletteQuery, PaletteQueryVariables> =
  "query Palette($municipality: String, $year: Int, $atAct: Int, $words: String!, $first: Int!) {\n  plan(municipality: $municipality, year: $year, atAct: $atAct) {\n    id\n    search(text: $words, first: $first) {\n      kind\n      key\n      code\n      label\n      context\n    }\n  }\n}";