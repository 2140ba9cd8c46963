import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { sampleAnswer } from '#ui/sample.fixture.js';
import { words as comparison } from '#words/it/comparison.js';
import { words as plan } from '#words/it/plan.js';
import {
  ComparisonAreasDocument,
  ComparisonIndicatorsDocument,
  ComparisonObjectivesDocument,
  ComparisonSectorsDocument,
} from './comparison.generated.js';
import { groupRows, indicatorRows, objectiveRows } from './comparison.rows.js';
import { comparisonTitle, countsOf } from './comparison-order.js';

const areas = sampleAnswer(ComparisonAreasDocument, 'ComparisonAreas').plan;
const sectors = sampleAnswer(ComparisonSectorsDocument, 'ComparisonSectors').plan;
const objectives = sampleAnswer(ComparisonObjectivesDocument, 'ComparisonObjectives.all').plan;
const indicators = sampleAnswer(ComparisonIndicatorsDocument, 'ComparisonIndicators.all').plan;

describe('the comparison of the plan of Cremona', () => {
  test('has 4 areas, 6 sectors, 12 objectives, 27 indicators', () => {
    expect(groupRows('area', areas?.areas ?? [], comparison, plan)).toHaveLength(4);
    expect(groupRows('sector', sectors?.sectors ?? [], comparison, plan)).toHaveLength(6);
    expect(objectiveRows(objectives?.objectives.nodes ?? [], comparison, plan)).toHaveLength(12);
    expect(indicatorRows(indicators?.indicators.nodes ?? [], vocabulary)).toHaveLength(27);
  });

  test('every indicator has its target and actual', () => {
    const rows = indicatorRows(indicators?.indicators.nodes ?? [], vocabulary);
    const row = (code: string) => rows.find(({ place }) => place.key === code);
    expect(row('278')).toMatchObject({ targetText: '78.000', actualText: '80.412', deviationText: '+2.412' });
    expect(row('1391')).toMatchObject({ actualText: 'Non rendicontato', value: null });
    expect(row('1528')).toMatchObject({ actual: 0, status: 'ACHIEVED' });
    expect(rows.filter(({ value }) => value === null)).toHaveLength(2);
  });

  test('the counts of the server are those of the rows: 25 measured, 13 of them achieved', () => {
    const rows = indicatorRows(indicators?.indicators.nodes ?? [], vocabulary);
    const counts = countsOf(rows);
    expect(counts).toEqual({
      total: indicators?.indicators.totalCount,
      below: indicators?.below.totalCount,
      incomplete: indicators?.incomplete.totalCount,
    });
    expect(comparisonTitle(counts, 'INDICATOR', comparison)).toBe(
      '12 indicatori su 27 sotto il target, 2 senza risultato',
    );
  });

  test('exactly three objectives show a weight cut', () => {
    const rows = objectiveRows(objectives?.objectives.nodes ?? [], comparison, plan);
    expect(rows.filter(({ weightCut }) => weightCut === '8 → 5 ▼')).toHaveLength(3);
  });

  test('the effect of the variations is 1.14 points over 10 objectives', () => {
    expect(areas?.easing).toMatchObject({ compared: 10, value: expect.closeTo(1.14, 2) });
  });
});
