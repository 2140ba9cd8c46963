import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@traguardo/schema/vocabulary';
import { openSession } from '@traguardo/server/account/keys/session-store';
import { secretDigest } from '@traguardo/server/account/secret';
import type { Database } from '@traguardo/server/database/open-database';
import { staffMember } from '../../harness/people/staff.js';

/** The kinds of actors, seen from the municipality "acqui" and its sector "settore-sport". */
export type Who =
  | 'anonymous'
  | 'manager'
  | 'delegate'
  | 'otherManager'
  | 'segreteria'
  | 'board'
  | 'analyst'
  | 'administrator'
  | 'foreignManager'
  | 'foreignSegreteria'
  | 'foreignBoard'
  | 'foreignAnalyst'
  | 'foreignAdministrator'
  | 'installAdministrator'
  | 'tokenRead'
  | 'tokenReadings'
  | 'tokenOtherManager'
  | 'tokenImports'
  | 'tokenForeign';

export interface Actors {
  readonly ids: Readonly<Record<string, string>>;
  /** The headers of a request by an actor. */
  headersOf(who: Who): Promise<Record<string, string>>;
}

type Post = readonly [role: Role, municipality: string, sector?: string];
const POSTS = {
  manager: ['MANAGER', 'acqui', 'settore-sport'],
  delegate: ['ANALYST', 'acqui'],
  otherManager: ['MANAGER', 'acqui', 'settore-tecnico'],
  segreteria: ['SEGRETERIA', 'acqui'],
  board: ['BOARD', 'acqui'],
  analyst: ['ANALYST', 'acqui'],
  administrator: ['ADMINISTRATOR', 'acqui'],
  foreignManager: ['MANAGER', 'pieve', 'settore-sport'],
  foreignSegreteria: ['SEGRETERIA', 'pieve'],
  foreignBoard: ['BOARD', 'pieve'],
  foreignAnalyst: ['ANALYST', 'pieve'],
  foreignAdministrator: ['ADMINISTRATOR', 'pieve'],
  installAdministrator: ['ADMINISTRATOR', '*'],
  /** No request comes from this person: administrators change its access. */
  target: ['BOARD', 'acqui'],
} as const satisfies Record<string, Post>;

/** Tokens that do all they can, but for what their name leaves out. */
const TOKENS = {
  tokenRead: ['segreteria', 'READ'],
  tokenReadings: ['manager', 'READ READINGS'],
  tokenOtherManager: ['otherManager', 'READ READINGS IMPORTS'],
  tokenImports: ['segreteria', 'READ IMPORTS'],
  tokenForeign: ['foreignSegreteria', 'READ READINGS IMPORTS'],
} as const satisfies Partial<Record<Who, readonly [keyof typeof POSTS, string]>>;

export const ACTORS: readonly Who[] = [
  'anonymous',
  'manager',
  'delegate',
  'otherManager',
  'segreteria',
  'board',
  'analyst',
  'administrator',
  'foreignManager',
  'foreignSegreteria',
  'foreignBoard',
  'foreignAnalyst',
  'foreignAdministrator',
  'installAdministrator',
  'tokenRead',
  'tokenReadings',
  'tokenOtherManager',
  'tokenImports',
  'tokenForeign',
];

/** Brings them all into a database. */
export async function actors(database: Database): Promise<Actors> {
  const ids: Record<string, string> = {};
  for (const [name, [role, municipality, sector]] of Object.entries<Post>(POSTS)) {
    const sectors = sector === undefined ? [] : [sector];
    ids[name] = (await staffMember(database, { role, municipality, sectors })).id;
  }
  await database.queries
    .insertInto('SectorGrant')
    .values({
      municipality: 'acqui',
      person: ids.delegate ?? '',
      sector: 'settore-sport',
      delegatedBy: ids.manager ?? '',
      until: null,
    })
    .execute();
  const secrets: Record<string, string> = {};
  for (const [name, [owner, scopes]] of Object.entries(TOKENS)) {
    secrets[name] = await token(database, ids[owner] ?? '', scopes);
  }
  return {
    ids,
    headersOf: async (who): Promise<Record<string, string>> => {
      if (who === 'anonymous') return {};
      const secret = secrets[who];
      if (secret !== undefined) return { authorization: `Bearer ${secret}` };
      // A new one each time: an operation may end a session.
      return {
        cookie: `traguardo_sessione=${await database.write((_queries, em) => openSession(em, ids[who] ?? '', new Date()))}`,
      };
    },
  };
}

async function token({ queries }: Database, person: string, scopes: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await queries
    .insertInto('ApiToken')
    .values({
      id: randomUUID(),
      tokenHash: secretDigest(secret),
      person,
      name: 'Prova',
      scopes,
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    })
    .execute();
  return secret;
}
