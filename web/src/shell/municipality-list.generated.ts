/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Question } from '#client';
export type MunicipalityListQueryVariables = Exact<{
  first: number;
  name?: string | null | undefined;
}>;


export type MunicipalityListQuery = { municipalityChoices: Array<{ id: string, slug: string, name: string }> };

export const MunicipalityListDocument: Question<MunicipalityListQuery, MunicipalityListQueryVariables> =
  "query MunicipalityList($first: Int!, $name: String) {\n  municipalityChoices(first: $first, name: $name) {\n    id\n    slug\n    name\n  }\n}";