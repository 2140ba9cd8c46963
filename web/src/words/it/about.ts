/** The Italian sentences of Informazioni e accessibilità. */
export const words = {
  title: 'Informazioni e accessibilità',
  product:
    'Traguardo legge il Piano della Performance e i provvedimenti di variazione, e mostra quanto di ciò che era stato programmato è stato raggiunto. Ogni valore rimanda alla riga del documento da cui viene.',
  accessibilityTitle: 'Accessibilità',
  accessibility:
    'Le pagine seguono le WCAG 2.2, livello AA. Ogni grafico ha una tabella con gli stessi numeri, ogni esito ha un’icona e una parola oltre al colore, e tutto si raggiunge da tastiera.',
  declaration:
    'La dichiarazione di accessibilità prevista dalla legge 4/2004 è pubblicata dall’ente che usa il programma.',
  knownLimits:
    'I testi dei documenti sono riportati come stanno, con le loro abbreviazioni e maiuscole. L’editor di Esplora i dati è pensato per chi scrive interrogazioni: le stesse risposte si leggono nelle altre pagine.',
  feedbackTitle: 'Segnalare un problema',
  feedback:
    'Per un dato che sembra errato o una pagina difficile da usare, scrivere alla Segreteria Generale dell’ente indicando l’indirizzo della pagina.',
  dataTitle: 'Dati',
  data: 'I dati vengono dai documenti caricati e si possono scaricare da ogni elenco, anche per programmi. Le pagine non usano cookie di profilazione e non chiedono nulla ad altri siti; il browser ricorda soltanto la lingua scelta e, per chi accede, l’accesso e che il dispositivo è già noto.',
  licenceTitle: 'Licenza',
  licence:
    'Il programma è software libero con licenza EUPL-1.2. Piani e relazioni sono pubblici (d.lgs. 33/2013, art. 10).',
};
