/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, email: string | null, invitations: Array<{ from: string }>, roles: Array<{ role: Types.Role, municipality: { slug: string, name: string } | null, sectors: Array<{ key: string, name: string }> }> } };

export const ViewerDocument: Question<ViewerQuery, ViewerQueryVariables> =
  "query Viewer {\n  viewer {\n    name\n    email\n    invitations {\n      from\n    }\n    roles {\n      role\n      municipality {\n        slug\n        name\n      }\n      sectors {\n        key\n        name\n      }\n    }\n  }\n}";