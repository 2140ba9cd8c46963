import type { Role } from '#gql';
import type { PersonPartsFragment } from '../administration.generated.js';

export type PersonParts = PersonPartsFragment;

/** Those whose name or address contains the words, in any case; by name. */
export function foundPeople(people: readonly PersonParts[], words: string): PersonParts[] {
  const wanted = words.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  return people
    .filter(({ name, email }) => {
      const text = `${name} ${email}`.toLocaleLowerCase('it');
      return wanted.every((word) => text.includes(word));
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'it'));
}

/** Who reports a sector, by their role of manager: on their own account, or for somebody else until a day. */
export type Reporter = { name: string; delegatedBy: string | null; until: string | null };

/** The active people who report each of the sectors (by key), the sector's own first. */
export function reporters(people: readonly PersonParts[], municipality: string, sector: string): Reporter[] {
  const found = people
    .filter(({ active }) => active)
    .flatMap(({ name, roles }) =>
      roles
        .filter((grant) => grant.role === ('MANAGER' satisfies Role) && grant.municipality === municipality)
        .flatMap(({ sectors }) => sectors.filter(({ key }) => key === sector))
        .map(({ delegatedBy, until }) => ({ name, delegatedBy, until })),
    );
  return [
    ...found.filter(({ delegatedBy }) => delegatedBy === null),
    ...found.filter(({ delegatedBy }) => delegatedBy !== null),
  ];
}
