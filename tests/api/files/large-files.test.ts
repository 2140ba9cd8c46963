import { FILE_LIMITS } from '@traguardo/server/api/files/file-limits';
import { FileMaker } from '@traguardo/server/api/files/file-maker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { type FileService, fileService, fillLarge } from './files.js';

const YEAR = 2021;

let service: FileService;
beforeAll(async () => {
  service = await fileService(sqlite, fillLarge);
});
afterAll(() => service.stop());

test('while a large workbook is made, probes and questions are answered', async () => {
  const answered: string[] = [];
  const workbook = service.get('indicators.xlsx').then(async (answer) => {
    answered.push('workbook');
    return [
      answer.status,
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ];
  });
  const question = `${service.url}/graphql?query=${encodeURIComponent('{ plan { year } }')}`;
  for (let count = 0; count < 5; count += 1) {
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    answered.push('probe');
    expect(await (await fetch(question)).json()).toEqual({ data: { plan: { year: YEAR } } });
    answered.push('question');
  }
  expect(await workbook).toEqual([200, 'PK']);
  expect(answered).toEqual([...Array(5).fill(['probe', 'question']).flat(), 'workbook']);
});

test('a report of a plan with too many indicators is not even begun', async () => {
  const strict = await fileService(sqlite, fillLarge, { indicators: { docx: 999, pdf: 999 } });
  try {
    for (const [format, instead] of [
      ['pdf', 'scaricare quella in Word'],
      ['docx', 'un settore alla volta'],
    ]) {
      const answer = await strict.get(`report.${format}`);
      expect([answer.status, (await answer.json()).error]).toMatchObject([
        400,
        { code: 'TOO_COMPLEX', message: expect.stringMatching(`1000 indicatori, il massimo è 999.*${instead}`) },
      ]);
    }
    expect(await strict.numbers()).toEqual({ begun: 0, waiting: 0 });
    expect((await strict.get('objectives.csv')).status).toBe(200);
  } finally {
    await strict.stop();
  }
});

test.each([
  ['time', { processor: 2500 }],
  ['memory', { memory: 450 }],
])(
  'a file that takes more %s than it may is refused, at once where it is asked again, and the next is made',
  async (_, limits) => {
    const maker = new FileMaker(service.own.url, { ...FILE_LIMITS, ...limits });
    const reader = { party: '192.0.2.1', left: new AbortController().signal };
    const plan = { municipality: 'pieve', year: YEAR, atAct: null, staff: false, names: false, today: '2026-11-30' };
    try {
      const pdf = { ...plan, content: { kind: 'report', format: 'pdf', decisions: null } } as const;
      for (const _again of [1, 2]) {
        await expect(maker.file(pdf, 'version', reader)).rejects.toMatchObject({
          code: 'TOO_COMPLEX',
          message: expect.stringContaining('richiede troppo tempo o troppa memoria'),
        });
        expect(maker.begun).toBe(1);
      }
      const list = { kind: 'indicators', where: { code: { eq: '1000' } }, orderBy: [] } as const;
      const csv = { ...plan, content: { kind: 'rows', list, format: 'csv' } } as const;
      const { bytes } = await maker.file(csv, 'version', reader);
      expect(Buffer.from(bytes).toString()).toContain('Pratiche del tipo 0');
    } finally {
      maker.stop();
    }
  },
);
