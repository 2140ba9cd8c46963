import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('clarifications and instructions change no value', () => {
  it.each(
    decisions(`
trees | L'indicatore va letto in negativo | L'INDICATORE È GIÀ DECRESCENTE | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER SECTOR
trees | L'indicatore va letto in negativo | Un valore più basso è migliore | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER SECTOR
trees |  | L'indicatore va letto in positivo | CLARIFIED | DIRECTION_CLARIFIED 2101 null>HIGHER BOARD
trees | Indicatore da leggere al contrario | Si conferma che l'indicatore ha natura inversa | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER SECTOR
trees |  | Si specifica che valori più alti indicano una prestazione migliore | CLARIFIED | DIRECTION_CLARIFIED 2101 null>HIGHER BOARD
trees |  | Si precisa che valori elevati indicano un risultato peggiore | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER BOARD
trees |  | Si precisa che il target rappresenta un tetto da non superare | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER BOARD
trees |  | Si precisa che il target è una soglia minima | CLARIFIED | DIRECTION_CLARIFIED 2101 null>HIGHER BOARD
trees | Si chiede come contare | Si specifica che il conteggio va fatto al netto delle sostituzioni | CLARIFIED | OTHER
trees | @target | Si accoglie. Si raccomanda al settore un monitoraggio mensile | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | OTHER
areas | Si chiede di portare il target dal 90% all'85% | Si accoglie; si rammenta che il dato va rendicontato a gennaio | ACCEPTED | TARGET_CHANGED 2102 90>85 SECTOR | OTHER
trees | Come rendicontare? | In mancanza di piante il settore rendiconterà il valore 0,01 | CLARIFIED | OTHER
trees | Incrementare il target di 5 unità | Il target è incrementato di 5 unità | ACCEPTED | TARGET_CHANGED 2101 200>205 SECTOR
trees |  | L'indicatore va letto al contrario (più è basso, meglio è) | CLARIFIED | DIRECTION_CLARIFIED 2101 null>LOWER BOARD
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
