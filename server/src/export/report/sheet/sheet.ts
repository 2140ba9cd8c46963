import { date } from '@traguardo/schema/italian-format';
import type { TargetBasis } from '@traguardo/schema/vocabulary';
import { situation } from '../../extract-facts.js';
import { DEMONSTRATION } from '../report.js';
import type { Report } from '../report-block.js';
import type { ReportFacts } from '../report-facts.js';
import { codeAndTitle } from '../result-words.js';
import { objectiveSheet } from './objective-sheet.js';
import { sectorSheet } from './sector-sheet.js';
import { clipped, type SheetRoom } from './sheet-room.js';

/** Of what a sheet is asked. */
export interface AskedSheet {
  readonly of: 'objective' | 'sector';
  /** Code of the objective, key of the sector. */
  readonly key: string;
  readonly basis: TargetBasis;
}

/** A sheet of one objective or one sector, as much of it as there is room for; null = the plan has no such one. */
export function sheet(facts: ReportFacts, asked: AskedSheet, room: SheetRoom): Report | null {
  const found = contentOf(facts, asked, room);
  if (found === null) return null;
  const { municipality, year, atAct, demonstration, extractedOn, closed } = facts;
  const basis = asked.basis === 'INITIAL' ? 'iniziale' : 'vigente';
  const version = situation(atAct);
  return {
    layout: 'SHEET',
    title: found.title,
    municipality,
    running: `${found.kind} ${clipped(asked.key, 40)}`,
    subtitle: `${found.kind}, piano ${year}. ${version}. Target ${basis}. Prodotta il ${date(extractedOn)}`,
    mark: null,
    warning: demonstration ? DEMONSTRATION : null,
    coat: null,
    facts: [
      ['Anno', `${year}${closed ? ', ciclo chiuso' : ', ciclo aperto: i valori possono ancora cambiare'}`],
      ['Versione del piano', version],
      ['Risultati calcolati sul target', basis],
      ['Dati registrati fino al', date(facts.dataDate)],
    ],
    blocks: found.blocks,
  };
}

function contentOf(facts: ReportFacts, { of, key, basis }: AskedSheet, room: SheetRoom) {
  if (of === 'sector') {
    const sector = facts.sectors.find((one) => one.key === key);
    if (sector === undefined) return null;
    const title = clipped(sector.name, room.title);
    return { kind: 'Scheda settore', title, blocks: sectorSheet(facts, sector, basis, room) };
  }
  const objective = facts.objectives.find(({ code }) => code === key);
  if (objective === undefined) return null;
  const title = clipped(codeAndTitle(objective), room.title);
  return { kind: 'Scheda obiettivo', title, blocks: objectiveSheet(facts, objective, basis, room) };
}
