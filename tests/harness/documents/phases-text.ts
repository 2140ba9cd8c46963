/** The original plan of Pieve of 2021 with phases of two objectives, and an act that moves, removes and adds some. */
const MEMBERS = [
  'Responsabile Settore',
  'Settore',
  'Codice Obiettivo',
  'Titolo Obiettivo',
  'Codice Indicatore',
  'Titolo Indicatore',
  'Formula Indicatore',
  'Target Atteso',
  'Peso Indicatore',
];
const PHASES = ['Fase', 'Data inizio', 'Scadenza', 'Peso fase'];
const DECISION = ['Richiesta variazione', 'Motivazione variazione', 'Decisione Nucleo di Valutazione'];

const CAMERAS = [
  'Rossi Maria',
  'Polizia Locale',
  'OB_1',
  'Più controlli',
  '101',
  'Numero di controlli',
  'n. controlli',
];
const MEETINGS = ['Verdi Luca', 'Servizi Sociali', 'OB_2', 'Più incontri', '201', 'Numero di incontri', 'n. incontri'];
const BELOW = MEMBERS.map(() => '');

function page(headings: readonly string[], rows: readonly (readonly string[])[], heading: readonly string[] = []) {
  return [
    'COMUNE DI PIEVE',
    'Segreteria Generale',
    '',
    'Piano Esecutivo di Gestione/Piano della Performance 2021-2023',
    ...heading,
    '',
    'Piano dettaglio degli obiettivi di performance 2021',
    '',
    'Città sicura',
    '',
    ...[headings, ...rows].map((cells) => cells.join('\t')),
    '',
  ].join('\n');
}

export const PHASES_PLAN = page(
  [...MEMBERS, ...PHASES],
  [
    [...CAMERAS, '100', '100', 'Progetto del sistema di videosorveglianza', '15/01/2021', '31/03/2021', '30'],
    [...BELOW, 'Gara d’appalto', '01/04/2021', '30/06/2021', '30'],
    [...BELOW, 'Collaudo delle telecamere', 'luglio', '31/10/2021', '40'],
    [...MEETINGS, '12', '100', 'Calendario degli incontri nei quartieri', '', '28/02/2021', ''],
    [...BELOW, 'Relazione finale alla Giunta', '', 'fine anno', ''],
  ],
);

export const PHASES_ACT = page(
  [...MEMBERS, ...DECISION],
  [
    [
      ...CAMERAS,
      '100',
      '100',
      'Si chiede lo slittamento delle fasi',
      'Ritardi del fornitore',
      'LA FASE DI COLLAUDO DELLE TELECAMERE È RINVIATA AL 31/12/2021',
    ],
    [
      ...MEETINGS,
      '12',
      '100',
      'Si chiede di eliminare la fase di calendario degli incontri',
      '',
      'SI ACCOGLIE L’ELIMINAZIONE DELLA FASE CALENDARIO DEGLI INCONTRI',
    ],
  ],
  ['Primo provvedimento di variazione'],
);
