/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Question } from '#client';
export type SessionPartsFragment = { name: string, startedAt: string, lastSeenAt: string, browser: string | null, current: boolean, limited: boolean };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { viewer: { id: string | null, sessions: Array<{ name: string, startedAt: string, lastSeenAt: string, browser: string | null, current: boolean, limited: boolean }> } };

export type EndSessionMutationVariables = Exact<{
  session: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export const OwnSessionsDocument: Question<OwnSessionsQuery, OwnSessionsQueryVariables> =
  "fragment SessionParts on OwnSession {\n  name\n  startedAt\n  lastSeenAt\n  browser\n  current\n  limited\n}\n\nquery OwnSessions {\n  viewer {\n    id\n    sessions {\n      ...SessionParts\n    }\n  }\n}";

export const EndSessionDocument: Question<EndSessionMutation, EndSessionMutationVariables> =
  "mutation EndSession($session: String!) {\n  endSession(session: $session)\n}";

export const EndOtherSessionsDocument: Question<EndOtherSessionsMutation, EndOtherSessionsMutationVariables> =
  "mutation EndOtherSessions {\n  endOtherSessions\n}";