import type { Question } from '#client';

const samples = import.meta.glob<string>('../../../schema/samples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The recorded answer of the server to a page's query, from the tests of the API. */
export function sampleAnswer<Result, Variables>(_: Question<Result, Variables>, name: string): Result {
  const sample = samples[`../../../schema/samples/${name}.json`];
  if (sample === undefined) throw new Error(`schema/samples has no ${name}.json`);
  const { data }: { data: Result } = JSON.parse(sample);
  return data;
}
