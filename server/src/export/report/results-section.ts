import { number, percent, points, share } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { figures, heading, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { GroupFacts, ReportFacts, StoredScore } from './report-facts.js';
import { boundsText, meanText, measuredText, reportedText, scoreBar, scoreTitle } from './result-words.js';

/** The results of the whole plan, of its areas and of its sectors. */
export function resultsSection(facts: ReportFacts): ReportBlock[] {
  return [
    heading(1, 'Risultati complessivi'),
    ...wholeTable(facts),
    ...statusTable(facts.whole),
    heading(1, 'Risultati per area strategica'),
    ...groupBlocks('Area', facts.areas, facts.closed),
    heading(1, 'Risultati per settore'),
    ...groupBlocks('Settore', facts.sectors, facts.closed),
  ];
}

function wholeTable({ whole, weightChanges, closed }: ReportFacts): ReportBlock[] {
  const reduced = new Set(weightChanges.filter((change) => change.reduced).map(({ objective }) => objective));
  return table(
    'I risultati del piano in sintesi',
    [words('Voce', 40), words('Valore', 60)],
    [
      ['Grado di raggiungimento', `${percent(whole.currentValue)} ${measuredText(whole)}`],
      ['Come è calcolato', meanText(whole)],
      ...(closed ? [] : [['Possibile esito finale', boundsText(whole)]]),
      ['Indicatori rendicontati', reportedText(whole)],
      [
        'Con i target iniziali',
        `${percent(whole.initialValue)} (misurato il ${share(whole.initialCoverage)} del peso)`,
      ],
      ['Effetto delle variazioni', easingText(whole)],
      ['Obiettivi a peso ridotto', number(reduced.size)],
    ],
  );
}

/** The easing of a group, and the number of objectives it compares. */
export function easingText({ easing, compared }: StoredScore): string {
  const scope = `a parità di confronto, su ${number(compared)} ${compared === 1 ? 'obiettivo' : 'obiettivi'}`;
  return `${points(easing)} (${scope})`;
}

function statusTable({ achieved, partial, missed, notReported, notMeasurable }: StoredScore): ReportBlock[] {
  const counts = [
    ['ACHIEVED', achieved],
    ['PARTIAL', partial],
    ['MISSED', missed],
    ['NOT_REPORTED', notReported],
    ['NOT_MEASURABLE', notMeasurable],
  ] as const;
  return table(
    'Gli indicatori per esito',
    [words('Esito', 70), figures('Indicatori', 30)],
    counts.map(([status, count]) => [{ status, text: italianWords.status[status] }, number(count)]),
  );
}

/** What is still possible is only said of an open year. */
function groupBlocks(name: string, groups: readonly GroupFacts[], closed: boolean): ReportBlock[] {
  if (groups.length === 0) return [paragraph('In questa situazione il piano non ha obiettivi.')];
  const bars = groups.map((group) => scoreBar(group.name, group.score, closed));
  return [
    { kind: 'chart', title: scoreTitle(bars), bars },
    ...table(
      'Gli stessi risultati in numeri',
      [
        words(name, 32),
        figures('Grado di raggiungimento', 16),
        figures('Quota misurata', 13),
        ...(closed ? [] : [figures('Possibile esito finale', 17)]),
        figures('Indicatori rendicontati', 14),
        figures('Effetto delle variazioni', 15),
      ],
      groups.map(({ name, score }) => [
        name,
        percent(score.currentValue),
        share(score.currentCoverage),
        ...(closed ? [] : [boundsText(score)]),
        reportedText(score),
        points(score.easing),
      ]),
    ),
  ];
}
