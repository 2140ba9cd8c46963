/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../gql.generated.js';

import type { Question } from '#client';
export type InvitationPartsFragment = { from: string, invitedBy: string | null, expiresAt: string, needsPassword: boolean, sentByEmail: boolean, roles: Array<{ role: Types.Role, municipality: { name: string } | null, sectors: Array<{ name: string }> }> };

export type OwnInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInvitationsQuery = { viewer: { id: string | null, invitations: Array<{ from: string, invitedBy: string | null, expiresAt: string, needsPassword: boolean, sentByEmail: boolean, roles: Array<{ role: Types.Role, municipality: { name: string } | null, sectors: Array<{ name: string }> }> }> } };

export type DeclineInvitationMutationVariables = Exact<{
  from: string;
}>;


export type DeclineInvitationMutation = { declineInvitation: boolean };

export type SendInvitationMutationVariables = Exact<{
  from: string;
}>;


export type SendInvitationMutation = { sendInvitation: boolean };

export const OwnInvitationsDocument: Question<OwnInvitationsQuery, OwnInvitationsQueryVariables> =
  "fragment InvitationParts on OwnInvitation {\n  from\n  invitedBy\n  expiresAt\n  needsPassword\n  sentByEmail\n  roles {\n    role\n    municipality {\n      name\n    }\n    sectors {\n      name\n    }\n  }\n}\n\nquery OwnInvitations {\n  viewer {\n    id\n    invitations {\n      ...InvitationParts\n    }\n  }\n}";

export const DeclineInvitationDocument: Question<DeclineInvitationMutation, DeclineInvitationMutationVariables> =
  "mutation DeclineInvitation($from: String!) {\n  declineInvitation(from: $from)\n}";

export const SendInvitationDocument: Question<SendInvitationMutation, SendInvitationMutationVariables> =
  "mutation SendInvitation($from: String!) {\n  sendInvitation(from: $from)\n}";