import { italianWords as vocabulary } from '@traguardo/schema/words/it';
import { describe, expect, test } from 'vitest';
import { sampleAnswer } from '#ui/sample.fixture.js';
import { words as comparison } from '#words/it/comparison.js';
import { words as plan } from '#words/it/plan.js';
import {
  BetweenActsDocument,
  ComparisonAreasDocument,
  ComparisonIndicatorsDocument,
  ComparisonObjectivesDocument,
  ComparisonSectorsDocument,
} from './comparison.generated.js';
import { groupRows, indicatorRows, objectiveRows } from './comparison.rows.js';
import { comparisonTitle, orderRows } from './comparison-order.js';
import { decisionsBetween } from './two-acts.rows.js';

const areas = sampleAnswer(ComparisonAreasDocument, 'ComparisonAreas.AREA').plan;
const sectors = sampleAnswer(ComparisonSectorsDocument, 'ComparisonSectors.SECTOR').plan;
const objectives = sampleAnswer(ComparisonObjectivesDocument, 'ComparisonObjectives.OBJECTIVE').plan;
const indicators = sampleAnswer(ComparisonIndicatorsDocument, 'ComparisonIndicators.INDICATOR').plan;

describe('the comparison of the plan of Cremona', () => {
  test('has 4 areas, 6 sectors, 12 objectives, 27 indicators', () => {
    expect(groupRows('area', areas?.areas ?? [], areas?.comparison ?? [], comparison, plan)).toHaveLength(4);
    expect(groupRows('sector', sectors?.sectors ?? [], sectors?.comparison ?? [], comparison, plan)).toHaveLength(6);
    expect(
      objectiveRows(objectives?.objectives.nodes ?? [], objectives?.comparison ?? [], comparison, plan),
    ).toHaveLength(12);
    expect(indicatorRows(indicators?.indicators.nodes ?? [], indicators?.comparison ?? [], vocabulary)).toHaveLength(
      27,
    );
  });

  test('every indicator finds its target and actual in the comparison', () => {
    const rows = indicatorRows(indicators?.indicators.nodes ?? [], indicators?.comparison ?? [], vocabulary);
    const row = (code: string) => rows.find(({ place }) => place.key === code);
    expect(row('278')).toMatchObject({ targetText: '78.000', actualText: '80.412', deviationText: '+2.412' });
    expect(row('1391')).toMatchObject({ actualText: 'Non rendicontato', value: null });
    expect(row('1528')).toMatchObject({ actual: 0, status: 'ACHIEVED' });
    expect(rows.filter(({ value }) => value === null)).toHaveLength(2);
    // 25 measured, 13 of them achieved.
    expect(comparisonTitle(rows, 'INDICATOR', comparison, plan)).toBe('12 indicatori su 27 sotto il target');
  });

  test('the objective furthest from its target comes first, and exactly three show a weight cut', () => {
    const rows = objectiveRows(objectives?.objectives.nodes ?? [], objectives?.comparison ?? [], comparison, plan);
    expect(orderRows(rows, { ordina: 'scostamento' })[0]?.place.key).toBe('C0129_0001');
    expect(rows.filter(({ weightCut }) => weightCut === '8 → 5 ▼')).toHaveLength(3);
  });

  test('the effect of the variations is 1.14 points over 10 objectives', () => {
    expect(areas?.easing).toMatchObject({ compared: 10, value: expect.closeTo(1.14, 2) });
  });

  test('between the state before the fifth act and the one after it lie decisions of that act alone', () => {
    const decisions = sampleAnswer(BetweenActsDocument, 'BetweenActs').plan?.variations ?? [];
    const between = decisionsBetween(decisions, 5, 4);
    expect(new Set(between.map(({ act }) => act.ordinal))).toEqual(new Set([5]));
    expect(between.flatMap(({ revisions }) => revisions)).toHaveLength(17);
    expect(decisionsBetween(decisions, 5, 5)).toEqual([]);
  });
});
