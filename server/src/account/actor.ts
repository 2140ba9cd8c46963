import type { Role, TokenScope } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';

/** The municipality of a grant for every municipality of the install, and of records that belong to no municipality. */
export const EVERYWHERE = '*';

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
  /** Whether the sector is delegated for a time; a delegate cannot delegate further. */
  readonly delegated: boolean;
  /** Whose delegation it is, and until when (null = until it is ended); left out = the person's own. */
  readonly delegation?: { readonly by: string; readonly until: string | null };
}

/** The author of a request: a person who has logged in, a program with a person's token, the command line, or an
 *  anonymous reader. */
export interface Actor {
  /** Null for an anonymous reader and for the command line. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly grants: readonly Grant[];
  /** The sectors of a MANAGER: its own and those whose delegation has not ended. */
  readonly sectors: readonly AssignedSector[];
  /** The token by which a program asks, and what it reaches; null = the request has none, and no such limit. */
  readonly token: { readonly id: string; readonly name: string; readonly scopes: readonly TokenScope[] } | null;
  /** The name of the session of a person who has logged in; left out = the request has none. */
  readonly session?: string;
  /** The origin of the request for the audit log: an IP address, or the command line. */
  readonly origin: string;
}

export function anonymousActor(origin: string): Actor {
  return { person: null, grants: [], sectors: [], token: null, origin };
}

/** A person who can run commands on the machine can already change its database in any way. */
export const COMMAND_LINE: Actor = {
  person: null,
  grants: [],
  sectors: [],
  token: null,
  origin: 'riga di comando',
};

/** The author of what commands do, where a name is needed. */
export const COMMAND_LINE_NAME = 'Riga di comando';

/** The delegations by which alone a person works on any of these sectors of a municipality, or on what the person's
 *  sectors contribute to; none where the person may so or so. */
export function delegationsFor({ sectors, grants }: Actor, municipality: string, keys: readonly string[]) {
  const isSegreteria = grants.some(
    (grant) =>
      grant.role === 'SEGRETERIA' && (grant.municipality === municipality || grant.municipality === EVERYWHERE),
  );
  const here = sectors.filter((assigned) => assigned.municipality === municipality);
  const named = here.filter(({ sector }) => keys.includes(sector));
  const used = named.length > 0 ? named : here;
  return isSegreteria || used.some(({ delegated }) => !delegated)
    ? []
    : used.flatMap(({ delegation }) => delegation ?? []);
}

/** The name under which the values of sectors are recorded: also in whose place, where the sectors are delegated. */
export function reporterName(actor: Actor, municipality: string, sectors: readonly string[]): string | null {
  const name = authorName(actor);
  const givers = new Set(delegationsFor(actor, municipality, sectors).map(({ by }) => by));
  return name === null || givers.size === 0 ? name : `${name}, per delega di ${[...givers].join(' e ')}`;
}

/** The name under which a change is recorded, with the token and what it allows where a program made it; null where the
 *  API answers null (command line). */
export function authorName({ person, token }: Actor): string | null {
  if (person === null) return null;
  if (token === null) return person.name;
  const scopes = token.scopes.map((scope) => italianWords.tokenScope[scope].toLowerCase()).join(', ');
  return `${person.name}, con il token «${token.name}» (${scopes})`;
}
