import type { Sentences } from './sentences.js';

/** What is said of corrections, declarations and reviews, and of answers to what a document leaves open. */
export const REVIEW_SENTENCES: Sentences = {
  'Il piano non ha, dopo l’ultimo provvedimento, i settori {}: verificare i settori.':
    'After the latest act the plan does not have the sectors {}: check the sectors.',
  'Il settore {} è il responsabile dell’obiettivo: toglierlo dai settori coinvolti.':
    'The sector {} is in charge of the objective: remove it from the contributing sectors.',
  'Il provvedimento {} non è caricato: indicarne uno caricato ({}).':
    'The act {} is not loaded: give one that is ({}).',
  'Il provvedimento {} non è caricato: indicarne uno caricato ({}), 0 o -1.':
    'The act {} is not loaded: give one that is ({}), 0 or -1.',
  'Il provvedimento {} non è caricato: indicarne uno caricato ({}), o 0 per il piano originario.':
    'The act {} is not loaded: give one that is ({}), or 0 for the original plan.',
  'Il piano non ha un obiettivo {} dopo l’ultimo provvedimento: verificare il codice.':
    'After the latest act the plan has no objective {}: check the code.',
  'un obiettivo con codice': 'an objective with the code',
  'un indicatore con codice': 'an indicator with the code',
  'una fase con titolo': 'a phase with the title',
  'un settore': 'a sector',
  'Indicare un obiettivo, oppure un indicatore, oppure un obiettivo con il titolo di una sua fase.':
    'Give an objective, or an indicator, or an objective with the title of one of its phases.',
  'Il piano {} non ha {} «{}».': 'The plan {} does not have {} “{}”.',
  'Il piano {} non ha {} «{}»: correggerlo, oppure aggiungerlo con `exists` «true».':
    'The plan {} does not have {} “{}”: correct it, or add it with `exists` “true”.',
  'Per aggiungere «{}» indicare anche {}.': 'To add “{}” give {} too.',
  '«{}» non può essere un codice: scriverlo senza spazi, ad esempio C77_0004.':
    '“{}” cannot be a code: write it without spaces, for example C77_0004.',
  'Per `exists` indicare «true» (è nel piano) o «false» (non c’è).':
    'For `exists` give “true” (it is in the plan) or “false” (it is not).',
  'Questo campo non può restare senza valore: indicarlo.': 'This field cannot stay without a value: give one.',
  '«{}» non è un giorno: scriverlo come 30/06/2019.': '“{}” is no day: write it like 30/06/2019.',
  'Il piano non ha un obiettivo con codice «{}»: correggere il codice.':
    'The plan has no objective with the code “{}”: correct the code.',
  'Il piano non ha i settori {}: scrivere i nomi come nel piano, separati da punto e virgola.':
    'The plan does not have the sectors {}: write the names as in the plan, with semicolons between them.',
  '«{}» non si corregge: sono possibili {}.': '“{}” is not corrected: possible are {}.',
  'Il valore di «{}» è già questo: non c’è nulla da correggere.':
    'The value of “{}” is this already: there is nothing to correct.',
  'Indicare da 1 a {} correzioni.': 'Give 1 to {} corrections.',
  '«fatto / non fatto» non ha un intervallo: indicare un altro tipo o polarità.':
    '“done / not done” has no range: give another kind or direction.',
  'indicare almeno un estremo dell’intervallo.': 'give at least one end of the range.',
  'l’estremo inferiore è maggiore del superiore: scambiarli.':
    'the lower end is greater than the upper one: exchange them.',
  'un intervallo vale solo con la polarità RANGE: indicarla, o togliere estremi e tolleranza.':
    'a range holds only with the direction RANGE: give it, or remove ends and tolerance.',
  'Il numero {} ha troppe cifre per essere una misura: correggerlo.':
    'The number {} has too many digits for a measure: correct it.',
  'Il piano non ha, dopo l’ultimo provvedimento, gli indicatori {}: verificare i codici.':
    'After the latest act the plan does not have the indicators {}: check the codes.',
  'La tolleranza è negativa: indicare un numero da 0 in su.': 'The tolerance is negative: give a number from 0 up.',
  'Indicare almeno un valore da dichiarare.': 'Give at least one value to declare.',
  'Gli indicatori sono più di 1.000: confermarli in più volte.':
    'There are more than 1,000 indicators: confirm them in several parts.',
  'L’indicatore {} non è neutralizzato.': 'The indicator {} is not neutralised.',
  'Le modifiche sono più di 1.000: verificarle in più volte.':
    'There are more than 1,000 changes: review them in several parts.',
  'Una delle modifiche è di un altro piano: verificarla là.': 'One of the changes is of another plan: review it there.',
  '{} non esiste: ricaricare la pagina e riprovare.': '{} does not exist: reload the page and try again.',
  'Il peso di {} {}: indicare {}.': 'The weight of {} {}: give {}.',
  'Manca la fonte del peso di {}: indicare dove sta scritto.':
    'The source of the weight of {} is missing: say where it is written.',
  'L’obiettivo {} compare due volte per lo stesso provvedimento: lasciare una riga sola.':
    'The objective {} appears twice for the same act: leave one line.',
};
