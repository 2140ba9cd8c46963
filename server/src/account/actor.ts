import type { Role, TokenScope } from '@traguardo/schema/vocabulary';

/** The municipality of a grant that holds in every municipality of the install, and of what belongs to none. */
export const EVERYWHERE = '*';

/** What a program's token may be used for, beside reading. */

export interface Grant {
  /** Slug, or EVERYWHERE. */
  readonly municipality: string;
  readonly role: Role;
}

export interface AssignedSector {
  /** Slug. */
  readonly municipality: string;
  /** Key of the sector. */
  readonly sector: string;
  /** Whether somebody else's, named for a time; a delegate cannot delegate further. */
  readonly delegated: boolean;
}

/** Who asks: somebody who has logged in, a program with somebody's token, the command line, or an anonymous reader. */
export interface Actor {
  /** Null for an anonymous reader and for the command line. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly grants: readonly Grant[];
  /** The sectors of a MANAGER: its own and those delegated to it that are not over. */
  readonly sectors: readonly AssignedSector[];
  /** What a token is limited to; null = no token, so no such limit. */
  readonly scopes: readonly TokenScope[] | null;
  /** Where the request comes from, for the audit log: an address, or the command line. */
  readonly origin: string;
}

export function anonymous(origin: string): Actor {
  return { person: null, grants: [], sectors: [], scopes: null, origin };
}

/** Whoever may run commands on the machine may do anything to its database. */
export const COMMAND_LINE: Actor = {
  person: null,
  grants: [],
  sectors: [],
  scopes: null,
  origin: 'riga di comando',
};

/** The name under which something is recorded; null where the API says null (command line). */
export function recordedName({ person }: Actor): string | null {
  return person?.name ?? null;
}
