import { type Template, type TemplateColumn, templateWorkbook } from './template-workbook.js';
import { planTemplate, readingsTemplate, type TemplateKind, type TemplateRow, variationTemplate } from './templates.js';

/** A body that does not exist. */
const FACTS = { municipality: 'Comune di Borgo Esempio', year: 2025 };

const SAFETY = {
  area: 'Città sicura',
  sector: 'Polizia Locale',
  objective: 'OB_1',
  objectiveTitle: 'Strade più sicure',
};
const SCHOOL = {
  area: 'Città che cresce',
  sector: 'Scuola',
  objective: 'OB_2',
  objectiveTitle: 'Servizi per l’infanzia',
};
const NOTHING = { objectiveWeight: null, formula: null, unit: null };

const MEMBERS: readonly TemplateRow[] = [
  { ...NOTHING, ...SAFETY, indicator: 'IN_1', title: 'Controlli eseguiti', target: '≥ 120', weight: '60' },
  { ...NOTHING, ...SAFETY, indicator: 'IN_2', title: 'Tempo medio di intervento', target: '≤ 15 minuti', weight: '40' },
  { ...NOTHING, ...SCHOOL, indicator: 'IN_3', title: 'Domande accolte', target: '90%', weight: '50' },
  {
    ...NOTHING,
    ...SCHOOL,
    indicator: 'IN_4',
    title: 'Apertura del nuovo nido',
    target: 'entro il 30/09/2025',
    weight: '50',
  },
];

/** What a person typed, by indicator and heading. */
type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

const PLAN: Typed = {
  IN_1: { 'Responsabile Settore': 'Rossi Maria', 'Peso Obiettivo': '8', Polarità: 'crescente' },
  IN_2: { 'Responsabile Settore': 'Rossi Maria', 'Peso Obiettivo': '8', Polarità: 'decrescente' },
  IN_3: { 'Responsabile Settore': 'Neri Ugo', 'Peso Obiettivo': '10', Polarità: 'crescente' },
  IN_4: { 'Responsabile Settore': 'Neri Ugo', 'Peso Obiettivo': '10' },
};
const VARIATION: Typed = {
  IN_1: {
    Richiesta: 'Si chiede di portare il target da 120 a 100',
    Motivazione: 'Due agenti in congedo dal mese di maggio',
    Decisione: 'Viene accolta la richiesta: target preventivo 120 come segue: target preventivo 100',
  },
};
const READINGS: Typed = {
  IN_1: { valore: '118' },
  IN_2: { valore: '17', nota: 'Nuova centrale operativa da ottobre' },
  IN_3: { numeratore: '45', denominatore: '48' },
  IN_4: { valore: '15/09/2025' },
};

/** A filled-in template of each kind, of a body that does not exist, to try the product with. */
export async function exampleWorkbook(kind: TemplateKind): Promise<Uint8Array> {
  if (kind === 'plan') return await templateWorkbook(typedInto({ ...planTemplate(FACTS), rows: MEMBERS }, PLAN));
  return kind === 'variation'
    ? await templateWorkbook(typedInto(variationTemplate(FACTS, 1, MEMBERS), VARIATION))
    : await templateWorkbook(typedInto(readingsTemplate(FACTS, MEMBERS), READINGS));
}

function typedInto(template: Template<TemplateRow>, typed: Typed): Template<TemplateRow> {
  const columns = template.columns.map((column): TemplateColumn<TemplateRow> => {
    const { known, heading } = column;
    return { ...column, known: (row) => typed[row.indicator]?.[heading] ?? known?.(row) ?? null };
  });
  return { ...template, columns };
}
