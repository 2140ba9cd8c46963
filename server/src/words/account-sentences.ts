import type { Sentences } from './sentences.js';

/** What is said of logins, people, delegations, tokens. */
export const ACCOUNT_SENTENCES: Sentences = {
  'Questo accesso è già terminato, o arriva a ruoli che questo non ha: ricaricare la pagina, o accedere di nuovo.':
    'That session has ended already, or has roles that this one does not have: reload the page, or log in again.',
  'Dare al token un nome, lungo al massimo {} caratteri.': 'Give the token a name of at most {} characters.',
  'Scegliere almeno un permesso fra {}.': 'Choose at least one permission of {}.',
  'La scadenza del token deve essere una data futura, al massimo fra un anno.':
    'The token must expire on a future day, within a year.',
  'Il token non esiste: aggiornare la pagina dei token.': 'There is no such token: reload the page of tokens.',
  "La persona non ha ruoli nell'ente indicato: assegnarle prima un ruolo.":
    'The person has no role in that municipality: assign one first.',
  'Questa persona ora lavora anche altrove: del suo accesso decide chi amministra tutta l’installazione.':
    'This person now works elsewhere too: the administrator of the whole installation decides about the access.',
  'Per accettare un invito occorre accedere: effettuare l’accesso e riprovare.':
    'Accepting an invitation needs a login: log in and try again.',
  'L’invito non vale: è scaduto o ritirato, oppure è per un’altra persona. Accedere come la persona invitata, o chiedere un nuovo collegamento a chi ha invitato.':
    'The invitation does not hold: it has expired or was withdrawn, or is for another person. Log in as the invited person, or ask whoever invited you for a new link.',
  'Per accettare occorre scegliere una nuova password: quella di ora può conoscerla chi amministra l’ente in cui si lavora.':
    'To accept, choose a new password: the present one may be known to whoever administers the municipality that you work for.',
  'La password attuale non è corretta: nulla è cambiato.': 'The present password is not right: nothing has changed.',
  'La password è cambiata nel frattempo: accedere di nuovo.': 'The password has changed meanwhile: log in again.',
  'Questo accesso non ha una password qui: si entra con il servizio di accesso dell’ente, e la password si cambia là.':
    'This access has no password here: you log in with the municipality’s own service, and change the password there.',
  'La password attuale è stata sbagliata troppe volte: riprovare fra un quarto d’ora, o usare «Password dimenticata».':
    'The present password was wrong too often: try again in a quarter of an hour, or use “Forgotten password”.',
  'Indirizzo o password non corretti, oppure accesso non attivo. Controllarli e riprovare.':
    'Address or password are not right, or the access is not active. Check them and try again.',
  'Scegliere ad esempio quattro parole che non c’entrano l’una con l’altra.':
    'Choose for example four words that have nothing to do with each other.',
  'La password è troppo lunga: al massimo {} caratteri.': 'The password is too long: at most {} characters.',
  'La password è troppo corta: scegliere almeno {} caratteri, ad esempio alcune parole di fila.':
    'The password is too short: choose at least {} characters, for example some words in a row.',
  'La password è fatta di soli spazi. {}': 'The password is made of spaces only. {}',
  'La password ripete gli stessi caratteri. {}': 'The password repeats the same characters. {}',
  'La password segue l’ordine dei numeri, dell’alfabeto o della tastiera. {}':
    'The password follows the order of numbers, the alphabet or the keyboard. {}',
  'La password è fra le più usate, o ne allunga una: si indovina subito. {}':
    'The password is one of the most used, or makes one longer: it is guessed at once. {}',
  'La password è fatta del suo nome, del suo indirizzo o del nome del servizio. {}':
    'The password is made of your name, your address or the name of the service. {}',
  'Il collegamento non è valido, è già stato usato o è scaduto: chiederne uno nuovo dalla pagina di accesso o a chi amministra gli accessi.':
    'The link is not valid, was used already or has expired: get a new one on the login page, or from whoever manages access.',
  'L’ente «{}» non esiste: crearlo o caricarne un piano.':
    'There is no municipality “{}”: create it, or load a plan of it.',
  'I settori si assegnano al ruolo MANAGER, non al ruolo {}.':
    'Sectors are assigned to the role MANAGER, not to the role {}.',
  'Il ruolo MANAGER vale in un ente: indicare quale.': 'The role MANAGER holds in one municipality: say which.',
  'Settori che nessun piano dell’ente ha: {}. Settori possibili: {}.':
    'Sectors that no plan of the municipality has: {}. Possible sectors: {}.',
  'L’indirizzo di posta elettronica non è valido: scriverlo come nome@comune.it.':
    'The e-mail address is not valid: write it like name@comune.it.',
  'Il nome non è valido: scrivere nome e cognome su una riga, al massimo 200 caratteri.':
    'The name is not valid: write first and last name on one line, at most 200 characters.',
  'La denominazione non è valida: scriverla per esteso, come «Comune di Cremona».':
    'The name of the municipality is not valid: write it in full, like “Comune di Cremona”.',
  'L’ente «{}» esiste già.': 'The municipality “{}” exists already.',
  'La data di fine della delega è già passata: sceglierne una da oggi in poi.':
    'The last day of the delegation is past: choose one from today on.',
  'Nessun piano dell’ente ha questo settore.': 'No plan of the municipality has this sector.',
  'Non ci si può delegare da soli.': 'Nobody can delegate to themselves.',
  'Questa persona ha già il settore, come proprio o per delega.':
    'This person has the sector already, their own or delegated.',
  'La delega non esiste, o è già finita: ricaricare l’elenco.':
    'The delegation does not exist, or has ended already: reload the list.',
  'Nell’ente nessuno ha un accesso con questo indirizzo: scrivere anche nome e cognome, e l’accesso è creato con la delega.':
    'Nobody in the municipality has an access with this address: write first and last name too, and the access is made with the delegation.',
  'Chi non ha altri ruoli è delegato fino a un giorno: indicare la data di fine della delega.':
    'Who has no other role is delegated until a day: give the last day of the delegation.',
  'Questo ente non esiste: ricaricare l’elenco.': 'There is no such municipality: reload the list.',
  'La denominazione ha al massimo 200 caratteri.': 'The name has at most 200 characters.',
  'Il codice IPA è fatto di lettere, cifre e trattini bassi: «c_d150».':
    'The IPA code has letters, digits and underscores: “c_d150”.',
  'Il codice ISTAT è fatto di cifre, zeri iniziali compresi: «019036».':
    'The ISTAT code has digits, leading zeros included: “019036”.',
  'I residenti sono un numero intero maggiore di zero.': 'Residents are a whole number greater than zero.',
  'Chi è invitato ha già un accesso altrove, con il proprio nome e indirizzo: ritirare l’invito e mandarne un altro.':
    'Who is invited has an access elsewhere already, with their own name and address: withdraw the invitation and send another one.',
  'Questa persona non esiste: ricaricare l’elenco.': 'There is no such person: reload the list.',
  'Questo indirizzo è già di un’altra persona: sceglierne un altro.':
    'Another person has this address already: choose another one.',
  'L’indirizzo {} è anche alla riga {}, con il nome «{}»: ogni persona ha il suo indirizzo.':
    'The address {} is also on line {}, with the name “{}”: every person has an address of their own.',
  'I settori si scrivono soltanto per il ruolo «Responsabile di Settore»: toglierli, o aggiungere quel ruolo.':
    'Sectors are written only for the role “Responsabile di Settore”: remove them, or add that role.',
  'Il settore «{}» non è in nessun piano dell’ente. {}': 'No plan of the municipality has the sector “{}”. {}',
  'Caricare prima un piano.': 'Load a plan first.',
  'Settori possibili: {}.': 'Possible sectors: {}.',
  'L’accesso di {} è disattivato: riattivarlo prima, o togliere la riga.':
    'The access of {} is switched off: switch it on first, or remove the line.',
  'Indicare almeno un ruolo.': 'Give at least one role.',
  'A questo indirizzo non si può dare un accesso da qui: chiederlo a chi amministra gli accessi.':
    'An access for this address cannot be given from here: ask whoever manages access.',
  'Questa persona ha già un accesso: modificarne i ruoli.': 'This person has an access already: change its roles.',
  'L’accesso di questa persona esiste ed è disattivato: riattivarlo.':
    'The access of this person exists and is switched off: switch it on.',
  'È l’ultimo amministratore di tutta l’installazione: darne prima il ruolo a un’altra persona.':
    'This is the last administrator of the whole installation: give the role to another person first.',
  'Nell’ente non c’è questa persona: per darle un accesso occorre il suo indirizzo di posta elettronica.':
    'The municipality does not have this person: an access needs their e-mail address.',
  'L’invito non è ancora accettato: si può ritirare, togliendo i ruoli.':
    'The invitation is not accepted yet: it can be withdrawn by taking away the roles.',
  'L’accesso di questa persona è disattivato: riattivarlo prima.':
    'The access of this person is switched off: switch it on first.',
  'Questa persona accede con il fornitore di identità dell’ente: non ha una password qui.':
    'This person logs in with the municipality’s identity provider: there is no password here.',
  'L’invito non c’è più: ricaricare la pagina.': 'The invitation is gone: reload the page.',
  'La posta elettronica non è configurata: il collegamento lo consegna chi ha invitato.':
    'E-mail is not configured: whoever invited you hands over the link.',
  'La richiesta deve essere multipart/form-data con i campi municipality e, per registrare, save=true; dopo, file: un foglio o un CSV.':
    'The request must be multipart/form-data with the fields municipality and, to record, save=true; then file: a sheet or a CSV.',
  'L’elenco supera 2 MB: dividerlo e caricarlo in più volte.': 'The list exceeds 2 MB: divide it and load its parts.',
};
