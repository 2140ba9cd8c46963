import { askGraphql } from '../exchange.js';

/** Values of one indicator and day, each of which replaces the one before. */
export interface ReadingChain {
  readonly indicator: string;
  readonly asOf: string;
  readonly final: boolean;
  /** The ID of the one that a writer saw last. */
  latest: string | null;
}

/** What a writer was told. */
export type Told =
  | { readonly kind: 'saved'; readonly id: string; readonly value: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly status: number; readonly why: string };

const RECORD = `mutation ($readings: [ReadingInput!]!) {
  recordReadings(municipality: "pieve", year: 2021, readings: $readings) {
    saved { id value } conflicts { found { id } } issues { code } } }`;

/** Records the next value of a chain, as somebody who has seen the latest one they know of. */
export async function recordNext(url: string, cookie: string, chain: ReadingChain, value: number): Promise<Told> {
  const { latest, ...place } = chain;
  const readings = [{ ...place, value, confirmed: true, expectedReading: latest }];
  const { status, data, errors } = await askGraphql(url, { query: RECORD, variables: { readings } }, cookie);
  if (errors !== undefined) {
    const code = errors[0]?.extensions.code;
    return code === 'CONFLICT' ? { kind: 'conflict' } : { kind: 'failed', status, why: JSON.stringify(errors) };
  }
  const { saved, conflicts, issues } = data.recordReadings;
  if (conflicts.length > 0) {
    chain.latest = conflicts[0].found?.id ?? null;
    return { kind: 'conflict' };
  }
  if (saved.length !== 1) return { kind: 'failed', status, why: JSON.stringify(issues) };
  chain.latest = saved[0].id;
  return { kind: 'saved', id: saved[0].id, value: saved[0].value };
}
