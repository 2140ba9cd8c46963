import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditFacts, CHAIN_START, entryHash } from './audit-chain.js';
import { ChainVerifier } from './audit-verification.js';

type Link = AuditFacts & { previousHash: string; hash: string };

function chained(count: number): Link[] {
  const links: Link[] = [];
  for (let number = 1; number <= count; number += 1) {
    const facts = {
      municipality: 'pieve',
      number,
      at: '2026-01-01T10:00:00.000Z',
      actor: null,
      actorName: 'Riga di comando',
      origin: 'riga di comando',
      action: 'import',
      subject: `documento ${number}`,
      valueBefore: null,
      valueAfter: '{"changed":1}',
    };
    const previousHash = links.at(-1)?.hash ?? CHAIN_START;
    links.push({ ...facts, previousHash, hash: entryHash(facts, previousHash) });
  }
  return links;
}

const LOG = chained(10_000);
const HEAD = { number: LOG.length, hash: LOG.at(-1)?.hash ?? '' };

function verdict(log: readonly Link[], anchors: ConstructorParameters<typeof ChainVerifier>[1] = []) {
  const reading = new ChainVerifier('pieve', anchors);
  for (const entry of log) reading.next(entry);
  return reading.end(HEAD);
}

describe('an audit log of 10,000 entries', () => {
  it('holds together as it was written', () => {
    expect(verdict(LOG)).toBeNull();
  });

  it('shows an entry that was edited, in whatever it says', () => {
    const field = fc.constantFrom('at', 'actorName', 'origin', 'action', 'subject', 'valueAfter' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), field, (at, name) => {
        const edited = LOG.with(at, { ...(LOG[at] ?? fail()), [name]: 'altro' });
        expect(verdict(edited)).toMatchObject({ number: at + 1, message: 'è stata modificata' });
      }),
      { numRuns: 20 },
    );
  });

  it('shows an entry that was deleted, one that was inserted, and two that changed places', () => {
    expect(verdict(LOG.toSpliced(499, 1))).toMatchObject({ number: 500 });
    expect(verdict(LOG.toSpliced(499, 0, LOG[499] ?? fail()))).toMatchObject({ number: 501 });
    const swapped = LOG.with(10, LOG[11] ?? fail()).with(11, LOG[10] ?? fail());
    expect(verdict(swapped)).toMatchObject({ number: 11 });
  });

  it('shows an end that was cut off, by the end on record', () => {
    expect(verdict(LOG.slice(0, -1))).toMatchObject({ number: 9_999 });
  });

  it('shows an end that was cut off together with the record of it, by an exported anchor', () => {
    const cut = LOG.slice(0, 100);
    const anchor = { municipality: 'pieve', number: 9_000, hash: LOG[8_999]?.hash ?? '' };
    const reading = new ChainVerifier('pieve', [anchor]);
    for (const entry of cut) reading.next(entry);
    expect(reading.end({ number: 100, hash: cut.at(-1)?.hash ?? '' })).toMatchObject({ number: 9_000 });
  });

  it('shows a rewritten log, by an exported anchor', () => {
    const anchor = { municipality: 'pieve', number: 5, hash: 'un altro' };
    expect(verdict(LOG, [anchor])).toMatchObject({ number: 5, message: 'non è quella esportata' });
  });
});

function fail(): never {
  throw new Error('The log has 10,000 entries.');
}
