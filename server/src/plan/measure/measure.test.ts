import { describe, expect, it } from 'vitest';
import { growth, NEARLY_LINEAR } from '../../growth.fixture.js';
import { inferredMeasure } from './measure.js';
import type { MeasureEvidence } from './measure-evidence.js';

const nothing: MeasureEvidence = {
  title: null,
  formula: null,
  purpose: null,
  target: null,
  targetText: null,
  unit: null,
  request: null,
};
const kindOf = (evidence: Partial<MeasureEvidence>) => inferredMeasure({ ...nothing, ...evidence }).kind;
const directionOf = (evidence: Partial<MeasureEvidence>) => inferredMeasure({ ...nothing, ...evidence }).direction;

describe('done or not done is BINARY', () => {
  it.each([
    '1 = fatto 0 = non fatto',
    '1=fatto 0=non fatto',
    '1 Fatto 0 non fatto',
    '1 fatto; 0 non fatto',
    '1= se adottato, 0= se non adottato',
    'SI/NO',
    'Sì / No',
    'Approvazione del piano: sì o no',
    'SI=1 NO=0',
    'realizzato/non realizzato',
    'Fatto = 1; Non fatto = 0',
    'fatto (1)',
    'Fatto',
  ])('%s', (formula) => {
    expect(kindOf({ formula, target: '1' })).toBe('BINARY');
  });

  it('but not where the target is another number', () => {
    expect(kindOf({ formula: '1=fatto 0=non fatto', target: '3' })).toBe('NUMBER');
  });

  it('and a ratio of what was done to what was not is no yes-or-no', () => {
    expect(kindOf({ formula: 'n. domande accolte/non accolte', target: '1' })).toBe('NUMBER');
  });
});

describe('shares are PERCENT', () => {
  it.each<[string, string | null]>([
    ['n. azioni realizzate /n. azioni previste*100 per ciascuna delle due macro aree', '60'],
    ['(Nr utenti anno di riferimento-nr utenti anno precedente)/utenti anno precedente) *100', '3'],
    ['sponsorizzazioni accertate/impegni assunti %', '30'],
    ['misure minime adottate / misure minime richieste', '45'],
    ['(acquisti previsti / acquisti totali) x 100', '80'],
    ['(nr. ricorsi/ totale domande)*100', '1'],
    ['N. candidati idonei su n. domande di partecipazione pervenute', '100'],
    ['n. atti notificati con PEC/n. di atti notificati', '20'],
    ['domande evase/domande pervenute', null],
    ['percentuale di verbali riscossi', '40'],
    ['rapporto tra entrate riscosse e entrate accertate', '75'],
  ])('%s', (formula, target) => {
    expect(kindOf({ formula, target })).toBe('PERCENT');
  });

  it('as a title or, without a formula, a purpose may say', () => {
    expect(kindOf({ title: 'Incidenza atti notificati', formula: 'n. atti', target: '20' })).toBe('PERCENT');
    expect(kindOf({ title: 'Copertura', purpose: 'Misura la percentuale di copertura', target: '36' })).toBe('PERCENT');
  });
});

describe('a printed target', () => {
  it('that is not read to its last word is still PERCENT where it begins with a percentage', () => {
    expect(kindOf({ title: 'Autorizzazioni', target: null, targetText: '≥ 80% (2)' })).toBe('PERCENT');
    expect(kindOf({ title: 'Autorizzazioni', target: null, targetText: '12 o il 5%' })).toBe('NUMBER');
  });

  it('has the direction of its bound also where a word multiplies its number', () => {
    const printed = { title: 'Costo', target: '1200000' };
    expect(directionOf({ ...printed, targetText: 'Non superiore a 1,2 milioni di euro' })).toBe('LOWER');
    expect(directionOf({ ...printed, targetText: 'almeno 1,2 mln' })).toBe('HIGHER');
  });
});

describe('everything else is NUMBER', () => {
  it.each<[string, string | null]>([
    ['n. di accessi', '200'],
    ['Nr. visitatori musei e centro culturale, spettatori festival Acque dotte', '91690'],
    ['Nr giorni annuali di utilizzo con apertura al pubblico', '247'],
    ['n. incontri e/o convegni', '6'],
    ['n. controlli al 31/12/2019', '12'],
    ['n. controlli ai sensi della L. 190/2012', '12'],
    ['n. corsi/anno', '3'],
    ['n. eventi/manifestazioni organizzati', '10'],
    ['n. alunni / n. insegnanti', '0.5'],
    ['n. pasti / n. utenti', '250'],
    ['giorni totali / n. pratiche', '30'],
    ['spesa totale / n. abitanti', '45'],
    ['n. corsi su sicurezza', '4'],
  ])('%s', (formula, target) => {
    expect(kindOf({ formula, target })).toBe('NUMBER');
  });

  it('also where nothing is known', () => {
    expect(inferredMeasure(nothing)).toEqual({ kind: 'NUMBER', direction: 'HIGHER' });
  });
});

