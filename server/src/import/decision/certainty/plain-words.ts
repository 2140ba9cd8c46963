/** Words that join a statement together and change nothing in what it says. Folded, without accents. */
const JOINING =
  "il lo la l i gli le un uno una di a da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle d e ed e' o od ma bensi si ne lo li che cui quanto come cosi cio questo questa questi queste tale tali quello quella quelli quelle stesso stessa stessi stesse medesimo medesima suddetto suddetta predetto predetta suo sua loro anche comunque rispetto anziche invece luogo posto sostituzione misura pari uguale rispettivamente cioe ossia ovvero riguardo quanto relazione riferimento merito parte soltanto solo esclusivamente unicamente integralmente totalmente pienamente nuovamente effetto presente verbale seguito seguente seguenti segue corso piu meno";

/** What a value of a plan is called. */
const OF_VALUES =
  'nuovo nuova nuovi nuove atteso attesa attesi attese annuo annua annuale previsto prevista previsti previste finale attuale attuali vigente precedente precedenti iniziale originario originaria originari relativo relativa corrispondente complessivo complessiva complessivi complessive preventivo termine termini tempo tempi anno annualita esercizio almeno fino sale salgono n nr num numero risultato';

/** The board, and how it speaks. */
const OF_BOARDS =
  'nucleo valutazione decisione determinazione esito organismo oiv commissione comune ente amministrazione dirigente responsabile servizio ufficio direzione esprime esprimono esprimere rilascia parere avviso giudizio positivo dispone disporre decide decidere prende preso presa atto visto vista opportuno opportuna congruo congrua possibile motivo motivi motivazione motivazioni sussistono sussistendo rilevano ravvisano elementi richiesto richiesta richiesti richieste chiesto proposto proposta indicato indicata avanzata presentata formulata trasmessa descritte addotte esposte rappresentate leggasi errata corrige refuso errore mero materiale digitazione limiti precedentemente contestuale conseguente contemporanea convenuto convenuta concordato concordata';

const UNITS =
  'euro eur unita punti punto percento percentuale percentuali cento mila milione milioni mln miliardo miliardi pezzi ore ora giorni giorno gg giornate mese mesi settimana settimane minuti anni';

const PLAIN = new Set(`${JOINING} ${OF_VALUES} ${OF_BOARDS} ${UNITS}`.split(' '));

export function isPlainWord(word: string): boolean {
  return PLAIN.has(word);
}

/** Time units by their spellings: a target in one is no number of another. */
const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  ['giorni giorno gg giornate', 'ore ora h', 'mese mesi', 'settimana settimane', 'minuti minuto', 'anni'].flatMap(
    (line) => line.split(' ').map((word) => [word, line] as const),
  ),
);

/** The time unit that a word names; null for any other word. */
export function timeUnit(word: string | undefined): string | null {
  return TIME_UNITS.get(word ?? '') ?? null;
}

/** Words that make a decision depend on something, beside every conditional (vanificherebbe). */
const CONDITIONAL = new Set(
  'subordinatamente subordinata subordinato condizione condizionata condizionato eventuale eventualmente previa previo salvo sempreche potrebbe potrebbero dovrebbe dovrebbero ipotesi caso alternativa alternativamente subordine riserva fintanto finche attesa'.split(
    ' ',
  ),
);

export function isConditionalWord(word: string): boolean {
  return CONDITIONAL.has(word) || /.rebbe(?:ro)?$/.test(word);
}
