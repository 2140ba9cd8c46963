import type { Role } from '#gql';
import type { PersonPartsFragment } from '../administration.generated.js';

export type PersonParts = PersonPartsFragment;

/** The people whose name or address contains the text, ignoring case, sorted by name. */
export function matchingPeople(people: readonly PersonParts[], words: string): PersonParts[] {
  const wanted = words.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  return people
    .filter(({ name, email }) => {
      const text = `${name} ${email}`.toLocaleLowerCase('it');
      return wanted.every((word) => text.includes(word));
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'it'));
}

/** A person who reports a sector, as its manager or by a delegation until a day; `waiting`: when it has accepted. */
export type Reporter = { name: string; delegatedBy: string | null; until: string | null; waiting: boolean };

/** The active people who report each of the sectors (by key), the sector's own first. */
export function reporters(people: readonly PersonParts[], municipality: string, sector: string): Reporter[] {
  const found = people
    .filter(({ active }) => active)
    .flatMap(({ name, waiting, roles }) =>
      roles
        .filter((grant) => grant.role === ('MANAGER' satisfies Role) && grant.municipality === municipality)
        .flatMap(({ sectors }) => sectors.filter(({ key }) => key === sector))
        .map(({ delegatedBy, until }) => ({ name, waiting, delegatedBy, until })),
    );
  return [
    ...found.filter(({ delegatedBy }) => delegatedBy === null),
    ...found.filter(({ delegatedBy }) => delegatedBy !== null),
  ];
}
