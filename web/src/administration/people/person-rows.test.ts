import { expect, test } from 'vitest';
import { matchingPeople, type PersonParts, reporters } from './person-rows.js';

const person = (name: string, own: Partial<PersonParts> = {}): PersonParts => ({
  id: name,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@comune.example`,
  active: true,
  hasPassword: true,
  waiting: false,
  roles: [],
  ...own,
});

const manager = (key: string, delegatedBy: string | null = null): PersonParts['roles'] => [
  { role: 'MANAGER', municipality: 'pieve', sectors: [{ key, name: key, delegatedBy, until: null }] },
];

test('a search takes every word, in name or address, whatever the case', () => {
  const people = [person('Verdi Anna'), person('Bianchi Ugo'), person('Verdi Carlo')];
  expect(matchingPeople(people, 'VERDI').map(({ name }) => name)).toEqual(['Verdi Anna', 'Verdi Carlo']);
  expect(matchingPeople(people, 'verdi  carlo').map(({ name }) => name)).toEqual(['Verdi Carlo']);
  expect(matchingPeople(people, 'bianchi@').map(({ name }) => name)).toEqual(['Bianchi Ugo']);
  expect(matchingPeople(people, '')).toHaveLength(3);
});

test('a sector is reported by active people of the municipality, its own before delegates', () => {
  const people = [
    person('Delegato', { roles: manager('tecnico', 'Proprio') }),
    person('Proprio', { roles: manager('tecnico') }),
    person('Uscito', { active: false, roles: manager('tecnico') }),
    person('Altro settore', { roles: manager('cultura') }),
  ];
  expect(reporters(people, 'pieve', 'tecnico').map(({ name }) => name)).toEqual(['Proprio', 'Delegato']);
  expect(reporters(people, 'altrove', 'tecnico')).toEqual([]);
});
