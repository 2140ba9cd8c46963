/** One step: a reader's question, how the pages answer it, and where. */
type GuideStep = {
  question: string;
  answer: string;
  to:
    | '/'
    | '/obiettivi'
    | '/indicatori'
    | '/variazioni'
    | '/confronto'
    | '/rendicontazione'
    | '/monitoraggio'
    | '/revisione'
    | '/importazione'
    | '/chiusura'
    | '/explorer'
    | '/informazioni';
  link: string;
};

type Chapter = { name: string; title: string; lead: string; steps: readonly GuideStep[] };

/** The Italian sentences of the Guida. */
export const words = {
  title: 'Come si legge Traguardo?',
  lead: 'Una pagina breve per ogni lettore. Anno e versione del piano si scelgono in alto e restano scelti passando da una pagina all’altra; l’indirizzo della pagina contiene tutto, quindi un collegamento copiato mostra le stesse cose.',
  words: 'Glossario',
  data: 'I dati da scaricare',
  dataLead: 'Ogni elenco si scarica come CSV, XLSX e JSON.',
  dictionary: 'Che cosa dice ogni colonna: il dizionario dei dati',
  signs: 'Legenda degli esiti',
  signsLead: 'Ogni esito è indicato da simbolo, testo e colore. Ciò che non si conosce è scritto «n.d.», mai zero.',
  for: {
    dirigente: {
      name: 'Dirigente',
      title: 'Guida per il dirigente',
      lead: 'A che punto è il mio settore, che cosa manca, che cosa è cambiato.',
      steps: [
        {
          question: 'A che punto siamo?',
          answer:
            'Il Cruscotto mostra il grado di raggiungimento con la quota misurata, per area e per settore. Un clic sul settore porta ai suoi obiettivi.',
          to: '/',
          link: 'Apri il Cruscotto',
        },
        {
          question: 'Quali indicatori sono sotto il target?',
          answer:
            'Nell’elenco degli indicatori scegliere il proprio settore e ordinare per scostamento: i più lontani dal target stanno in cima.',
          to: '/indicatori',
          link: 'Apri gli indicatori',
        },
        {
          question: 'Che cosa non è ancora rendicontato?',
          answer:
            'Il filtro Rendicontazione mostra gli indicatori senza consuntivo. Un consuntivo pari a zero è un risultato, e si distingue da uno che manca.',
          to: '/indicatori',
          link: 'Apri gli indicatori',
        },
        {
          question: 'Quali obiettivi hanno perso peso, e chi l’ha deciso?',
          answer:
            'Un peso ridotto è segnato «8 → 5 ▼» dovunque compaia l’obiettivo. La pagina dell’obiettivo riporta le parole della decisione e la riga del documento.',
          to: '/variazioni',
          link: 'Apri il Registro variazioni',
        },
        {
          question: 'Quali fasi stanno per scadere?',
          answer:
            'Il Cruscotto elenca le fasi scadute e quelle che scadono entro 30 giorni. La pagina del settore le mostra tutte sui mesi dell’anno; nella Rendicontazione se ne registra l’avanzamento, sotto i valori.',
          to: '/',
          link: 'Apri il Cruscotto',
        },
        {
          question: 'Come si inseriscono i consuntivi?',
          answer:
            'Nella Rendicontazione si scelgono data e settore e si scrivono i valori come in un foglio di calcolo, anche incollandoli. Una bozza si salva quando si vuole; ciò che è pronto si trasmette alla Segreteria Generale, con il motivo dei valori che mancano e dei target non raggiunti. Sotto ogni indicatore c’è posto per la criticità e l’azione correttiva. Un valore che di rado è giusto, come cento volte il target, è chiesto una volta prima di registrarlo.',
          to: '/rendicontazione',
          link: 'Apri la Rendicontazione',
        },
      ],
    },
    segreteria: {
      name: 'Segreteria Generale',
      title: 'Guida per la Segreteria Generale',
      lead: 'Confrontare preventivo e consuntivo, controllare, stampare e scaricare i dati.',
      steps: [
        {
          question: 'Preventivo e consuntivo si possono confrontare?',
          answer:
            'Il Confronto li mette accanto per area, settore, obiettivo e indicatore, con il target iniziale o vigente, e mette accanto due versioni del piano.',
          to: '/confronto',
          link: 'Apri il Confronto',
        },
        {
          question: 'Che cosa hanno cambiato le variazioni?',
          answer:
            'Il Registro riporta ogni richiesta con motivazione, decisione ed effetti. Una modifica letta con dubbi non si applica finché una persona non la conferma, e lo dice; le incongruenze dei documenti sono elencate in fondo.',
          to: '/variazioni',
          link: 'Apri il Registro variazioni',
        },
        {
          question: 'Come si esportano i dati?',
          answer:
            'Ogni elenco si scarica in CSV e XLSX con i filtri scelti; ogni grafico come immagine. I file riportano anno, variazione, filtri e data. Le pagine si stampano in A4 dal browser.',
          to: '/obiettivi',
          link: 'Apri gli obiettivi',
        },
        {
          question: 'Che cosa ha letto il programma, e che cosa resta da verificare?',
          answer:
            'In Revisione le modifiche dubbie stanno per prime: non si applicano finché non le si conferma o corregge. Le altre contano già. Si filtra per settore, e più modifiche, tipi di misura o polarità si confermano insieme con una fonte sola.',
          to: '/revisione',
          link: 'Apri la Revisione',
        },
        {
          question: 'Come si corregge ciò che il documento dice di sbagliato, o che è stato letto male?',
          answer:
            'Nella pagina dell’obiettivo o dell’indicatore, sotto «Correzioni», con motivo e fonte. Il valore giusto vale da quando valeva quello sbagliato, resta anche se una variazione lo stampa di nuovo, e la storia mostra entrambi. I target scritti ma non letti sono in Revisione, «Target da chiarire».',
          to: '/revisione',
          link: 'Apri la Revisione',
        },
        {
          question: 'Come si definisce una decisione rinviata a consuntivo?',
          answer:
            'In Chiusura, con l’esito, la motivazione e ciò che cambia nel piano: vale dopo l’ultimo provvedimento, e i risultati si ricalcolano subito.',
          to: '/chiusura',
          link: 'Apri la Chiusura',
        },
        {
          question: 'Che cosa manca per chiudere?',
          answer: 'Nel Cruscotto «Da completare» elenca ciò che non è rendicontato o non si può misurare, e perché.',
          to: '/',
          link: 'Apri il Cruscotto',
        },
        {
          question: 'Chi deve ancora rendicontare?',
          answer:
            'Nel Monitoraggio si apre una campagna per una data: mostra quali settori hanno trasmesso e che cosa manca, e invia i solleciti. Una rendicontazione da correggere si restituisce al settore con il motivo. Lì si indica anche ogni quanto si rileva un indicatore; i settori coinvolti in un obiettivo si indicano nella Revisione.',
          to: '/monitoraggio',
          link: 'Apri il Monitoraggio',
        },
      ],
    },
    'primo-piano': {
      name: 'Il primo piano',
      title: 'Come si carica il primo piano?',
      lead: 'Per la Segreteria Generale: dal file che l’ufficio ha, nella sua forma, al piano con variazioni e valori.',
      steps: [
        {
          question: 'Quale file serve?',
          answer:
            'Quello che c’è: Word, PDF, Excel, LibreOffice, pagina web, CSV, testo, anche una scansione. Conta la tabella degli obiettivi con gli indicatori, non la forma né il nome del file. Se il file non si legge, il rifiuto dice che cosa è stato trovato, che cosa manca e il rimedio più breve. Chi parte da zero compila il modello in fondo a questa pagina.',
          to: '/importazione',
          link: 'Apri Importazione',
        },
        {
          question: 'In quale ordine si caricano i documenti?',
          answer:
            'In qualunque ordine: il piano originario e ogni variazione, un documento alla volta. Lo stesso documento caricato di nuovo non cambia nulla. Chi ha solo l’ultima variazione comincia da quella: il programma ricostruisce ciò che c’era prima e dice ciò che non sa.',
          to: '/importazione',
          link: 'Apri Importazione',
        },
        {
          question: 'Che cosa chiede il programma?',
          answer:
            'Ciò che il documento non dice con certezza: di quale ente e anno è, se è il piano o una variazione e con quale numero, che cosa contiene una colonna, se uno zero è un vero zero. Senza alcune risposte non si salva; per le altre il valore resta sconosciuto, e nulla è calcolato su un’ipotesi.',
          to: '/importazione',
          link: 'Apri Importazione',
        },
        {
          question: 'Che fine fanno i dubbi?',
          answer:
            'Ogni dubbio resta in Revisione, con le parole e il punto del documento. Una modifica letta con dubbi non si applica finché una persona non la conferma o corregge; fino ad allora la pagina dell’obiettivo lo dice.',
          to: '/revisione',
          link: 'Apri la Revisione',
        },
        {
          question: 'E se il documento sbaglia, o è stato letto male?',
          answer:
            'Prima di confermare si correggono le righe nell’anteprima. Dopo, il valore giusto si scrive nella pagina dell’obiettivo o dell’indicatore, sotto «Correzioni», con motivo e fonte: la storia mostra entrambi. Un documento caricato per errore si annulla finché nulla ne dipende.',
          to: '/obiettivi',
          link: 'Apri gli obiettivi',
        },
        {
          question: 'Come si carica una variazione?',
          answer:
            'Come il piano: l’allegato con richieste, motivazioni e decisioni, o una tabella con il valore vecchio e il nuovo. L’anteprima mostra che cosa cambierebbe, una modifica alla volta. Il modello della variazione ha già obiettivi, indicatori e target in vigore.',
          to: '/variazioni',
          link: 'Apri il Registro variazioni',
        },
        {
          question: 'Come si caricano i valori?',
          answer:
            'Con un foglio di codici e valori, o scrivendoli nella Rendicontazione. Il modello dei valori ha già codici, titoli e target: si riempie la colonna «valore», o numeratore e denominatore. Una riga vuota resta «non rendicontato», mai zero. I valori scaricati si ricaricano senza cambiare nulla.',
          to: '/rendicontazione',
          link: 'Apri la Rendicontazione',
        },
      ],
    },
    analista: {
      name: 'Analista',
      title: 'Guida per l’analista',
      lead: 'Fare domande proprie ai dati e portare le risposte altrove.',
      steps: [
        {
          question: 'Da dove si comincia?',
          answer:
            'Esplora i dati propone esempi ordinati per domanda: se ne sceglie uno, lo si modifica e si esegue. Lo schema spiega ogni campo.',
          to: '/explorer',
          link: 'Apri Esplora i dati',
        },
        {
          question: 'Che cosa vuol dire un valore nullo?',
          answer:
            'Che non si conosce: mai zero. Lo stato di ogni indicatore dice perché manca un numero. Uno scostamento è nell’unità dell’indicatore: indicatori di unità diverse si confrontano in percentuale del target.',
          to: '/indicatori',
          link: 'Apri gli indicatori',
        },
        {
          question: 'Come si ricostruisce una versione passata del piano?',
          answer:
            'Ogni domanda accetta l’anno e il provvedimento: si ottiene il piano com’era dopo quella variazione. Il risultato con i target iniziali e quello con i vigenti sono due basi distinte.',
          to: '/confronto',
          link: 'Apri il Confronto',
        },
      ],
    },
    cittadino: {
      name: 'Cittadino',
      title: 'Guida per il cittadino',
      lead: 'Che cosa il Comune ha programmato, che cosa ha cambiato durante l’anno, che cosa ha fatto.',
      steps: [
        {
          question: 'Che cosa è stato programmato?',
          answer:
            'Il piano elenca obiettivi per area e settore. Ogni obiettivo si misura con indicatori, ciascuno con un target: il valore da raggiungere entro l’anno.',
          to: '/obiettivi',
          link: 'Apri gli obiettivi',
        },
        {
          question: 'È stato fatto?',
          answer:
            'Il grado di raggiungimento va da 0 a 100 %. Accanto c’è sempre quanta parte è misurata: finché non è tutta misurata il risultato può ancora cambiare.',
          to: '/',
          link: 'Apri il Cruscotto',
        },
        {
          question: 'Che cosa è cambiato durante l’anno?',
          answer:
            'Un settore può chiedere di cambiare un target, con una motivazione; il Nucleo di Valutazione decide. Tutto è nel Registro, con le parole dei documenti.',
          to: '/variazioni',
          link: 'Apri il Registro variazioni',
        },
        {
          question: 'Da dove viene un numero, e a chi si scrive se sembra errato?',
          answer:
            'Ogni valore rimanda alla riga del documento. In fondo a ogni pagina c’è «Segnala un problema». Si valutano obiettivi e uffici, mai persone.',
          to: '/informazioni',
          link: 'Apri le Informazioni',
        },
      ],
    },
  } satisfies Record<string, Chapter>,
};
