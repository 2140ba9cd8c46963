import { addressOf, refusalOf } from '#client';
import type { Role } from '#gql';

/** What becomes of a person of a list. */
export type ListedPerson = {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly change: 'NEW' | 'ROLES_ADDED' | 'UNCHANGED';
  readonly added: readonly { readonly role: Role; readonly sectors: readonly string[] }[];
  /** To hand over; null = sent by mail, or none. */
  readonly link: string | null;
};

/** The answer of `POST /people`. */
export type PeopleOutcome = {
  readonly people: readonly ListedPerson[];
  readonly faults: readonly { readonly line: number | null; readonly message: string }[];
  readonly saved: boolean;
};

export type PeopleListToSend = { readonly municipality: string; readonly file: File; readonly save: boolean };

/** Sends a list of people, to see what would become of it or to have it recorded. */
export async function sendPeople({ municipality, file, save }: PeopleListToSend): Promise<PeopleOutcome> {
  const form = new FormData();
  // The file comes last, so that the server can refuse it before it reads it.
  form.append('municipality', municipality);
  if (save) form.append('save', 'true');
  form.append('file', file);
  const response = await fetch(addressOf('people'), { method: 'POST', body: form });
  if (!response.ok) throw await refusalOf(response);
  const outcome: PeopleOutcome = await response.json();
  return outcome;
}

/** The links to hand over, a line for each person. */
export function linkLines({ people }: PeopleOutcome): string {
  return people
    .filter(({ link }) => link !== null)
    .map(({ name, email, link }) => `${name}\t${email}\t${link}`)
    .join('\n');
}
