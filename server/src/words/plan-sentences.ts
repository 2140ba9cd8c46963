import type { Sentences } from './sentences.js';

/** What is said of plans: contradictions, days of acts, cycle, closing, publication. */
export const PLAN_SENTENCES: Sentences = {
  '{}: riporta {}, che {}.': '{}: lists {}, which {}.',
  'non è nel piano originario': 'is not in the original plan',
  '{} esclude': '{} excludes',
  '{}: considera assente {}, che {} riporta.': '{}: takes {} as absent, which {3} lists.',
  'Dichiarazione sulla {}: per {} indica come {} {}, mentre {} risulta {}.':
    'Declaration on the {}: for {} it gives {#4} as {3}, whereas {5} it is {#6}.',
  '{}: per {} indica come {} precedente {}, mentre {} risulta {}.':
    '{}: for {} it gives {#4} as former {3}, whereas {5} it is {#6}.',
  "l'obiettivo {}": 'the objective {}',
  "l'indicatore {}": 'the indicator {}',
  'il settore {}': 'the sector {}',
  "la fase «{}» dell'obiettivo {}": 'the phase “{}” of the objective {}',
  'Piano originario': 'Original plan',
  'Variazione {}': 'Variation {}',
  'situazione del piano originario': 'situation of the original plan',
  'variazione {}': 'variation {}',
  'il piano originario': 'the original plan',
  'la variazione {}': 'variation {}',
  'per dichiarazione di una persona': 'by declaration of a person',
  'dal documento': 'by the document',
  'altrove nello stesso documento': 'elsewhere in the same document',
  'dal piano originario': 'by the original plan',
  'dalla variazione {}': 'by variation {}',
  'nessun valore': 'no value',
  'almeno {}': 'at least {#}',
  'fino a {}': 'up to {#}',
  'da {} a {}': 'from {#} to {#}',
  '«{}»': '“{}”',
  '{} indica {} come valore precedente, ma nel documento {} è {}.':
    '{} gives {#} as the former value, but in the document {} is {#}.',
  "il target dell'indicatore {}": 'the target of the indicator {}',
  "il peso dell'indicatore {}": 'the weight of the indicator {}',
  "il peso dell'obiettivo {}": 'the weight of the objective {}',
  'La decisione': 'The decision',
  'La richiesta': 'The request',
  'Il settore «{}» è stampato con due responsabili: «{}» e «{}».':
    'The sector “{}” is printed with two managers: “{}” and “{}”.',
  'Il piano originario': 'The original plan',
  'La variazione {}': 'Variation {}',
  '{}, data dell’adozione: {}': '{}, day of adoption: {}',
  'il {} è lontano dal {}, l’anno del piano. Verificare il documento, e correggere la data.':
    '{} is far from {}, the year of the plan. Check the document, and correct the date.',
  '{} è del {}: {} non può essere {} ({}). Correggere la data, o prima quella dell’altro provvedimento.':
    '{} is of {}: {} cannot be {} ({}). Correct the date, or first that of the other act.',
  'di prima': 'before it',
  'di dopo': 'after it',
  'Il {} è nel futuro: indicare il giorno della decisione, al più oggi.':
    '{} is in the future: give the day of the decision, today at the latest.',
  'Il {} il {} non era ancora finito: la Relazione su quell’anno è di dopo. Correggere la data.':
    'On {} the year {} had not ended yet: its report comes later. Correct the date.',
  'Il ciclo è stato chiuso il {}: il {} la Relazione non poteva ancora essere {}. Correggere la data, o quella della chiusura.':
    'The cycle was closed on {}: on {} the report could not be {} yet. Correct the date, or that of the closing.',
  adottata: 'adopted',
  validata: 'validated',
  'La Relazione è stata adottata il {}: il {} non poteva essere validata. Correggere la data.':
    'The report was adopted on {}: on {} it could not be validated. Correct the date.',
  'Il {} il {} non era ancora finito: indicare un giorno dal 01/01/{}, o confermare che il ciclo si chiude prima della fine dell’anno.':
    'On {} the year {} had not ended yet: give a day from 01/01/{} on, or confirm that the cycle closes before the end of the year.',
  'Il ciclo è già chiuso.': 'The cycle is closed already.',
  'Il ciclo è aperto: non c’è nulla da riaprire.': 'The cycle is open: there is nothing to reopen.',
  'La Relazione si adotta una volta, dopo la chiusura del ciclo: chiudere prima il ciclo, o riaprirlo se va rifatta.':
    'The report is adopted once, after the cycle is closed: close the cycle first, or reopen it if it has to be made again.',
  'La Relazione si valida una volta, dopo la sua adozione: registrare prima l’adozione da parte della Giunta.':
    'The report is validated once, after its adoption: record its adoption by the Giunta first.',
  'Il ciclo {} è chiuso: riaprirlo, indicando il motivo, prima di modificare i suoi dati.':
    'The cycle {} is closed: reopen it, with a reason, before its data are changed.',
  'Il ciclo {} non si può chiudere: {}.': 'The cycle {} cannot be closed: {}.',
  'la decisione rinviata su {} (variazione {}, riga {}) va definita':
    'the deferred decision on {} (variation {}, line {}) has to be settled',
  'ci sono {} dati dimostrativi: toglierli prima di chiudere':
    'there are {} demonstration data: remove them before closing',
  'Il passo indicato non c’è, o non ha una data: ricaricare la pagina e riprovare.':
    'There is no such step, or it has no date: reload the page and try again.',
  'Le soglie devono stare così: 0 < parzialmente raggiunto < raggiunto ≤ 100. Correggerle.':
    'The thresholds must be: 0 < partly achieved < achieved ≤ 100. Correct them.',
  'I giorni di tolleranza dopo una data vanno da 0 a {}: correggerli.':
    'The days of tolerance after a date are from 0 to {}: correct them.',
  'La quota delle fasi va da 0 a 100 per cento: correggerla.':
    'The share of phases is from 0 to 100 percent: correct it.',
  'Lo stemma supera 1 MB: ridurlo e caricarlo di nuovo.':
    'The coat of arms exceeds 1 MB: make it smaller and load it again.',
  'Lo stemma deve essere un’immagine PNG intera: esportarla di nuovo e caricarla.':
    'The coat of arms must be a complete PNG picture: export it again and load it.',
  'L’immagine dello stemma è danneggiata.': 'The picture of the coat of arms is damaged.',
  'Lo stemma può avere al massimo {} × {} punti; questo ne ha {} × {}.':
    'The coat of arms has at most {} × {} pixels; this one has {} × {}.',
  'Lo stemma non è stato caricato.': 'The coat of arms has not been loaded.',
  'L’ente non c’è.': 'There is no such municipality.',
  'La richiesta deve essere multipart/form-data con il campo municipality e, dopo, file: un’immagine PNG.':
    'The request must be multipart/form-data with the field municipality and then file: a PNG picture.',
  'Questo testo è stato modificato{} mentre lo si scriveva: copiare il proprio, ricaricare la pagina e unire i due.':
    'This text was changed{} while you wrote: copy yours, reload the page and join the two.',
  ' da {}': ' by {}',
  'Mentre si preparava il file della Relazione qualcosa è cambiato: ricaricare la pagina, verificare e riprovare.':
    'While the file of the report was made something has changed: reload the page, check and try again.',
  'Il testo contiene caratteri che non si possono salvare.': 'The text has characters that cannot be saved.',
  'Accorciare il testo: ha {} caratteri, il massimo è {}.': 'Shorten the text: it has {} characters, the most is {}.',
  'La Relazione è adottata: i suoi testi non si cambiano più. Per rifarla, riaprire il ciclo con il motivo.':
    'The report is adopted: its texts do not change any more. To make it again, reopen the cycle with a reason.',
  'La pubblicazione del piano {} dura almeno fino al {}: indicare un giorno più lontano, o nessuno.':
    'The plan {} is published until {} at least: give a later day, or none.',
  'La pubblicazione del piano {} è finita il {}: per pubblicarlo ancora indicare fino a quando, da oggi in poi, e il motivo.':
    'The publication of the plan {} ended on {}: to publish it again say until when, from today on, and why.',
  'Il peso {} deve essere {}; ricevuto {}.': 'The weight {} must be {}; received {}.',
  'un numero da 0 a 100': 'a number from 0 to 100',
  'un numero maggiore di 0, al più 1.000': 'a number greater than 0, at most 1,000',
  'maggiore di 0': 'greater than 0',
  'della fase «{}»': 'of the phase “{}”',
  'il codice di ogni obiettivo': 'the code of every objective',
  'il titolo dell’obiettivo {}': 'the title of objective {}',
  'l’area dell’obiettivo {}': 'the area of objective {}',
  'il settore dell’obiettivo {}': 'the sector of objective {}',
  'il codice di ogni indicatore di {}': 'the code of every indicator of {}',
  'il titolo dell’indicatore {}': 'the title of indicator {}',
  'il titolo di ogni fase': 'the title of every phase',
  'il titolo di ogni fase di {}': 'the title of every phase of {}',
  'Un piano ha almeno un obiettivo: per toglierlo tutto, annullarne l’avvio.':
    'A plan has at least one objective: to remove all of it, undo its start.',
  'Il codice {} è usato due volte: ogni codice vale una volta sola.':
    'The code {} is used twice: every code holds once.',
  '«{}» non è un indirizzo https: indicarlo per intero, con «https://».':
    '“{}” is no https address: give all of it, with “https://”.',
  'Il piano {} non ha un indicatore con codice «{}»: correggere il codice.':
    'The plan {} has no indicator with the code “{}”: correct the code.',
};