describe('an outright statement decides the direction', () => {
  it.each([
    "L'indicatore va letto in negativo. Inserendo zero non produce il 100%",
    'Il valore deve diminuire',
    'più basso è migliore',
    'Più è basso il valore, meglio è',
    'polarità: decrescente',
    'la natura dell’indicatore è già negativa',
    'il numero non deve superare 4',
  ])('%s: LOWER', (request) => {
    expect(directionOf({ title: 'Partecipanti', formula: 'n. partecipanti', request })).toBe('LOWER');
  });

  it.each(['Il valore deve aumentare', 'più alto è migliore', 'non va letto in negativo'])('%s: HIGHER', (request) => {
    expect(directionOf({ title: 'Ricorsi', formula: 'n. ricorsi', request })).toBe('HIGHER');
  });

  it('and the last one wins', () => {
    const request = 'Va letto in negativo.\nRettifica: il valore deve aumentare';
    expect(directionOf({ title: 'Ricorsi', request })).toBe('HIGHER');
  });
});

describe('fewer is better for what is bad in itself', () => {
  it.each<[string, string | null]>([
    ['Ricorsi pervenuti sulle procedure', '(nr. ricorsi/ totale domande)*100'],
    ['Reclami', 'n. reclami'],
    ['Giorni di ritardo', null],
    ['Tempi medi di rilascio', 'somma giorni / n. pratiche'],
    ['Tempo medio di attesa allo sportello', 'minuti'],
    ['Tasso di assenza', 'giorni di assenza / giorni lavorativi *100'],
    ['% di errori nelle bollette', null],
    ['Infortuni sul lavoro', 'eventi denunciati'],
    ['Indicatore di tempestività dei pagamenti', 'giorni'],
    ['Riduzione dei reclami', 'n. reclami pervenuti'],
    ['Giorni tra adozione e pubblicazione', null],
    ['Attesa media (minuti)', null],
    ['Costo medio per causa', null],
    ['Consumo medio annuo (kWh/mq)', null],
  ])('%s (%s)', (title, formula) => {
    expect(directionOf({ title, formula, target: '5' })).toBe('LOWER');
  });

  it.each<[string, string | null]>([
    ['Gestione dei reclami', 'n. reclami evasi / n. reclami pervenuti * 100'],
    ['Reclami', 'n. risposte entro 30 giorni / n. reclami'],
    ['Contenzioso', 'cause vinte / cause totali %'],
    ['Infortuni', 'n. corsi sulla sicurezza'],
    ['% riduzione reclami', '(reclami anno precedente - reclami anno)/reclami anno precedente*100'],
    ['Riduzione dei consumi', '% di riduzione'],
    ['Rispetto dei tempi di rilascio', 'n. pratiche nei termini/n. pratiche *100'],
    ['Giorni di apertura', 'nr giorni'],
    ['Pratiche evase entro e non oltre 30 giorni', 'n. pratiche in tempo non superiore a 30 giorni'],
    ['Emissione carte di identità', 'n. documenti'],
    ['Incidenti stradali rilevati', 'n. rilievi'],
  ])('but not where the good is counted: %s (%s)', (title, formula) => {
    expect(directionOf({ title, formula, target: '5' })).toBe('HIGHER');
  });
});

describe('a purpose that contains', () => {
  it('the very thing counted makes the target a ceiling', () => {
    expect(
      directionOf({
        title: 'Numero aggiornamenti e modifiche del Piano eseguiti',
        formula: 'Numero variazioni attuate del Piano',
        purpose: 'Verificare la programmazione dei settori contenendo il numero di variazioni del Piano',
        target: '4',
      }),
    ).toBe('LOWER');
  });

  it('another thing does not', () => {
    expect(
      directionOf({
        title: 'Attività di controllo',
        formula: 'n. controlli effettuati',
        purpose: 'Contenere i fenomeni di degrado e ridurre gli abusi',
        target: '90',
      }),
    ).toBe('HIGHER');
  });

  it('nothing of a percentage: the share done is counted', () => {
    expect(
      directionOf({
        title: 'Modifiche accolte',
        formula: 'modifiche piano biennale / numero richieste pervenute * 100',
        purpose: 'contenendo il numero di modifiche del Piano',
        target: '100',
      }),
    ).toBe('HIGHER');
  });
});

it.each([
  ['12', 'TARGET 12 SU UN MASSIMO DI 20'],
  ['30', 'DA RENDICONTARE NON OLTRE IL 30/06: TARGET 30'],
  ['30', 'NON OLTRE IL 30 GIUGNO. IL TARGET DIVENTA 30'],
  ['15', 'TARGET -15%'],
  ['20', 'IL TARGET NON È PIÙ 20'],
])('a bound of another number, or a date, says nothing of a target of %s: %s', (target, targetText) => {
  expect(directionOf({ title: 'Numero di interventi', target, targetText })).toBe('HIGHER');
});

it.each(['a', '1 a ', '1', 'contenere il ', ' '])('reads a hostile cell in time that grows with it: %j', (piece) => {
  const infer = (size: number) => {
    const formula = piece.repeat(size / piece.length);
    inferredMeasure({
      title: formula,
      formula,
      purpose: formula,
      target: '1',
      targetText: formula,
      unit: null,
      request: formula,
    });
  };
  expect(growth(infer, 25_000)).toBeLessThan(NEARLY_LINEAR);
});
