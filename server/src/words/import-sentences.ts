import type { Sentences } from './sentences.js';

/** What is said of documents that are loaded, and of their questions. */
export const IMPORT_SENTENCES: Sentences = {
  'A una di queste domande qualcuno ha già risposto: ricaricare la pagina.':
    'Somebody has answered one of these questions already: reload the page.',
  'Indicare da 1 a {} risposte.': 'Give 1 to {} answers.',
  'Una risposta ha al più {} caratteri: accorciarla.': 'An answer has at most {} characters: shorten it.',
  'Indicare la risposta: una già data si corregge.': 'Give the answer: one that was given already is corrected.',
  'Nessun valore del file si può registrare: sono da confermare, o hanno un errore nella loro riga. Nulla è stato caricato. Correggerli e ricaricare il file, oppure confermare quelli insoliti.':
    'No value of the file can be recorded: they have to be confirmed, or have an error in their row. Nothing has been loaded. Correct them and load the file again, or confirm the unusual ones.',
  'Questa importazione non è più in attesa: è già stata confermata o scartata, oppure è scaduta. Controllare i documenti caricati, o caricare di nuovo il file.':
    'This import does not wait any more: it was confirmed or discarded already, or has expired. Check the loaded documents, or load the file again.',
  'Qualcun altro ha appena confermato o corretto questa importazione, o caricato lo stesso provvedimento: ricaricare la pagina.':
    'Somebody else has just confirmed or corrected this import, or loaded the same act: reload the page.',
  'Troppi documenti aspettano di essere letti: il limite è {} per persona. Di questo non è stato conservato nulla: attendere l’esito di quelli già inviati, e riprovare.':
    'Too many documents wait to be read: the limit is {} for each person. Nothing of this one was kept: wait for those already sent, and try again.',
  'I valori di un file di consuntivi si correggono nel file: correggerlo e caricarlo di nuovo.':
    'The values of a file of results are corrected in the file: correct it and load it again.',
  'Il caricamento si è interrotto o il modulo non è leggibile: riprovare con un solo file nel campo «file».':
    'The upload broke off or the form cannot be read: try again with a single file in the field “file”.',
  'Il campo «kind» può essere ACT (piano o provvedimento) oppure READINGS (consuntivi).':
    'The field “kind” is ACT (plan or act) or READINGS (results).',
  'Il campo «year» deve essere un anno di quattro cifre, ad esempio 2019.':
    'The field “year” must be a year of four digits, such as 2019.',
  "Può caricare i documenti{} solo la Segreteria Generale dell'ente: nulla è stato conservato. Rivolgersi a chi amministra gli accessi.":
    'Only the municipality’s Segreteria Generale can load documents{}: nothing was kept. Ask whoever manages access.',
  ' di «{}»': ' of “{}”',
  'Manca il file: inviare un modulo multipart/form-data con il documento nel campo «file».':
    'The file is missing: send a multipart/form-data form with the document in the field “file”.',
  'Non si può ancora caricare: c’è {}. {} Rispondere nel passo «Riconosci».':
    'This cannot be loaded yet: there is {}. {} Answer in the step “Recognise”.',
  'una domanda senza risposta': 'a question without an answer',
  '{} domande senza risposta': '{} questions without an answer',
  'L’importazione è di un altro ente: non si può caricare per «{}». Scegliere l’ente in alto e caricare di nuovo il documento.':
    'The import is of another municipality: it cannot be loaded for “{}”. Choose the municipality at the top and load the document again.',
  'La risposta «{}» non si può leggere con certezza: scegliere una delle risposte proposte, o scriverla come la scriverebbe il documento.':
    'The answer “{}” cannot be read with certainty: choose one of the proposed answers, or write it as the document would.',
  'Una di queste domande non c’è: ricaricare la pagina.': 'One of these questions is not there: reload the page.',
  'Indicare almeno una risposta.': 'Give at least one answer.',
  'Le risposte sono di documenti diversi: inviarle separatamente.':
    'The answers are about several documents: send them separately.',
  'Il piano di questi valori non c’è più: caricare di nuovo il piano e poi confermarli, oppure scartare il file.':
    'The plan of these values is gone: load the plan again and then confirm them, or discard the file.',
  'Nel file non c’è alcun valore che si possa registrare: guardare le segnalazioni delle righe, correggere il file e ricaricarlo.':
    'The file has no value that can be recorded: look at what is said of its rows, correct the file and load it again.',
  'Il documento non c’è più: ricaricare la pagina.': 'The document is gone: reload the page.',
  'Si riaprono le domande solo di un provvedimento caricato da un documento che vale ancora e che si legge: caricare di nuovo il documento.':
    'Questions are reopened only for an act that was loaded from a document that still holds and can be read: load the document again.',
  'Qualcun altro ha corretto o confermato questa importazione nel frattempo: ricaricare la pagina e riprovare.':
    'Somebody else has corrected or confirmed this import meanwhile: reload the page and try again.',
  'Indicare di quale ente è {}, nel campo «municipality» prima del file.':
    'Say whose {} is, in the field “municipality” before the file.',
  'il piano': 'the plan',
  'il file di valori': 'the file of values',
  'Il file è un piano scaricato da Traguardo, ma non si legge: scaricarlo di nuovo e caricare quello.':
    'The file is a plan downloaded from Traguardo, but cannot be read: download it again and load that one.',
};
