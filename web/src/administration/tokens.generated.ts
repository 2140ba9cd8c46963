/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type TokenPartsFragment = { id: string, name: string, scopes: Array<Types.TokenScope>, owner: string, createdBy: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type ApiTokensQueryVariables = Exact<{
  municipality?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<Types.TokenScope>, owner: string, createdBy: string | null, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  scopes: Array<Types.TokenScope> | Types.TokenScope;
  expiresOn: string;
  user?: string | number | null | undefined;
  municipality?: string | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  token: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string } };

export const ApiTokensDocument: Question<ApiTokensQuery, ApiTokensQueryVariables> =
  "fragment TokenParts on ApiToken {\n  id\n  name\n  scopes\n  owner\n  createdBy\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n\nquery ApiTokens($municipality: String) {\n  apiTokens(municipality: $municipality) {\n    ...TokenParts\n  }\n}";

export const CreateApiTokenDocument: Question<CreateApiTokenMutation, CreateApiTokenMutationVariables> =
  "mutation CreateApiToken($name: String!, $scopes: [TokenScope!]!, $expiresOn: Date!, $user: ID, $municipality: String) {\n  createApiToken(\n    name: $name\n    scopes: $scopes\n    expiresOn: $expiresOn\n    user: $user\n    municipality: $municipality\n  ) {\n    secret\n  }\n}";

export const RevokeApiTokenDocument: Question<RevokeApiTokenMutation, RevokeApiTokenMutationVariables> =
  "mutation RevokeApiToken($token: ID!) {\n  revokeApiToken(token: $token) {\n    id\n  }\n}";