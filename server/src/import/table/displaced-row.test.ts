import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftContent, lineOf, printedText, readPlan, shiftedLine } from '../draft/printed-plan.fixture.js';
import { ASTI } from '../draft/towns.fixture.js';

describe('a displaced row', () => {
  const aligned = printedText(ASTI);

  it('is realigned by any shift to the left that loses blank cells only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('IND_2', 'IND_4'), fc.integer({ min: 1, max: 5 }), async (code, shift) => {
        const line = lineOf(aligned, code);
        const { draft, issues } = await readPlan(shiftedLine(aligned, line, -shift));
        expect(draftContent(draft)).toEqual(draftContent((await readPlan(aligned)).draft));
        expect(issues).toMatchObject([{ code: 'ROW_REALIGNED', line }]);
      }),
    );
  });

  it('is realigned by any shift to the right, its lost cells unreadable and not absent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (shift) => {
        const line = lineOf(aligned, 'IND_1');
        const { draft, issues } = await readPlan(shiftedLine(aligned, line, shift));
        expect(issues).toMatchObject([
          { code: 'ROW_REALIGNED', line },
          { code: 'CELLS_LOST', line },
        ]);
        expect(draft.objectives).toHaveLength(2);
        expect(draft.indicators[0]).toMatchObject({
          code: 'IND_1',
          objective: '1.1',
          target: shift < 5 ? { value: '12000' } : null,
          weight: shift < 4 ? { value: '70' } : null,
        });
        expect(draft.variations[0]).toMatchObject({ readable: false, decision: null, outcome: 'NONE', revisions: [] });
      }),
    );
  });

  it('has lost nothing where blank cells were dropped before the edge of the table', async () => {
    const line = lineOf(aligned, 'IND_2');
    const lines = aligned.split('\n');
    const short = lines.with(line - 1, `\t${(lines[line - 1] ?? '').trimEnd()}`).join('\n');
    const { draft, issues } = await readPlan(short);
    expect(issues.map(({ code }) => code)).toEqual(['ROW_REALIGNED']);
    expect(draftContent(draft)).toEqual(draftContent((await readPlan(aligned)).draft));
  });

  it('that has lost its manager does not inherit the one above', async () => {
    const text = aligned.replace('\t\t1.2\t', 'Verdi Ivo\tMusei\t1.2\t');
    const { draft, issues } = await readPlan(shiftedLine(text, lineOf(text, 'IND_3'), -1));
    expect(draft.sectors).toMatchObject([{ manager: 'Neri Lia' }, { name: 'Musei', manager: null }]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['ROW_REALIGNED', null],
      ['CELLS_LOST', 'Responsabile'],
    ]);
  });

  it('that has lost manager and sector where an area begins does not inherit those above', async () => {
    const text = aligned.replace(
      '\t\t1.2\t',
      '\nPiano dettaglio degli obiettivi\n\nUna città che va a teatro\n\nVerdi Ivo\tMusei\t1.2\t',
    );
    const { draft, issues } = await readPlan(shiftedLine(text, lineOf(text, 'IND_3'), -2));
    expect(draft.objectives[1]).toMatchObject({ code: '1.2', area: 'Una città che va a teatro', sector: null });
    expect(issues.map(({ code }) => code)).toEqual(['ROW_REALIGNED', 'CELLS_LOST', 'PARENT_UNKNOWN']);
  });

  it("that has lost its objective's code is kept as an issue, and the rows below are not given to the objective above", async () => {
    const { draft, issues } = await readPlan(shiftedLine(aligned, lineOf(aligned, 'IND_3'), -3));
    expect(draft.indicators.map(({ code }) => code)).toEqual(['IND_1', 'IND_2']);
    expect(issues.map(({ code }) => code)).toEqual(['ROW_UNPLACED', 'PARENT_UNKNOWN']);
    expect(issues[0]?.found).toContain('Orari\tAprire di sera\tIND_3');
  });

  it('is not given to an objective whose weights are complete', async () => {
    const { draft, issues } = await readPlan(shiftedLine(aligned, lineOf(aligned, 'IND_3'), -5));
    expect(draft.indicators.map(({ code }) => code)).not.toContain('IND_3');
    expect(issues.map(({ code }) => code)).toContain('ROW_UNPLACED');
  });

  it('is not given to the objective above where an area begins', async () => {
    const area = 'Piano dettaglio degli obiettivi\n\nUna città che va a teatro\n\n';
    const text = aligned.replace('\t\t\t\t\tIND_4', `\n${area}\t\t\t\t\tIND_4`);
    const { draft, issues } = await readPlan(shiftedLine(text, lineOf(text, 'IND_4'), -5));
    expect(draft.indicators.map(({ code }) => code)).toEqual(['IND_1', 'IND_2', 'IND_3']);
    expect(issues.map(({ code }) => code)).toEqual(['WEIGHTS_NOT_100', 'ROW_UNPLACED']);
  });
});
