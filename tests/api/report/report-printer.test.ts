import { ReportPrinter } from '@traguardo/server/api/report/report-printer';
import type { Report } from '@traguardo/server/export/report/report-block';
import { afterEach, beforeEach, expect, test } from 'vitest';

const REPORT: Report = {
  title: 'Relazione',
  municipality: 'Comune di Pieve',
  subtitle: 'Piano',
  mark: null,
  warning: null,
  facts: [],
  blocks: [{ kind: 'heading', level: 1, text: 'Premessa' }],
};
const JOB = { format: 'docx', report: REPORT } as const;

let printer: ReportPrinter;
beforeEach(() => {
  printer = new ReportPrinter();
});
afterEach(() => printer.stop());

test('who asks for the same report twice makes it once', async () => {
  const [first, second] = await Promise.all([printer.file('a', JOB), printer.file('a', JOB)]);
  expect(second).toBe(first);
  expect(await printer.file('a', JOB)).toBe(first);
});

test('a file is what its format says', async () => {
  const docx = await printer.file('a', JOB);
  const pdf = await printer.file('b', { ...JOB, format: 'pdf' });
  expect(Buffer.from(docx).subarray(0, 2).toString()).toBe('PK');
  expect(Buffer.from(pdf).subarray(0, 8).toString()).toBe('%PDF-1.7');
});

test('too many different ones at once are refused, and the end of the service ends them all', async () => {
  const asked = Array.from({ length: 8 }, (_, index) => printer.file(String(index), JOB));
  expect(() => printer.file('one more', JOB)).toThrow(/riprovare fra un minuto/);
  printer.stop();
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual(
    Array(8).fill('CONFLICT'),
  );
});

test('after a failure the next request makes the report again', async () => {
  const broken = { ...JOB, report: { ...REPORT, blocks: null } };
  // @ts-expect-error: a report has blocks.
  await expect(printer.file('a', broken)).rejects.toThrow();
  expect(Buffer.from(await printer.file('a', JOB)).length).toBeGreaterThan(1000);
});

const LARGE: Report = {
  ...REPORT,
  blocks: Array.from({ length: 40 }, () => ({
    kind: 'table',
    caption: 'Tabella',
    columns: [{ heading: 'Voce', width: 1, isNumber: false }],
    rows: Array.from({ length: 1000 }, () => [{ text: 'Cella', status: null }]),
  })),
};

test.each([
  ['time', { deadline: 1500, memory: 4096 }],
  ['memory', { deadline: 120_000, memory: 200 }],
])('a report that takes more %s than it may is refused, and the next one is made', async (_, limits) => {
  const strict = new ReportPrinter(limits);
  const outcome = await strict.file('a', { format: 'pdf', report: LARGE }).then(
    ({ length }) => length,
    (error) => error,
  );
  expect(outcome).toMatchObject({ code: 'TOO_COMPLEX', message: expect.stringContaining('troppo grande') });
  expect((await printer.file('a', { ...JOB, format: 'pdf' })).length).toBeGreaterThan(1000);
});
