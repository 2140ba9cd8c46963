import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainLink, chainOf, chainsOf } from './reading-chain.js';

interface Named extends ChainLink {
  readonly name: string;
}

/** A final reading; the expectations use its `name`. */
function link(name: string, asOf: string, number: number, more: Partial<ChainLink> = {}): Named {
  return { name, asOf, number, final: true, demonstration: false, withdrawn: false, ...more };
}

const WITHDRAWN = { withdrawn: true };
const DEMONSTRATION = { demonstration: true };

function found(readings: readonly Named[]) {
  const { inForce, head, successors } = chainOf(readings);
  return {
    inForce: inForce?.name ?? null,
    head: head?.name ?? null,
    successors: Object.fromEntries([...successors].map(([from, to]) => [from.name, to.name])),
  };
}

describe('withdrawing a reading puts back in force the one that it had replaced', () => {
  test('of the same date', () => {
    const readings = [link('a', '2021-12-31', 1), link('b', '2021-12-31', 2), link('x', '2021-12-31', 3, WITHDRAWN)];
    expect(found(readings)).toEqual({ inForce: 'a', head: 'a', successors: { b: 'x', x: 'a' } });
  });

  test('of an earlier date, whatever was recorded first', () => {
    const readings = [
      link('late', '2021-12-31', 1),
      link('x', '2021-12-31', 2, WITHDRAWN),
      link('early', '2021-11-30', 1),
    ];
    expect(found(readings)).toEqual({ inForce: 'early', head: 'early', successors: { late: 'x', x: 'early' } });
  });

  test('one after the other, until none is left; the last withdrawal is then what stands', () => {
    const readings = [
      link('a', '2021-12-31', 1),
      link('b', '2021-12-31', 2),
      link('x', '2021-12-31', 3, WITHDRAWN),
      link('y', '2021-12-31', 4, WITHDRAWN),
    ];
    expect(found(readings)).toEqual({ inForce: null, head: 'y', successors: { b: 'x', a: 'y', x: 'y' } });
  });

  test('and a value recorded afterwards replaces that one', () => {
    const readings = [
      link('a', '2021-12-31', 1),
      link('b', '2021-12-31', 2),
      link('x', '2021-12-31', 3, WITHDRAWN),
      link('c', '2021-12-31', 4),
    ];
    expect(found(readings)).toEqual({ inForce: 'c', head: 'c', successors: { a: 'c', b: 'x', x: 'c' } });
  });
});

test('a withdrawal takes back nothing of another date', () => {
  const readings = [link('a', '2021-11-30', 1), link('x', '2021-12-31', 1, WITHDRAWN)];
  expect(found(readings)).toMatchObject({ inForce: 'a', head: 'a' });
});

test('real data go before demonstration data of any date, also when these are loaded later', () => {
  const readings = [
    link('real', '2021-11-30', 1),
    link('shown', '2021-12-31', 1, DEMONSTRATION),
    link('shown too', '2021-11-30', 2, DEMONSTRATION),
  ];
  expect(found(readings)).toEqual({
    inForce: 'real',
    head: 'real',
    successors: { 'shown too': 'shown', shown: 'real' },
  });
});

test('when a real reading is withdrawn, the demonstration one is shown again', () => {
  const readings = [
    link('shown', '2021-12-31', 1, DEMONSTRATION),
    link('real', '2021-12-31', 2),
    link('x', '2021-12-31', 3, WITHDRAWN),
  ];
  expect(found(readings)).toEqual({ inForce: 'shown', head: 'shown', successors: { real: 'x', x: 'shown' } });
});

/** Generated acts in order: each records a reading for a date, or withdraws the one in force. */
const acts = fc.array(
  fc.record({
    asOf: fc.constantFrom('2021-06-30', '2021-09-30', '2021-12-31'),
    withdraws: fc.boolean(),
    demonstration: fc.boolean(),
  }),
  { maxLength: 12 },
);

function recorded(doings: typeof acts extends fc.Arbitrary<infer T> ? T : never): Named[] {
  const readings: Named[] = [];
  for (const { asOf, withdraws, demonstration } of doings) {
    const { inForce } = chainOf(readings);
    if (withdraws && !inForce) continue;
    const place = withdraws && inForce ? inForce : { asOf, demonstration };
    const number = readings.filter((reading) => reading.asOf === place.asOf).length + 1;
    const { demonstration: shown } = place;
    readings.push(link(`${place.asOf}/${number}`, place.asOf, number, { withdrawn: withdraws, demonstration: shown }));
  }
  return readings;
}

test('whatever is recorded and withdrawn: exactly one reading has no successor, and following the others leads to it', () => {
  fc.assert(
    fc.property(acts, (doings) => {
      const readings = recorded(doings);
      const { head, successors } = chainOf(readings);
      const last = readings.filter((reading) => !successors.has(reading));
      expect(last).toEqual(head ? [head] : []);
      for (const reading of readings) {
        let place: Named | undefined = reading;
        for (let steps = 0; place !== undefined && place !== head; steps += 1) {
          expect(steps).toBeLessThan(readings.length);
          place = successors.get(place);
        }
        expect(place).toBe(head);
      }
    }),
  );
});

test('whatever was recorded: withdrawing what was recorded last brings back what was in force before it', () => {
  fc.assert(
    fc.property(acts, fc.constantFrom('2021-09-30', '2021-12-31', '2022-01-31'), (doings, asOf) => {
      const readings = recorded(doings);
      const number = readings.filter((reading) => reading.asOf === asOf).length + 1;
      const value = link('new', asOf, number);
      const after = [...readings, value];
      if (chainOf(after).inForce !== value) return;
      const withdrawn = [...after, link('x', asOf, number + 1, WITHDRAWN)];
      expect(chainOf(withdrawn).inForce).toBe(chainOf(readings).inForce);
    }),
  );
});

test('the order in which rows come does not matter', () => {
  fc.assert(
    fc.property(
      acts.chain((doings) => {
        const readings = recorded(doings);
        return fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length }));
      }),
      ([readings, shuffled]) => {
        expect(found(shuffled)).toEqual(found(readings));
      },
    ),
  );
});

test('interim readings have a chain for each date, final ones are one chain', () => {
  const interim = { final: false };
  const readings = [
    link('june', '2021-06-30', 1, interim),
    link('september', '2021-09-30', 1, interim),
    link('final', '2021-06-30', 1),
    link('later', '2021-12-31', 1),
  ];
  expect(chainsOf(readings).map(({ inForce }) => inForce?.name)).toEqual(['june', 'september', 'later']);
});
