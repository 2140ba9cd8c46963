import type { PrintedPlan } from './printed-plan.fixture.js';

/** An original plan in another style: no variation columns, objective weights, codes like OB-1 and 12.a. */
export const LODI: PrintedPlan = {
  opening: ['COMUNE DI LODI', 'Piano Integrato di Attività e Organizzazione (PIAO) 2023-2025', 'Obiettivi anno 2023'],
  headings: [
    ['objectiveCode', 'COD. OBIETTIVO'],
    ['objectiveTitle', 'Obiettivo'],
    ['objectiveWeight', 'Peso obiettivo'],
    ['indicatorCode', 'Cod. ind.'],
    ['indicatorTitle', 'Indicatore'],
    ['indicatorWeight', 'Peso %'],
    ['target', 'Valore atteso'],
    ['sector', 'Direzione'],
    ['manager', 'Dirigente'],
  ],
  pages: [
    {
      above: ['Piano degli obiettivi', '', '**Linea 1 - La città che cresce**'],
      rows: [
        {
          objectiveCode: 'OB-1',
          objectiveTitle: 'Asili nido',
          objectiveWeight: '12,5',
          indicatorCode: '12.a',
          indicatorTitle: 'Posti disponibili',
          indicatorWeight: '60%',
          target: '1.250',
          sector: 'Servizi educativi',
          manager: 'Rossi Anna',
        },
        { indicatorCode: '12.b', indicatorTitle: 'Domande accolte', indicatorWeight: '40%', target: '≥ 87,5 %' },
        {
          objectiveCode: 'OB-2',
          objectiveTitle: 'Mense',
          indicatorCode: '13.a',
          indicatorTitle: 'Regolamento approvato',
          indicatorWeight: '50',
          target: 'fatto',
        },
      ],
    },
    {
      rows: [
        {
          indicatorCode: '13.b',
          indicatorTitle: 'Apertura della gara',
          indicatorWeight: '50',
          target: 'entro il 31/12',
        },
      ],
    },
    {
      above: ['Piano degli obiettivi', '', 'Linea 2 - La città sicura'],
      rows: [
        {
          objectiveCode: 'OB-3',
          objectiveTitle: 'Vigili di quartiere',
          indicatorCode: '14.a',
          indicatorTitle: 'Ore di presenza',
          indicatorWeight: '90',
          target: 'n.d.',
          sector: 'Polizia locale',
          manager: 'Bianchi Ugo',
        },
      ],
    },
  ],
};

/** A first variation with objective codes 1.1 and indicator codes IND_1, with all columns. */
export const ASTI: PrintedPlan = {
  opening: ['Città di Asti', 'PEG 2021/2023', 'Prima variazione', 'Obiettivi di performance 2021'],
  headings: [
    ['manager', 'Responsabile'],
    ['sector', 'Servizio'],
    ['objectiveCode', "Codice dell'obiettivo"],
    ['objectiveTitle', "Denominazione dell'obiettivo"],
    ['definition', 'Definizione obiettivo'],
    ['indicatorCode', 'CODICE INDICATORE'],
    ['indicatorTitle', 'TITOLO INDICATORE'],
    ['formula', 'Formula di calcolo'],
    ['purpose', "Finalita' indicatore"],
    ['target', 'Target atteso 2021'],
    ['indicatorWeight', 'Peso indicatore'],
    ['request', 'Richiesta di variazione'],
    ['motivation', 'Motivazioni'],
    ['decision', 'Decisione del Nucleo di Valutazione'],
  ],
  pages: [
    {
      above: ['Piano dettaglio degli obiettivi', '', 'Una città che legge'],
      rows: [
        {
          manager: 'Neri Lia',
          sector: 'Biblioteche',
          objectiveCode: '1.1',
          objectiveTitle: 'Prestiti',
          definition: 'Più prestiti',
          indicatorCode: 'IND_1',
          indicatorTitle: 'Prestiti annui',
          formula: 'n. prestiti',
          purpose: 'Lettura',
          target: '12.000',
          indicatorWeight: '70',
          request: 'Ridurre a 10.000',
          motivation: 'Lavori',
          decision: 'SI ACCOGLIE',
        },
        {
          indicatorCode: 'IND_2',
          indicatorTitle: 'Nuovi iscritti',
          formula: 'n. iscritti',
          purpose: 'Lettura',
          target: '300',
          indicatorWeight: '30',
        },
        {
          objectiveCode: '1.2',
          objectiveTitle: 'Orari',
          definition: 'Aprire di sera',
          indicatorCode: 'IND_3',
          indicatorTitle: 'Ore serali',
          formula: 'n. ore',
          purpose: 'Servizio',
          target: '100',
          indicatorWeight: '60',
        },
        {
          indicatorCode: 'IND_4',
          indicatorTitle: 'Presenze serali',
          formula: 'n. presenze',
          purpose: 'Servizio',
          target: '900',
          indicatorWeight: '40',
        },
      ],
    },
  ],
};
