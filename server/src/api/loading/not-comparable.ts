import DataLoader from 'dataloader';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { Attainment } from '../../scoring/stored/attainment.entity.js';
import type { Score } from '../../scoring/stored/score.entity.js';
import { type Key, keyText, type RowLoader } from './row-loader.js';

type Group = Pick<Score, 'level' | 'key'>;

/** Indicators by the groups that they belong to. */
export interface GroupedIndicators {
  of(group: Group): readonly Indicator[];
}

/**
 * The indicators of a state whose scores on the two bases cannot be compared, by objective, area, sector and plan:
 * sorted out once for all groups of a request.
 */
export function notComparableLoader(
  indicators: RowLoader<Indicator>,
  attainments: RowLoader<Attainment>,
): DataLoader<Key, GroupedIndicators, string> {
  const load = async (state: Key) => grouped(...(await Promise.all([indicators.load(state), attainments.load(state)])));
  return new DataLoader<Key, GroupedIndicators, string>((states) => Promise.all(states.map(load)), {
    cacheKeyFn: keyText,
  });
}

function grouped(indicators: readonly Indicator[], attainments: readonly Attainment[]): GroupedIndicators {
  const compared = new Set<string>();
  for (const { indicator, currentState, initialState } of attainments) {
    if (currentState === 'SCORED' && initialState === 'SCORED') compared.add(indicator);
  }
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (compared.has(indicator.code)) continue;
    for (const group of groupsOf(indicator)) {
      const name = keyText([group.level, group.key]);
      const members = groups.get(name);
      if (members) members.push(indicator);
      else groups.set(name, [indicator]);
    }
  }
  return { of: ({ level, key }) => groups.get(keyText([level, key])) ?? [] };
}

function groupsOf({ objective, area, sector }: Indicator): readonly Group[] {
  return [
    { level: 'OBJECTIVE', key: objective },
    { level: 'AREA', key: area },
    { level: 'SECTOR', key: sector },
    { level: 'PLAN', key: '' },
  ];
}
