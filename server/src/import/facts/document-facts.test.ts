import { describe, expect, it } from 'vitest';
import { actOrdinal } from './act-ordinal.js';
import { italianDate } from './deliberation.js';
import { documentFacts } from './document-facts.js';
import { municipalityName } from './municipality-name.js';

function facts(...lines: string[]) {
  return documentFacts(lines.map((text, at) => ({ line: at + 1, cells: [text], text })));
}

describe('the municipality', () => {
  it.each([
    ['COMUNE DI CREMONA', 'Comune di Cremona'],
    ['Comune di Bagno a Ripoli', 'Comune di Bagno a Ripoli'],
    ['COMUNE DI SAN GIOVANNI IN PERSICETO', 'Comune di San Giovanni in Persiceto'],
    ["COMUNE DI REGGIO NELL'EMILIA", "Comune di Reggio nell'Emilia"],
    ["COMUNE DELL'AQUILA", "Comune dell'Aquila"],
    ["COMUNE DI L'AQUILA", "Comune di L'Aquila"],
    ["COMUNE DI SANT'ANGELO LODIGIANO (LO)", "Comune di Sant'Angelo Lodigiano"],
    ['COMUNE DI VERBANO-CUSIO - PROVINCIA DEL VCO', 'Comune di Verbano-Cusio'],
    ['Comune di Castel San Pietro Terme', 'Comune di Castel San Pietro Terme'],
    ["CITTA' DI TORINO", 'Città di Torino'],
    ["COMUNE DI FORLI'", 'Comune di Forlì'],
    ["COMUNE DI SALO' (BS)", 'Comune di Salò'],
    ['PROVINCIA DI CREMONA', 'Provincia di Cremona'],
    ['UNIONE DEI COMUNI DELLA BASSA ROMAGNA', 'Unione dei Comuni della Bassa Romagna'],
    ['Unione Terre Basse', 'Unione Terre Basse'],
    ['Il Comune di Lodi approva il presente piano', 'Comune di Lodi'],
    ["Città che si prende cura dell'ambiente", null],
  ])('of %j is %j', (line, name) => {
    expect(municipalityName([line])).toBe(name);
  });

  it('is taken before the province printed beside it', () => {
    expect(municipalityName(['PROVINCIA DI LODI', 'COMUNE DI CODOGNO'])).toBe('Comune di Codogno');
  });
});

describe('the ordinal of the act', () => {
  it.each([
    ['Quinto provvedimento di variazione', 5],
    ['PRIMA VARIAZIONE AL PEG', 1],
    ['ventesimo provvedimento di variazione', 20],
    ['Terza proposta di variazione', 3],
    ['1° variazione', 1],
    ['2^ Variazione', 2],
    ['3ª variazione al PIAO', 3],
    ['II variazione', 2],
    ['XIV VARIAZIONE AL PIANO', 14],
    ['Variazione n. 3 al Piano della performance', 3],
    ['Provvedimento di variazione nr. 12', 12],
    ['Variazione al PEG n. 4', 4],
    ['Variazione al PEG approvato con deliberazione n. 123', null],
    ['Variazioni ed integrazioni al Piano', null],
    ['Quinto piano', null],
  ])('of %j is %j', (line, ordinal) => {
    expect(actOrdinal(line)).toBe(ordinal);
  });
});

describe('a date', () => {
  it.each([
    ['5 novembre 2019', '2019-11-05'],
    ['1° ottobre 2019', '2019-10-01'],
    ['05/11/2019', '2019-11-05'],
    ['2019-11-05', '2019-11-05'],
    ['31/02/2019', null],
    ['12 brumaio 2019', null],
  ])('%j is %j', (text, date) => {
    expect(italianDate(text)).toBe(date);
  });
});

describe("a document's facts", () => {
  it('are read from its lines of text', () => {
    expect(
      facts(
        'COMUNE DI CREMONA',
        '# *Piano Esecutivo di Gestione/Piano della Performance 2019-2021*',
        '## *Quinto provvedimento di variazione*',
        'Allegato A) alla deliberazione di Giunta comunale n. 123 del 5 novembre 2019',
        'Piano dettaglio degli obiettivi di performance 2019',
      ),
    ).toEqual({
      municipality: 'Comune di Cremona',
      year: 2019,
      period: '2019-2021',
      ordinal: 5,
      title: 'Quinto provvedimento di variazione',
      deliberation: { number: '123', adoptedOn: '2019-11-05' },
    });
  });

  it('take the first year of the period where no other is printed', () => {
    expect(facts('COMUNE DI LODI', 'PIAO 2023-2025').year).toBe(2023);
  });

  it('take the year of the objectives before the first of the period', () => {
    expect(facts('PEG 2019-2021', 'Obiettivi di performance 2020').year).toBe(2020);
  });

  it('are those of the original plan where no variation is named', () => {
    expect(facts('COMUNE DI LODI', 'Piano della Performance 2020').ordinal).toBe(0);
  });

  it('leave out the deliberation that approved the earlier plan', () => {
    const cited = facts('Seconda variazione', 'Piano approvato con deliberazione di Giunta n. 50 del 2 marzo 2020');
    expect(cited.deliberation).toEqual({ number: null, adoptedOn: null });
  });
});
