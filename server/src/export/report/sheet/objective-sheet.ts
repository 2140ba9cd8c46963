import { number, percent, share } from '@traguardo/schema/italian-format';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { objectiveContent } from '../objective-section.js';
import { heading, list, paragraph, type ReportBlock, table, words } from '../report-block.js';
import type { ObjectiveFacts, ReportFacts, VariationFacts } from '../report-facts.js';
import { revisionText } from '../revision-words.js';
import { actName } from '../variation-section.js';
import { clipped, type SheetRoom, shownRows } from './sheet-room.js';

/** One objective: what it is, how it went, and what was decided about it. */
export function objectiveSheet(
  facts: ReportFacts,
  objective: ObjectiveFacts,
  basis: TargetBasis,
  room: SheetRoom,
): ReportBlock[] {
  const { shown, rest } = shownRows(objective.indicators, room.rows, 'indicatori');
  const fitting: ObjectiveFacts = {
    ...objective,
    definition:
      room.definition === 0 || objective.definition === null ? null : clipped(objective.definition, room.definition),
    indicators: shown.map((indicator) => ({
      ...indicator,
      title: indicator.title === null ? null : clipped(indicator.title, room.title),
    })),
  };
  const sector = facts.sectors.find(({ key }) => key === objective.sector)?.name ?? null;
  const content = objectiveContent(fitting, sector, facts);
  return [
    heading(1, 'Obiettivo e risultato'),
    ...(basis === 'INITIAL' ? [paragraph(initialText(objective), 'Sui target iniziali')] : []),
    ...content.filter(({ kind }) => room.charts || kind !== 'chart').map((block) => fittingBlock(block, room)),
    ...rest,
    ...cutBlocks(facts, objective),
    ...decisionBlocks(facts, objective, room),
  ];
}

function initialText({ score }: ObjectiveFacts): string {
  return `grado di raggiungimento ${percent(score.initialValue)} (misurato il ${share(score.initialCoverage)} del peso). Gli indicatori qui sotto hanno i due target accanto; grado ed esito sono sui target vigenti.`;
}

/** A remark as long as there is room for it. */
function fittingBlock(block: ReportBlock, { title }: SheetRoom): ReportBlock {
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => clipped(item, 2 * title)) } : block;
}

function cutBlocks({ weightChanges }: ReportFacts, { code }: ObjectiveFacts): ReportBlock[] {
  const own = weightChanges.filter(({ objective }) => objective === code);
  if (own.length === 0) return [];
  return [
    heading(1, 'Cambiamenti del peso'),
    ...list(
      own.map(({ act, from, to, reduced, initiative, evidence }) => {
        const who =
          reduced && initiative === 'BOARD' ? italianWords.boardReduction : italianWords.initiative[initiative];
        return `${actName(act)}: da ${number(from)} a ${number(to)}. ${who}.${evidence === null ? '' : ` «${evidence}»`}`;
      }),
    ),
  ];
}

function decisionBlocks({ variations, closed }: ReportFacts, { code }: ObjectiveFacts, room: SheetRoom): ReportBlock[] {
  const own = variations.filter(({ objective }) => objective === code);
  if (own.length === 0) return [];
  const { shown, rest } = shownRows(own, room.decisions, 'richieste');
  return [
    heading(1, 'Richieste e decisioni'),
    ...table(
      'Che cosa è stato chiesto, deciso e cambiato',
      [words('Provvedimento', 16), words('Esito', 20), words('Decisione', 36), words('Che cosa cambia', 28)],
      shown.map((variation) => [
        `${actName(variation.act)}${variation.indicator === null ? '' : `, indicatore ${variation.indicator}`}`,
        italianWords.outcome[variation.settlement?.outcome ?? variation.outcome],
        clipped(variation.decision ?? 'non riportata', room.title),
        clipped(changeText(variation, closed), room.title),
      ]),
    ),
    ...rest,
  ];
}

function changeText({ revisions }: VariationFacts, closed: boolean): string {
  const counted = revisions.filter(({ status }) => status !== 'DISCARDED');
  if (counted.length === 0) return 'nessun cambiamento';
  return counted.map((revision) => revisionText(revision, closed)).join(' ');
}
