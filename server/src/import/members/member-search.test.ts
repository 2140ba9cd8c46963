import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundMembers, type KnownMember, type MemberKind, type PrintedMember, similarity } from './member-search.js';

const known = (code: string, title: string, parts: Partial<KnownMember> = {}): KnownMember => ({
  code,
  printedCode: code,
  codeGenerated: false,
  titles: [title],
  parent: 'lavori-pubblici',
  ...parts,
});
const printed = (code: string, title: string | null, parts: Partial<PrintedMember> = {}): PrintedMember => ({
  code,
  printedCode: code,
  title,
  parent: 'lavori-pubblici',
  ...parts,
});

/** "=CODE" for a known member, "new", or "?CODE,CODE" where it is doubtful. */
function results(
  members: readonly PrintedMember[],
  plan: readonly KnownMember[],
  kind: MemberKind = 'OBJECTIVE',
): string[] {
  const found = foundMembers(members, plan, kind);
  return members.map(({ code }) => {
    const result = found.get(code);
    if (result?.kind === 'KNOWN') return `=${result.member.code}`;
    return result?.kind === 'DOUBTFUL' ? `?${result.candidates.map((member) => member.code).join()}` : 'new';
  });
}

describe('a member that a document prints', () => {
  const PLAN = [
    known('C77_0004', 'Scuole sicure'),
    known('C77_0005', 'Manutenzione delle strade'),
    known('3', 'Verde pubblico', { parent: 'ambiente' }),
  ];
  const generated = (title: string, parent = 'lavori-pubblici') =>
    printed(`${parent}.${title}`, title, { printedCode: null, parent });

  it.each([
    ['the one with its code, under any title', printed('C77_0004', 'Edifici scolastici adeguati'), '=C77_0004'],
    ['the one with its title and parent, where it prints no code', generated('SCUOLE SICURE'), '=C77_0004'],
    ['in doubt where only the title is similar', generated('Manutenzione strade'), '?C77_0005'],
    ['in doubt where the title is that of another parent', generated('Scuole sicure', 'cultura'), '?C77_0004'],
    [
      'in doubt where title and parent are the same and the codes are not',
      printed('C80_1', 'Scuole sicure'),
      '?C77_0004',
    ],
    ['new where its title is like none', generated('Biblioteca dei ragazzi'), 'new'],
    [
      'new where its own code stands beside a similar title',
      printed('C80_2', 'Manutenzione delle piazze e strade'),
      'new',
    ],
    ['in doubt where a short code stands for other words elsewhere', printed('3', 'Asili nido'), '?3'],
    ['the one with its short code, where parent or title agree', printed('3', 'Verde pubblico e parchi'), '=3'],
  ])('is %s', (_, member, expected) => {
    expect(results([member], PLAN)).toEqual([expected]);
  });

  it('is found by its printed code where the codes of the plan were made longer', () => {
    const plan = [
      known('lavori-pubblici.1', 'Strade', { printedCode: '1', codeGenerated: true }),
      known('cultura.1', 'Teatro aperto', { printedCode: '1', codeGenerated: true, parent: 'cultura' }),
    ];
    expect(results([printed('1', 'Teatro aperto', { parent: 'cultura' })], plan)).toEqual(['=cultura.1']);
  });

  it('is in doubt where two of one title and parent could be meant', () => {
    const plan = [known('A_1', 'Tempi di pagamento'), known('A_2', 'Tempi di pagamento')];
    expect(results([generated('Tempi di pagamento')], plan)).toEqual(['?A_1,A_2']);
  });

  it('is never one that another member of the document is', () => {
    expect(results([printed('C77_0004', 'Scuole sicure'), generated('Scuole sicure')], PLAN)).toEqual([
      '=C77_0004',
      'new',
    ]);
  });

  it('is new as an indicator whose title another objective also has', () => {
    const plan = [known('11', 'Relazione annuale', { parent: 'OB_1' })];
    const indicator = printed('OB_2.relazione', 'Relazione annuale', { printedCode: null, parent: 'OB_2' });
    expect(results([indicator], plan, 'INDICATOR')).toEqual(['new']);
  });

  it('is new in a plan without members', () => {
    expect(results([printed('1', 'Strade'), generated('Strade')], [])).toEqual(['new', 'new']);
  });
});

describe('similarity of titles', () => {
  it.each([
    ['Manutenzione strade', 'Manutenzione delle strade', 0.8],
    ['Scuole sicure', 'scuole SICURE.', 1],
    ['Lotto 1 della ciclabile', 'Lotto 2 della ciclabile', 0],
    ['', 'Strade', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 9);
  });
});

it('a plan read again is found whole, each member as itself', () => {
  const title = fc.constantFrom('Strade', 'Scuole', 'Parchi e giardini', 'Teatro', 'Tempi di pagamento');
  const member = fc.record({
    code: fc.stringMatching(/^[A-Z]{1,2}_?\d{1,4}$/),
    title,
    parent: fc.constantFrom('a', 'b', null),
  });
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ({ code }) => code, maxLength: 12 }), (members) => {
      const plan = members.map(({ code, title: words, parent }) => known(code, words, { parent }));
      const again = members.map(({ code, title: words, parent }) => printed(code, words, { parent }));
      expect(results(again, plan)).toEqual(members.map(({ code }) => `=${code}`));
    }),
  );
});
