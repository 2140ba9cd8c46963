import { ROLES, type Role, TOKEN_SCOPES } from '@traguardo/schema/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Actor, anonymousActor, EVERYWHERE } from './actor.js';
import { decision, hasRole, type Permission, readableMunicipalities, type Scope } from './permission.js';

const slug = fc.constantFrom('acqui', 'pieve', 'zocca');
const sector = fc.constantFrom('sport', 'tecnico', 'cultura');
const role = fc.constantFrom(...ROLES);

const actor: fc.Arbitrary<Actor> = fc.record({
  person: fc.constant({ id: 'p', name: 'Prova', email: 'p@comune.example' }),
  grants: fc.array(fc.record({ municipality: fc.oneof(slug, fc.constant(EVERYWHERE)), role }), { maxLength: 4 }),
  sectors: fc.array(fc.record({ municipality: slug, sector, delegated: fc.boolean() }), { maxLength: 4 }),
  token: fc.option(
    fc.record({ id: fc.constant('t'), name: fc.constant('Gestionale'), scopes: fc.subarray([...TOKEN_SCOPES]) }),
  ),
  origin: fc.constant('127.0.0.1'),
});
const scope: fc.Arbitrary<Scope> = fc.record({
  municipality: fc.option(slug),
  sectors: fc.option(fc.array(sector, { maxLength: 3 })),
});
type StaffOnly = Extract<Permission, { who: readonly Role[] }>;
const staffOnly: fc.Arbitrary<StaffOnly> = fc.record(
  {
    who: fc.subarray([...ROLES]),
    token: fc.constantFrom(...TOKEN_SCOPES),
    managers: fc.constantFrom('OF_THE_SECTORS', 'NOT_BY_DELEGATION', 'OF_ANY_SECTOR'),
  },
  { requiredKeys: ['who'] },
);
const permission: fc.Arbitrary<Permission> = fc.oneof(
  staffOnly,
  fc.constantFrom<Permission>({ who: 'PUBLIC' }, { who: 'READERS' }, { who: 'MEMBERS' }, { who: 'SIGNED_IN' }),
);

fc.configureGlobal({ numRuns: 2000 });

test('an anonymous client may call public operations, and read where reading is public', () => {
  fc.assert(
    fc.property(permission, scope, fc.boolean(), (rule, about, isPublic) => {
      const isOpen = rule.who === 'PUBLIC' || (isPublic && (rule.who === 'READERS' || rule.who === 'MEMBERS'));
      expect(decision(anonymousActor('x'), rule, about, isPublic)).toBe(isOpen ? 'ALLOWED' : 'UNAUTHENTICATED');
    }),
  );
});

test('a person without a role may call no operation for roles', () => {
  fc.assert(
    fc.property(actor, staffOnly, scope, (who, rule, about) => {
      expect(decision({ ...who, grants: [] }, rule, about, true)).toBe('FORBIDDEN');
    }),
  );
});

test('roles and sectors elsewhere change nothing here', () => {
  fc.assert(
    fc.property(actor, permission, scope, (who, rule, about) => {
      fc.pre(about.municipality === 'acqui');
      fc.pre(rule.who !== 'MEMBERS');
      const isHere = ({ municipality }: { municipality: string }) => ['acqui', EVERYWHERE].includes(municipality);
      const [grants, sectors] = [who.grants.filter(isHere), who.sectors.filter(isHere)];
      expect(decision({ ...who, grants, sectors }, rule, about, false)).toBe(decision(who, rule, about, false));
    }),
  );
});

test('more roles never allow less, and more sectors to touch never allow more', () => {
  fc.assert(
    fc.property(actor, permission, scope, role, slug, sector, (who, rule, about, more, municipality, another) => {
      const richer = { ...who, grants: [...who.grants, { municipality, role: more }] };
      if (decision(who, rule, about, false) === 'ALLOWED') expect(decision(richer, rule, about, false)).toBe('ALLOWED');
      const wider = { ...about, sectors: about.sectors && [...about.sectors, another] };
      const isNarrow = (about.sectors?.length ?? 0) > 0;
      if (isNarrow && decision(who, rule, wider, false) === 'ALLOWED')
        expect(decision(who, rule, about, false)).toBe('ALLOWED');
    }),
  );
});

test('a manager alone is allowed a thing of sectors when all of them are its own there, and not one besides', () => {
  fc.assert(
    fc.property(actor, slug, fc.array(sector), (who, municipality, sectors) => {
      const manager = { ...who, token: null, grants: [{ municipality, role: 'MANAGER' as const }] };
      const own = who.sectors.filter((one) => one.municipality === municipality);
      const expected = (some: typeof own) =>
        sectors.length > 0 && sectors.every((key) => some.some((one) => one.sector === key)) ? 'ALLOWED' : 'FORBIDDEN';
      const rule = { who: ['MANAGER'] } as const;
      expect(decision(manager, rule, { municipality, sectors }, true)).toBe(expected(own));
      expect(decision(manager, rule, { municipality, sectors: null }, true)).toBe('FORBIDDEN');
      const notDelegated = { ...rule, managers: 'NOT_BY_DELEGATION' } as const;
      expect(decision(manager, notDelegated, { municipality, sectors }, true)).toBe(
        expected(own.filter(({ delegated }) => !delegated)),
      );
    }),
  );
});

test('a token is allowed at most what its owner is, and only what its scopes reach', () => {
  fc.assert(
    fc.property(actor, staffOnly, scope, (owner, rule, about) => {
      const { token } = rule;
      const scopes = owner.token?.scopes ?? [];
      const allowed =
        decision({ ...owner, token: { id: 't', name: 'Gestionale', scopes } }, rule, about, true) === 'ALLOWED';
      if (allowed) expect(decision({ ...owner, token: null }, rule, about, true)).toBe('ALLOWED');
      if (token === undefined || !scopes.includes(token)) expect(allowed).toBe(false);
    }),
  );
});

test('the whole install is for those alone who have the role everywhere', () => {
  fc.assert(
    fc.property(actor, role, (who, wanted) => {
      fc.pre(wanted !== 'MANAGER');
      const everywhere = who.grants.some((grant) => grant.role === wanted && grant.municipality === EVERYWHERE);
      const found = decision({ ...who, token: null }, { who: [wanted] }, { municipality: null, sectors: null }, true);
      expect(found).toBe(everywhere ? 'ALLOWED' : 'FORBIDDEN');
    }),
  );
});

test('who may read a municipality’s plans is told alike for one and for the list of all', () => {
  fc.assert(
    fc.property(actor, slug, fc.boolean(), (who, municipality, isPublic) => {
      const slugs = readableMunicipalities(who, isPublic);
      const listed = slugs === EVERYWHERE || slugs.has(municipality);
      const asked = decision(who, { who: 'READERS' }, { municipality, sectors: null }, isPublic) === 'ALLOWED';
      expect(asked).toBe(listed);
      const onlyAdministers = !hasRole(
        who,
        ROLES.filter((name) => name !== 'ADMINISTRATOR'),
        municipality,
      );
      if (!isPublic && onlyAdministers) expect(listed).toBe(false);
    }),
  );
});
