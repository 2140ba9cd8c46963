import { storedDifferences } from '@traguardo/server/scoring/stored/stored-differences';
import { expect } from 'vitest';
import type { Engine } from '../database/databases.js';
import { type StaffMember, staffMember } from '../people/staff.js';
import { type Data, type Service, startService } from './service.js';

const DERIVED = [
  'StrategicArea',
  'Sector',
  'Objective',
  'Indicator',
  'Phase',
  'Score',
  'Attainment',
  'WeightChange',
  'Discrepancy',
] as const;

/** A service with Cremona's plan of 2019, and a client of it with the role SEGRETERIA. */
export interface SegreteriaClient {
  readonly service: Service;
  readonly member: StaffMember;
  /** The answer of an operation that succeeds. */
  ask(query: string, variables?: object): Promise<Data>;
  /** Code and message of an operation that is refused. */
  refusal(query: string, variables?: object): Promise<readonly [string | undefined, string | undefined]>;
  /** A selection of the plan, after its latest act or after `atAct`. */
  plan(selection: string, atAct?: number): Promise<Data>;
  /** The differences that `traguardo verify` finds. */
  differences(): Promise<readonly unknown[]>;
  /** All rows of the tables that are derived from acts, reviews and readings. */
  derived(): Promise<string[][]>;
}

export async function startSegreteriaClient(
  engine: Engine,
  fill?: Parameters<typeof startService>[1],
): Promise<SegreteriaClient> {
  const service = await (fill ? startService(engine, fill) : startService(engine));
  const { database } = service.own;
  const member = await staffMember(database, { role: 'SEGRETERIA' });
  const ask: SegreteriaClient['ask'] = async (query, variables = {}) => {
    const { data, errors } = await service.ask(query, variables, member);
    expect(errors).toBeUndefined();
    return data;
  };
  return {
    service,
    member,
    ask,
    refusal: async (query, variables = {}) => {
      const { errors } = await service.ask(query, variables, member);
      return [errors?.[0]?.extensions.code, errors?.[0]?.message];
    },
    plan: async (selection, atAct = 99) =>
      (await ask(`{ plan(municipality: "cremona", year: 2019, atAct: ${atAct}) { ${selection} } }`)).plan,
    differences: async () => (await storedDifferences(database)).differences,
    derived: () =>
      Promise.all(
        DERIVED.map(async (table) =>
          (await database.queries.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort(),
        ),
      ),
  };
}
