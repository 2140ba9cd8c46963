import { percent, share } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { readCalculation } from '../../scoring/calculation.js';
import { calculationSentence } from '../../scoring/explanation.js';
import { heading, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { IndicatorFacts, ObjectiveFacts, ReportFacts } from './report-facts.js';
import { codeAndTitle, statusCell } from './result-words.js';
import { easingText } from './results-section.js';

interface IndicatorOfObjective {
  readonly objective: ObjectiveFacts;
  readonly indicator: IndicatorFacts;
}

/** The part of the result that comes from changed targets, and what cannot be compared. */
export function easingSection(facts: ReportFacts): ReportBlock[] {
  const { whole } = facts;
  const notComparable = indicatorsOf(facts).filter(
    ({ indicator: { result } }) => result.currentState !== 'SCORED' || result.initialState !== 'SCORED',
  );
  return [
    heading(1, 'Effetto delle variazioni'),
    paragraph(easingText(whole), 'Effetto sul risultato del piano'),
    paragraph(
      `${percent(whole.initialValue)} (misurato il ${share(whole.initialCoverage)} del peso)`,
      'Con i target iniziali',
    ),
    paragraph(
      `${percent(whole.currentValue)} (misurato il ${share(whole.currentCoverage)} del peso)`,
      'Con i target vigenti',
    ),
    paragraph(
      'L’effetto conta solo ciò che è misurato con entrambi i target: non è la differenza fra i due risultati.',
    ),
    heading(2, 'Indicatori non confrontabili'),
    ...(notComparable.length === 0 ? [paragraph('Tutti gli indicatori sono confrontabili.')] : []),
    ...table(
      'Che cosa l’effetto delle variazioni lascia fuori, e perché',
      [words('Indicatore', 46), words('Con il target iniziale', 27), words('Con il target vigente', 27)],
      notComparable.map(({ indicator }) => [
        codeAndTitle(indicator),
        italianWords.state[indicator.result.initialState],
        italianWords.state[indicator.result.currentState],
      ]),
    ),
  ];
}

/** The indicators that are not reported or cannot be measured, each with its reason. */
export function gapSection(facts: ReportFacts): ReportBlock[] {
  const sectorNames = new Map(facts.sectors.map(({ key, name }) => [key, name]));
  const missing = indicatorsOf(facts).filter(({ indicator }) => indicator.result.currentState !== 'SCORED');
  return [
    heading(1, 'Indicatori non rendicontati o non misurabili'),
    ...(missing.length === 0 ? [paragraph('Tutti gli indicatori sono rendicontati e misurabili.')] : []),
    ...table(
      'Che cosa manca, e perché',
      [words('Indicatore', 32), words('Settore', 22), words('Stato', 20), words('Ragione', 36)],
      missing.map(({ indicator, objective }) => [
        codeAndTitle(indicator),
        sectorNames.get(objective.sector) ?? 'n.d.',
        statusCell(indicator.result),
        calculationSentence(readCalculation(indicator.result.currentExplanation), 'it'),
      ]),
    ),
  ];
}

function indicatorsOf({ objectives }: ReportFacts): IndicatorOfObjective[] {
  return objectives.flatMap((objective) => objective.indicators.map((indicator) => ({ objective, indicator })));
}
