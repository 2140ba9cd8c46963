import type { Sentences } from './sentences.js';

/** What is said of reported values and phases, their files, campaigns and submissions. */
export const REPORTING_SENTENCES: Sentences = {
  'Il PDF è danneggiato o non è leggibile: riaprirlo, salvarlo di nuovo (ad esempio con «Stampa su PDF») e caricare quello.':
    'The PDF is damaged or cannot be read: open it, save it again (for example with “Print to PDF”) and load that one.',
  'Il PDF è protetto, e non si può controllare che cosa contiene: salvarlo senza protezione (ad esempio con «Stampa su PDF») e caricare quello.':
    'The PDF is protected, and what it holds cannot be checked: save it without protection (for example with “Print to PDF”) and load that one.',
  'Il PDF contiene {}: salvarne una copia che non li ha (ad esempio con «Stampa su PDF») e caricare quella.':
    'The PDF has {}: save a copy without them (for example with “Print to PDF”) and load that one.',
  'un modulo XFA, che può contenere programmi': 'an XFA form, which can hold programs',
  'un comando che avvia altri programmi': 'a command that starts other programs',
  'contenuti multimediali incorporati': 'embedded media',
  'Il piano {} non ha la fase «{}» dopo l’ultimo provvedimento. Verificare il nome.':
    'After the latest act the plan {} has no phase “{}”. Check the name.',
  'Fase «{}»: {}': 'Phase “{}”: {}',
  'è stata eliminata da un provvedimento, e non si rendiconta.':
    'it was removed by an act, and nothing is reported for it.',
  'è indicata due volte. Lasciarla una volta sola.': 'it is given twice. Leave it once.',
  'Fase «{}»: è indicata due volte. Lasciarla una volta sola.': 'Phase “{}”: it is given twice. Leave it once.',
  'il {} deve ancora venire: indicare il giorno in cui si è conclusa, oppure lasciarlo vuoto.':
    '{} is still to come: give the day on which it was finished, or leave it empty.',
  'il {} è troppo lontano dal {}: verificare l’anno.': '{} is too far from {}: check the year.',
  '{} ha {} caratteri e ne può avere {}: accorciare il testo.': '{} has {} characters, at most {}: shorten the text.',
  '{} ha {} caratteri e ne può avere {}: accorciarla.': '{} has {} characters, at most {}: shorten it.',
  'la nota': 'the note',
  'l’atto o documento': 'the act or document',
  'l’avanzamento va da 0 a 100: correggere il numero.': 'progress is from 0 to 100: correct the number.',
  'è conclusa, ma l’avanzamento è sotto 100: scrivere 100, oppure togliere il giorno.':
    'it is finished, but progress is below 100: write 100, or remove the day.',
  'l’avanzamento è 100: indicare il giorno in cui si è conclusa.':
    'progress is 100: give the day on which it was finished.',
  'Indicatore {}: {}': 'Indicator {}: {}',
  'il piano {} non ha un indicatore con questo codice dopo l’ultimo provvedimento. Verificare il codice.':
    'after the latest act the plan {} has no indicator with this code. Check the code.',
  'la data {} non va bene: serve una data {}.': 'the date {} will not do: it must be {}.',
  'La data {} non va bene per il piano {}: serve una data {}.':
    'The date {} will not do for the plan {}: it must be {}.',
  'fra il 1° gennaio {} e il 30 giugno {}': 'between 1 January {} and 30 June {}',
  'del {}': 'in {}',
  '{} ha troppi decimali: scriverne al massimo 6, ad esempio 0,125.':
    '{#} has too many decimals: write at most 6, for example 0,125.',
  'il numero ha troppe cifre: scriverne al massimo 15, ad esempio 1.234,5.':
    'the number has too many digits: write at most 15, for example 1.234,5.',
  'ci sono sia il valore sia numeratore o denominatore: lasciarne uno solo.':
    'there are both the value and a numerator or denominator: leave one of them.',
  'numeratore e denominatore vanno indicati insieme.': 'numerator and denominator go together.',
  'manca il valore (oppure numeratore e denominatore). Per togliere un valore già registrato, ritirarlo.':
    'the value is missing (or numerator and denominator). To remove a value that is recorded already, withdraw it.',
  'il denominatore non può essere negativo: correggere {}.': 'the denominator cannot be negative: correct {#}.',
  '{} su 0 non è possibile: se il denominatore è zero lo è anche il numeratore. Correggere uno dei due.':
    '{#} of 0 is impossible: where the denominator is zero the numerator is too. Correct one of them.',
  '0 su 0 vuol dire che l’indicatore non è applicabile: scriverne il motivo nella nota.':
    '0 of 0 means that the indicator does not apply: write the reason in the note.',
  'serve il giorno in cui è stato fatto, non un numero: scrivere ad esempio 15/06/2019.':
    'the day on which it was done is needed, not a number: write for example 15/06/2019.',
  'il giorno {} è dopo la data della rilevazione, {}: correggere uno dei due.':
    'the day {} is after the date of the value, {}: correct one of them.',
  'serve un numero, non una data: scrivere ad esempio 1.234,5.':
    'a number is needed, not a date: write for example 1.234,5.',
  'serve un numero, non una parola: scrivere ad esempio 1.234,5.':
    'a number is needed, not a word: write for example 1.234,5.',
  '{} % non va bene, perché l’indicatore non è una percentuale: scrivere il numero senza %, ad esempio 1.234,5.':
    '{#} % will not do, because the indicator is no percentage: write the number without %, for example 1.234,5.',
  '{}: i valori ammessi sono 1 (fatto) e 0 (non fatto).': '{}: the possible values are 1 (done) and 0 (not done).',
  'numeratore e denominatore non vanno bene': 'numerator and denominator will not do',
  '{} non va bene': '{#} will not do',
  '{} significa {} %? Le percentuali si scrivono da 0 a 100: scrivere {}, oppure confermare che il risultato è {} %.':
    'does {#} mean {#} %? Percentages are written from 0 to 100: write {}, or confirm that the result is {#} %.',
  '{} è {} volte il target, che è {}. Controllare virgole, punti e zeri: correggere il valore, oppure confermare che è proprio {}.':
    '{#} is {#} times the target, which is {#}. Check commas, points and zeros: correct the value, or confirm that it really is {#}.',
  '{} è un centesimo del target o meno: il target è {}. Controllare virgole, punti e zeri: correggere il valore, oppure confermare che è proprio {}.':
    '{#} is a hundredth of the target or less: the target is {#}. Check commas, points and zeros: correct the value, or confirm that it really is {#}.',
  '{} giorni sono più di quelli di un anno: correggere il valore, oppure confermare che è giusto.':
    '{#} days are more than those of a year: correct the value, or confirm that it is right.',
  'il consuntivo del {} è datato {}: di solito è al 31/12/{}. Correggere la data, oppure confermare che il valore è proprio di quel giorno.':
    'the final value of {} is dated {}: usually it is of 31/12/{}. Correct the date, or confirm that the value really is of that day.',
  'il {} non è nel {}: correggere il giorno, oppure confermare che è giusto.':
    '{} is not in {}: correct the day, or confirm that it is right.',
  'Si indica il valore, oppure numeratore e denominatore.': 'Give the value, or numerator and denominator.',
  'Nel piano {} non ci sono indicatori di questo settore dopo l’ultimo provvedimento: verificare il settore.':
    'After the latest act the plan {} has no indicators of this sector: check the sector.',
  'Non c’è una rilevazione «{}»: ricaricare la pagina e riprovare.':
    'There is no reported value “{}”: reload the page and try again.',
  'Indicatore {}: ci sono due valori per la data {}. Lasciarne uno solo.':
    'Indicator {}: there are two values for the date {}. Leave one of them.',
  'il piano non ha un indicatore con questo codice: verificarlo.':
    'the plan has no indicator with this code: check it.',
  'ci sono due bozze. Lasciarne una sola.': 'there are two drafts. Leave one of them.',
  'il testo supera {} caratteri: accorciarlo.': 'the text exceeds {} characters: shorten it.',
  'La richiesta deve essere multipart/form-data con i campi municipality, year, sector, asOf (2019-12-31), final (true o false) e, per ultimo, file.':
    'The request must be multipart/form-data with the fields municipality, year, sector, asOf (2019-12-31), final (true or false) and, last, file.',
  'I valori di questo foglio si possono soltanto leggere: nulla è stato caricato.':
    'The values of this sheet can only be read: nothing has been loaded.',
  '{} Scriverlo nella griglia.': '{} Write it into the grid.',
  '{}: il file dice {}, e questo foglio ha un’altra data. Restano fuori: caricarli nel foglio di quella data.':
    '{}: the file says {}, and this sheet has another date. They are left out: load them into the sheet of that date.',
  '{}: {}. Restano fuori.': '{}: {}. They are left out.',
  'sono già stati trasmessi': 'they have been submitted already',
  'sono del settore «{}», che li inserisce da sé': 'they are of the sector “{}”, which enters them itself',
  'Valori dell’indicatore {}': 'Values of the indicator {}',
  'Valori degli indicatori {}{}': 'Values of the indicators {}{}',
  ' e di altri {}': ' and of {} others',
  'Dal file non è chiaro che cosa dicono le colonne: {} Usare il modello dei valori di questo foglio, senza cambiarne le intestazioni.':
    'The file does not make clear what its columns say: {} Use the template of the values of this sheet, without changing its headings.',
  'Questi valori sono già stati trasmessi: ricaricare la pagina per vedere da chi.':
    'These values have been submitted already: reload the page to see by whom.',
  'Ci sono bozze non ancora registrate: {}. Registrarle o cancellarle, poi trasmettere.':
    'Some drafts are not recorded yet: {}. Record or delete them, then submit.',
  'Manca il valore di {}: scriverne il motivo, oppure registrare il valore.':
    'The value of {} is missing: write the reason, or record the value.',
  'Non raggiunge il target, senza una nota, {}: scrivere il motivo, oppure scegliere di trasmettere senza motivazione.':
    'Short of its target, without a note: {}. Write the reason, or choose to submit without one.',
  'Si può restituire solo ciò che è stato trasmesso: il settore non ha trasmesso.':
    'Only what was submitted can be returned: the sector has not submitted.',
  'Per questo settore {} è già stato trasmesso alla Segreteria Generale: per correggerlo, chiederne la restituzione.':
    'For this sector {} has been submitted to the Segreteria Generale already: to correct it, ask for its return.',
  'il monitoraggio al {}': 'the monitoring at {}',
  'il consuntivo': 'the final report',
  'Si può ritirare solo la rilevazione in vigore: questa è già stata ritirata o sostituita. Ricaricare la pagina per vedere quella che vale ora.':
    'Only the value in force can be withdrawn: this one was withdrawn or replaced already. Reload the page to see which one holds now.',
  'La scadenza {} viene prima della data dei valori, {}: spostarla dopo.':
    'The deadline {} comes before the date of the values, {}: move it after.',
  'Non c’è una campagna per questa data: ricaricare la pagina.': 'There is no campaign for this date: reload the page.',
  'Non c’è una campagna per questa data: aprirla, poi sollecitare.':
    'There is no campaign for this date: open it, then send reminders.',
  'La posta elettronica non è configurata: chi amministra il servizio imposti SMTP_URL e MAIL_FROM, oppure avvisare i settori in altro modo.':
    'E-mail is not configured: whoever runs the service sets SMTP_URL and MAIL_FROM, or tell the sectors in another way.',
  'Un sollecito è già partito alle {}: se ne può inviare un altro dalle {}.':
    'A reminder was sent at {} already: another one can be sent from {} on.',
  '«{}» non è un file che si possa allegare: sono ammessi {}, e il contenuto deve corrispondere al nome.':
    '“{}” is no file that can be attached: possible are {}, and the content must be what the name says.',
  '«{}» non si può allegare. {}': '“{}” cannot be attached. {}',
  'A un valore o a una fase si allegano al massimo {} file: toglierne uno prima di caricarne un altro.':
    'A value or a phase has at most {} files: remove one before another one is loaded.',
  'Non c’è più posto per i file che documentano valori e fasi dell’ente: il limite è {} MB in tutto. Allegare un file più piccolo, o chiedere a chi gestisce il servizio di alzare il limite (impostazione EVIDENCE_QUOTA_MB).':
    'There is no more room for the files that document the municipality’s values and phases: the limit is {} MB in all. Attach a smaller file, or ask whoever runs the service to raise the limit (setting EVIDENCE_QUOTA_MB).',
  'Il file supera 10 MB, o ci sono troppe parti: ridurlo o dividerlo, e caricare un file per volta.':
    'The file exceeds 10 MB, or there are too many parts: make it smaller or divide it, and load one file at a time.',
  'La richiesta deve essere multipart/form-data con i campi municipality e year; indicator, asOf (2019-12-31) e final (true o false), oppure phase; e, per ultimo, file.':
    'The request must be multipart/form-data with the fields municipality and year; indicator, asOf (2019-12-31) and final (true or false), or phase; and, last, file.',
  'Il file non c’è, o è stato tolto.': 'The file is not there, or was removed.',
  'Il file è stato caricato per un altro indicatore: caricarlo di nuovo per questo.':
    'The file was loaded for another indicator: load it again for this one.',
  'Il file non c’è, o è stato tolto: ricaricare la pagina.': 'The file is not there, or was removed: reload the page.',
  'Il piano {} non ha un indicatore {} dopo l’ultimo provvedimento: verificare il codice.':
    'After the latest act the plan {} has no indicator {}: check the code.',
  'Il piano {} non ha questa fase dopo l’ultimo provvedimento: ricaricare la pagina.':
    'After the latest act the plan {} does not have this phase: reload the page.',
};
