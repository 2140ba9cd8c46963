/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type PersonPartsFragment = { id: string, name: string, email: string, active: boolean, hasPassword: boolean, waiting: boolean, roles: Array<{ role: Types.Role, municipality: string, sectors: Array<{ key: string, name: string, delegatedBy: string | null, until: string | null }> }> };

export type PeopleQueryVariables = Exact<{
  municipality: string;
}>;


export type PeopleQuery = { people: Array<{ id: string, name: string, email: string, active: boolean, hasPassword: boolean, waiting: boolean, roles: Array<{ role: Types.Role, municipality: string, sectors: Array<{ key: string, name: string, delegatedBy: string | null, until: string | null }> }> }> };

export type SectorNamesQueryVariables = Exact<{
  municipality: string;
}>;


export type SectorNamesQuery = { plan: { demonstration: boolean, sectors: Array<{ key: string, name: string, manager: string | null }> } | null };

export type CreateUserMutationVariables = Exact<{
  municipality: string;
  email: string;
  name: string;
  roles: Array<Types.SectorRoleInput> | Types.SectorRoleInput;
}>;


export type CreateUserMutation = { createUser: { link: string | null, user: { name: string } } };

export type SetUserRolesMutationVariables = Exact<{
  user: string | number;
  municipality: string;
  roles: Array<Types.SectorRoleInput> | Types.SectorRoleInput;
}>;


export type SetUserRolesMutation = { setUserRoles: { id: string } };

export type DeactivateUserMutationVariables = Exact<{
  user: string | number;
  active: boolean;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string } };

export type ResetPasswordMutationVariables = Exact<{
  user: string | number;
}>;


export type ResetPasswordMutation = { resetPassword: { link: string | null, sentByEmail: boolean } };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { municipalities: Array<{ slug: string, name: string }> };

export type CreateMunicipalityMutationVariables = Exact<{
  name: string;
}>;


export type CreateMunicipalityMutation = { createMunicipality: { name: string } };

export type MunicipalityFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityFactsQuery = { municipalities: Array<{ slug: string, name: string, kind: Types.BodyKind | null, fullName: string, ipaCode: string | null, istatCode: string | null, population: number | null }> };

export type DescribeMunicipalityMutationVariables = Exact<{
  municipality: string;
  facts: Types.MunicipalityInput;
}>;


export type DescribeMunicipalityMutation = { describeMunicipality: { slug: string } };

export type SystemHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemHealthQuery = { systemHealth: { version: string, engine: string, migrationsPending: boolean, databaseBytes: number | null, evidenceBytes: number, evidenceQuota: number, plans: number, documents: number, people: number, auditEntries: number, auditIntact: boolean, mail: boolean, openidConnect: boolean, publicReading: boolean } };

export type AuditLogQueryVariables = Exact<{
  municipality?: string | null | undefined;
  where?: Types.AuditFilter | null | undefined;
  first: number;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, nodes: Array<{ id: string, number: number, at: string, actor: string, origin: string, action: string, subject: string, before: string | null, after: string | null, hash: string }> } };

export type EditPersonMutationVariables = Exact<{
  user: string | number;
  name: string;
  email: string;
}>;


export type EditPersonMutation = { editPerson: { id: string } };

export const PeopleDocument: Question<PeopleQuery, PeopleQueryVariables> =
  "fragment PersonParts on Person {\n  id\n  name\n  email\n  active\n  hasPassword\n  waiting\n  roles {\n    role\n    municipality\n    sectors {\n      key\n      name\n      delegatedBy\n      until\n    }\n  }\n}\n\nquery People($municipality: String!) {\n  people(municipality: $municipality) {\n    ...PersonParts\n  }\n}";

export const SectorNamesDocument: Question<SectorNamesQuery, SectorNamesQueryVariables> =
  "query SectorNames($municipality: String!) {\n  plan(municipality: $municipality) {\n    demonstration\n    sectors {\n      key\n      name\n      manager\n    }\n  }\n}";

export const CreateUserDocument: Question<CreateUserMutation, CreateUserMutationVariables> =
  "mutation CreateUser($municipality: String!, $email: String!, $name: String!, $roles: [SectorRoleInput!]!) {\n  createUser(\n    municipality: $municipality\n    email: $email\n    name: $name\n    roles: $roles\n  ) {\n    link\n    user {\n      name\n    }\n  }\n}";

export const SetUserRolesDocument: Question<SetUserRolesMutation, SetUserRolesMutationVariables> =
  "mutation SetUserRoles($user: ID!, $municipality: String!, $roles: [SectorRoleInput!]!) {\n  setUserRoles(user: $user, municipality: $municipality, roles: $roles) {\n    id\n  }\n}";

export const DeactivateUserDocument: Question<DeactivateUserMutation, DeactivateUserMutationVariables> =
  "mutation DeactivateUser($user: ID!, $active: Boolean!) {\n  deactivateUser(user: $user, active: $active) {\n    id\n  }\n}";

export const ResetPasswordDocument: Question<ResetPasswordMutation, ResetPasswordMutationVariables> =
  "mutation ResetPassword($user: ID!) {\n  resetPassword(user: $user) {\n    link\n    sentByEmail\n  }\n}";

export const MunicipalitiesDocument: Question<MunicipalitiesQuery, MunicipalitiesQueryVariables> =
  "query Municipalities {\n  municipalities {\n    slug\n    name\n  }\n}";

export const CreateMunicipalityDocument: Question<CreateMunicipalityMutation, CreateMunicipalityMutationVariables> =
  "mutation CreateMunicipality($name: String!) {\n  createMunicipality(name: $name) {\n    name\n  }\n}";

export const MunicipalityFactsDocument: Question<MunicipalityFactsQuery, MunicipalityFactsQueryVariables> =
  "query MunicipalityFacts {\n  municipalities {\n    slug\n    name\n    kind\n    fullName\n    ipaCode\n    istatCode\n    population\n  }\n}";

export const DescribeMunicipalityDocument: Question<DescribeMunicipalityMutation, DescribeMunicipalityMutationVariables> =
  "mutation DescribeMunicipality($municipality: String!, $facts: MunicipalityInput!) {\n  describeMunicipality(municipality: $municipality, facts: $facts) {\n    slug\n  }\n}";

export const SystemHealthDocument: Question<SystemHealthQuery, SystemHealthQueryVariables> =
  "query SystemHealth {\n  systemHealth {\n    version\n    engine\n    migrationsPending\n    databaseBytes\n    evidenceBytes\n    evidenceQuota\n    plans\n    documents\n    people\n    auditEntries\n    auditIntact\n    mail\n    openidConnect\n    publicReading\n  }\n}";

export const AuditLogDocument: Question<AuditLogQuery, AuditLogQueryVariables> =
  "query AuditLog($municipality: String, $where: AuditFilter, $first: Int!) {\n  auditLog(municipality: $municipality, where: $where, first: $first) {\n    totalCount\n    nodes {\n      id\n      number\n      at\n      actor\n      origin\n      action\n      subject\n      before\n      after\n      hash\n    }\n  }\n}";

export const EditPersonDocument: Question<EditPersonMutation, EditPersonMutationVariables> =
  "mutation EditPerson($user: ID!, $name: String!, $email: String!) {\n  editPerson(user: $user, name: $name, email: $email) {\n    id\n  }\n}";