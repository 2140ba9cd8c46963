import type { Sentences } from './sentences.js';

/** What is said of requests: by GraphQL, lists and filters, limits, files, addresses. */
export const REQUEST_SENTENCES: Sentences = {
  'Errore interno del servizio: è stato registrato. Riprovare più tardi.':
    'Internal error of the service: it has been recorded. Try again later.',
  'Qualcun altro ha appena scritto le stesse cose: ricaricare la pagina e riprovare.':
    'Somebody else has just written the same things: reload the page and try again.',
  'Un’altra scrittura, forse un’importazione, è ancora in corso. {}':
    'Another write, perhaps an import, is still going on. {}',
  'Nulla è stato registrato: riprovare fra poco.': 'Nothing has been recorded: try again shortly.',
  'Lo spazio su disco del servizio è esaurito: avvisare chi lo gestisce. Nulla è stato registrato.':
    'The disk of the service is full: tell whoever runs it. Nothing has been recorded.',
  'La base dati non risponde. {}': 'The database does not answer. {}',
  'La base dati non risponde: riprovare fra poco.': 'The database does not answer: try again shortly.',
  'Indirizzo inesistente.': 'There is no such address.',
  'La richiesta è troppo grande.': 'The request is too large.',
  'La richiesta non è leggibile: il corpo deve essere JSON con intestazione content-type: application/json.':
    'The request cannot be read: its body must be JSON with the header content-type: application/json.',
  'Le pagine di altri siti non possono usare questo servizio: aprirlo direttamente, o chiamarlo da un programma.':
    'Pages of other sites cannot use this service: open it directly, or call it from a program.',
  'Il token non è valido, è scaduto o è stato revocato: crearne uno nuovo.':
    'The token is not valid, has expired or was revoked: create a new one.',
  "Per questa operazione occorre accedere: effettuare l'accesso e riprovare.":
    'This operation needs a login: log in and try again.',
  'Questa operazione non è permessa al ruolo con cui si è effettuato l’accesso. Rivolgersi a chi amministra gli accessi.':
    'This operation is not allowed to the role that you are logged in with. Ask whoever manages access.',
  'Troppi tentativi: riprovare fra {}.': 'Too many attempts: try again in {}.',
  'un minuto': 'a minute',
  '{} minuti': '{} minutes',
  'Troppe interrogazioni in un minuto: il limite è {}. Riprovare fra {} secondi, o farne meno.':
    'Too many queries in a minute: the limit is {}. Try again in {} seconds, or ask fewer.',
  'Troppe interrogazioni in attesa: riprovare fra {} secondi, o farne meno alla volta.':
    'Too many queries are waiting: try again in {} seconds, or ask fewer at a time.',
  'Troppe interrogazioni grandi in attesa: riprovare fra poco, o farne meno alla volta.':
    'Too many large queries are waiting: try again shortly, or ask fewer at a time.',
  'L’interrogazione richiede troppo tempo o troppa memoria. Chiedere meno campi o pagine più piccole (`first`), dividerla, o scaricare i dati completi dalle esportazioni.':
    'The query takes too much time or memory. Ask for fewer fields or smaller pages (`first`), divide it, or download the complete data as exports.',
  'L’interrogazione supera {}: il limite è {}, trovato {}. Chiedere meno campi o pagine più piccole (`first`), o dividerla in più interrogazioni.':
    'The query exceeds {}: the limit is {}, found {}. Ask for fewer fields or smaller pages (`first`), or divide it into several queries.',
  'la profondità massima': 'the greatest depth',
  'il numero massimo di alias': 'the greatest number of aliases',
  'il numero massimo di direttive': 'the greatest number of directives',
  'il costo massimo stimato (oggetti nella risposta)': 'the greatest estimated cost (objects in the answer)',
  'il numero massimo di simboli (token)': 'the greatest number of tokens',
  'L’interrogazione ripete troppe volte gli stessi campi: il limite è 500000 confronti. Togliere le ripetizioni.':
    'The query repeats the same fields too often: the limit is 500000 comparisons. Remove the repetitions.',
  'La risposta sarebbe troppo grande: il limite è {}. Chiedere meno campi o pagine più piccole (`first`), dividere l’interrogazione, o scaricare i dati completi dalle esportazioni.':
    'The answer would be too large: the limit is {}. Ask for fewer fields or smaller pages (`first`), divide the query, or download the complete data as exports.',
  '{} byte per un’interrogazione di questa lunghezza': '{} bytes for a query of this length',
  'Un argomento contiene oggetti o liste uno dentro l’altro oltre il limite di {} livelli. Togliere i livelli che non servono, come due `not` di seguito.':
    'An argument has objects or lists within each other beyond the limit of {} levels. Remove levels that are not needed, such as two `not` in a row.',
  'Un testo contiene un carattere nullo o la metà di un carattere, che non si può salvare: toglierlo.':
    'A text has a null character or half of a character, which cannot be saved: remove it.',
  'Indicare {}: il testo è vuoto.': 'Give {}: the text is empty.',
  'Accorciare {}: il testo supera {} caratteri.': 'Shorten {}: the text exceeds {} characters.',
  'il motivo': 'the reason',
  'la decisione': 'the decision',
  'la fonte': 'the source',
  'Il cursore `after` viene da una lista con un altro filtro o un altro ordine: ricominciare dalla prima pagina.':
    'The cursor `after` comes from a list with another filter or another order: start again from the first page.',
  'L’argomento `after` non è un cursore restituito da questo servizio.':
    'The argument `after` is no cursor that this service has returned.',
  'L’argomento `offset` non è mai negativo; ricevuto {}.': 'The argument `offset` is never negative; received {}.',
  'L’argomento `{}` va da 1 a {}; ricevuto {}.': 'The argument `{}` is from 1 to {}; received {}.',
  'L’argomento `first` va da 1 a {}; ricevuto {}.': 'The argument `first` is from 1 to {}; received {}.',
  'Il testo da cercare può avere al massimo {} caratteri, senza caratteri nulli o a metà.':
    'The text to search for has at most {} characters, without null characters or halves of characters.',
  'Il testo da cercare supera {} caratteri: accorciarlo.': 'The text to search for exceeds {} characters: shorten it.',
  'Il filtro supera il limite di {}.': 'The filter exceeds the limit of {}.',
  '{} valori nelle liste': '{} values in lists',
  'Un testo del filtro può avere al massimo {} caratteri, senza caratteri nulli o a metà.':
    'A text of the filter has at most {} characters, without null characters or halves of characters.',
  'Al massimo {} criteri di ordinamento; ricevuti {}.': 'At most {} orders; received {}.',
  'Gli obiettivi si raggruppano per AREA, SECTOR e OBJECTIVE, non per {}.':
    'Objectives are grouped by AREA, SECTOR and OBJECTIVE, not by {}.',
  'L’argomento `atAct` è l’ordinale di un provvedimento, da 0 in su; ricevuto {}.':
    'The argument `atAct` is the ordinal of an act, from 0 up; received {}.',
  'Il piano richiesto non esiste: verificare ente e anno.': 'There is no such plan: check municipality and year.',
  'Non c’è un piano {} per «{}»: verificare ente e anno.': 'There is no plan {} for “{}”: check municipality and year.',
  'Non c’è un piano {} per «{}»: verificare ente e anno, oppure caricare prima il piano.':
    'There is no plan {} for “{}”: check municipality and year, or load the plan first.',
  'Il parametro «{}» deve essere {}.': 'The parameter “{}” must be {}.',
  'una lista JSON, come [{"field":"CODE"}]': 'a JSON list, like [{"field":"CODE"}]',
  'un oggetto JSON, come {"code":{"eq":"1389"}}': 'a JSON object, like {"code":{"eq":"1389"}}',
  'Il parametro «{}» non è JSON ben formato, codificato per l’URL.':
    'The parameter “{}” is not well-formed JSON, encoded for a URL.',
  'In «{}» il campo «{}» non esiste. Campi possibili: {}.': 'In “{}” there is no field “{}”. Possible fields: {}.',
  'In «{}» manca il campo «{}».': 'In “{}” the field “{}” is missing.',
  'In «{}» il valore {} non è del tipo richiesto.': 'In “{}” the value {} is not of the required type.',
  'Manca il parametro «{}»: dice di che cosa è la scheda.':
    'The parameter “{}” is missing: it says what the sheet is about.',
  'Il parametro «asOf» deve essere un giorno, ad esempio 2019-12-31.':
    'The parameter “asOf” must be a day, such as 2019-12-31.',
  'I parametri «where» e «orderBy» valgono nel confronto per INDICATOR e per OBJECTIVE, non per area o settore.':
    'The parameters “where” and “orderBy” hold in the comparison by INDICATOR and by OBJECTIVE, not by area or sector.',
  'Il parametro «{}» non esiste. Parametri possibili: {}.': 'There is no parameter “{}”. Possible parameters: {}.',
  'Il parametro «{}» può comparire una volta sola.': 'The parameter “{}” can appear only once.',
  'Il parametro «{}» deve essere un numero intero, da 0 in su.':
    'The parameter “{}” must be a whole number, from 0 up.',
  'Il parametro «{}» deve essere uno fra {}.': 'The parameter “{}” must be one of {}.',
  'Nel piano non c’è il settore «{}». Settori: {}.': 'The plan has no sector “{}”. Sectors: {}.',
  'In questa situazione il piano non ha {}: verificare l’indirizzo.':
    'In this situation the plan does not have {}: check the address.',
  'un settore «{}»': 'a sector “{}”',
  'un obiettivo «{}»': 'an objective “{}”',
  'Il piano è troppo grande per una relazione {} ({}): {}': 'The plan is too large for a report {} ({}): {}',
  'in PDF': 'as PDF',
  'in Word': 'in Word',
  'il piano ha {} indicatori, il massimo è {}': 'the plan has {#} indicators, the most is {#}',
  'richiede troppo tempo o troppa memoria': 'it takes too much time or memory',
  'Il piano con la sua storia è troppo grande ({}): scaricarlo dalla riga di comando, con traguardo export plan.':
    'The plan with its history is too large ({}): download it from the command line, with traguardo export plan.',
  'Il file richiesto è troppo grande ({}): {}aggiungere un filtro, ad esempio per settore.':
    'The file is too large ({}): {}add a filter, for example by sector.',
  'scegliere il CSV, oppure ': 'choose CSV, or ',
  'scaricare quella in Word, oppure obiettivi e indicatori in CSV o XLSX, un settore alla volta.':
    'download the one in Word, or objectives and indicators as CSV or XLSX, one sector at a time.',
  'scaricare obiettivi e indicatori in CSV o XLSX, un settore alla volta.':
    'download objectives and indicators as CSV or XLSX, one sector at a time.',
  'Si stanno già preparando troppi file: riprovare fra un minuto, o chiederne meno alla volta.':
    'Too many files are being made already: try again in a minute, or ask for fewer at a time.',
  'Il servizio si sta chiudendo: riprovare fra poco.': 'The service is shutting down: try again shortly.',
  'Il registro chiesto è troppo lungo per un file: restringerlo, ad esempio a un anno, con la prima e l’ultima data.':
    'The log is too long for one file: narrow it, for example to a year, with its first and last date.',
  'Il registro si esporta con i parametri municipality, text, action, from e to (date come 2026-01-31).':
    'The log is exported with the parameters municipality, text, action, from and to (dates like 2026-01-31).',
  'Il filtro del registro contiene un carattere nullo o la metà di un carattere: toglierlo.':
    'The filter of the log has a null character or half of a character: remove it.',
  'Non c’è una Relazione conservata con il passo {} del ciclo.': 'No report is kept with step {} of the cycle.',
  'Le scritture non cominciano più: riavviare.': 'Writes do not begin any more: restart.',
  'Il database non è raggiungibile.': 'The database cannot be reached.',
  'Il servizio si sta arrestando.': 'The service is stopping.',
  'Lo schema del database non è aggiornato.': 'The schema of the database is not up to date.',
  'Il caricamento iniziale dei dati è in corso.': 'The first load of the data is going on.',
  'Il corpo della richiesta deve essere un oggetto JSON.': 'The body of the request must be a JSON object.',
  'Nel corpo della richiesta mancano, o non sono testi: {}.': 'Missing in the body of the request, or no texts: {}.',
};
