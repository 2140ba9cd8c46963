/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Question } from '#client';
export type DelegationPartsFragment = { id: string, delegate: string, delegatedBy: string, until: string | null, waiting: boolean, sector: { key: string, name: string } };

export type DelegationsQueryVariables = Exact<{
  municipality: string;
}>;


export type DelegationsQuery = { delegations: Array<{ id: string, delegate: string, delegatedBy: string, until: string | null, waiting: boolean, sector: { key: string, name: string } }> };

export type DelegateSectorMutationVariables = Exact<{
  municipality: string;
  sector: string;
  email: string;
  until?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type DelegateSectorMutation = { delegateSector: { id: string } };

export type EndDelegationMutationVariables = Exact<{
  delegation: string | number;
}>;


export type EndDelegationMutation = { endDelegation: { id: string } };

export const DelegationsDocument: Question<DelegationsQuery, DelegationsQueryVariables> =
  "fragment DelegationParts on Delegation {\n  id\n  delegate\n  delegatedBy\n  until\n  waiting\n  sector {\n    key\n    name\n  }\n}\n\nquery Delegations($municipality: String!) {\n  delegations(municipality: $municipality) {\n    ...DelegationParts\n  }\n}";

export const DelegateSectorDocument: Question<DelegateSectorMutation, DelegateSectorMutationVariables> =
  "mutation DelegateSector($municipality: String!, $sector: String!, $email: String!, $until: Date, $name: String) {\n  delegateSector(\n    municipality: $municipality\n    sector: $sector\n    email: $email\n    until: $until\n    name: $name\n  ) {\n    id\n  }\n}";

export const EndDelegationDocument: Question<EndDelegationMutation, EndDelegationMutationVariables> =
  "mutation EndDelegation($delegation: ID!) {\n  endDelegation(delegation: $delegation) {\n    id\n  }\n}";