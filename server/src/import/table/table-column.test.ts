import { describe, expect, it } from 'vitest';
import { headingReading } from './table-column.js';

describe('a heading', () => {
  it.each([
    ['Responsabile Settore', 'manager'],
    ['Responsabile di Settore', 'manager'],
    ['DIRIGENTE', 'manager'],
    ['Settore', 'sector'],
    ['Direzione', 'sector'],
    ['Centro di responsabilità', 'sector'],
    ['Codice Obiettivo', 'objectiveCode'],
    ['Cod. Obiettivo', 'objectiveCode'],
    ["COD. DELL'OBIETTIVO", 'objectiveCode'],
    ['N. obiettivo', 'objectiveCode'],
    ['Titolo Obiettivo', 'objectiveTitle'],
    ['Obiettivo', 'objectiveTitle'],
    ['Denominazione obiettivo', 'objectiveTitle'],
    ['Definizione Obiettivo', 'definition'],
    ['Codice indicatore', 'indicatorCode'],
    ['Cod. Ind.', 'indicatorCode'],
    ['Titolo Indicatore', 'indicatorTitle'],
    ['Indicatore di risultato', 'indicatorTitle'],
    ['Formula Indicatore', 'formula'],
    ['Modalità di calcolo', 'formula'],
    ['Finalità Indicatore', 'purpose'],
    ["FINALITA' INDICATORE", 'purpose'],
    ['Target', 'target'],
    ['Target atteso 2019', 'target'],
    ['Valore atteso', 'target'],
    ['**Valore obiettivo**', 'target'],
    ['Peso', 'indicatorWeight'],
    ['Peso Indicatore', 'indicatorWeight'],
    ['Peso Obiettivo', 'objectiveWeight'],
    ['Fase', 'phaseTitle'],
    ['FASI DI ATTUAZIONE', 'phaseTitle'],
    ["Fasi dell'obiettivo", 'phaseTitle'],
    ['Data inizio', 'phaseStart'],
    ['Inizio fase', 'phaseStart'],
    ['Scadenza', 'phaseDue'],
    ['Data fine prevista', 'phaseDue'],
    ['Peso fase', 'phaseWeight'],
    ['Richiesta variazione', 'request'],
    ['Richiesta di variazione', 'request'],
    ['Motivazioni', 'motivation'],
    ['Decisione Nucleo di Valutazione', 'decision'],
    ['Unità di misura', 'unit'],
    ['U.M.', 'unit'],
    ['Polarità', 'direction'],
    ['Valore di partenza', 'baseline'],
    ['Baseline 2018', 'baseline'],
    ['Decisione NdV', 'decision'],
    ['Parere OIV', 'decision'],
  ])('%j names the column %s', (heading, column) => {
    expect(headingReading(heading)?.column).toBe(column);
  });

  it.each([
    'Note',
    'Consuntivo indicatore',
    'Valore consuntivo',
    'Responsabile?'.repeat(20),
    'Codice fase',
    'Stato della fase',
    'Data fine effettiva',
    '',
  ])('%j names none', (heading) => {
    expect(headingReading(heading)).toBeNull();
  });
});
