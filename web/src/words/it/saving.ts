const rows = (count: number) => (count === 1 ? '1 riga' : `${count} righe`);
const values = (count: number) => (count === 1 ? '1 valore' : `${count} valori`);

/** The Italian sentences about the saving of a sheet. */
export const words = {
  action: {
    draft: 'Salva',
    record: 'Salva e calcola',
    submit: 'Trasmetti alla Segreteria Generale',
    undo: 'Ripristina',
    redo: 'Ripeti',
    retry: 'Riprova ora',
    working: 'Salvataggio in corso…',
    takeBack: 'Revoca la registrazione',
  },
  status: {
    unsaved: (count: number) => `${rows(count)} da salvare`,
    allSaved: 'Tutto salvato',
    toMend: (count: number) => (count === 1 ? '1 cella da correggere' : `${count} celle da correggere`),
    contested: (count: number) =>
      `${count === 1 ? '1 riga scritta' : `${count} righe scritte`} da altri nel frattempo: scegliere quale valore tenere.`,
    drafted: (count: number) => (count === 0 ? 'Nessuna modifica da salvare' : `Bozza salvata: ${rows(count)}`),
    recorded: (count: number) =>
      count === 0
        ? 'Nessun valore nuovo da registrare'
        : `${count === 1 ? 'Registrato' : 'Registrati'} ${values(count)}`,
    submitted: 'Rendicontazione trasmessa alla Segreteria Generale',
    typedOn:
      'Nel frattempo si è continuato a scrivere: ciò che è stato scritto dopo non è stato inviato. Controllare le celle e premere di nuovo.',
    waiting:
      'Il salvataggio non è arrivato. Ciò che è stato scritto resta qui e in questo browser: un nuovo tentativo parte da solo appena torna la rete.',
    nextTry: (seconds: number) => `Prossimo tentativo fra ${seconds} secondi.`,
    pasted: (cells: number) => (cells === 1 ? 'Incollata 1 cella' : `Incollate ${cells} celle`),
    pastedLeft: (left: number) => (left === 1 ? '1 cella senza posto' : `${left} celle senza posto`),
    pastedUnknown: (codes: string) => `codici che il settore non ha: ${codes}`,
    notKept: 'Questo browser non conserva dati: prima di uscire premere «Salva».',
    restored: (date: string) => `Ripristinate le modifiche non salvate del ${date}.`,
    setAside: (count: number) =>
      `In questo browser ${count === 1 ? 'resta 1 riga scritta e mai salvata' : `restano ${count} righe scritte e mai salvate`}: nessun altro le vede. Tornano nelle celle quando i valori si possono di nuovo modificare.`,
    discard: 'Scarta le modifiche',
    confirmed: 'Valore confermato: premere di nuovo «Salva e calcola».',
    kept: 'Scelta fatta: premere di nuovo per salvare.',
    takenBack: (count: number) => `${count === 1 ? 'Revocato' : 'Revocati'} ${values(count)}`,
  },
  submit: {
    title: 'Trasmettere con valori mancanti?',
    missing: (count: number, total: number) =>
      `${count === 1 ? 'Manca il valore di 1 indicatore' : `Mancano i valori di ${count} indicatori`} su ${total}: scriverne il motivo. Dopo la trasmissione il settore può soltanto leggere i valori.`,
    reason: (code: string) => `Motivo per ${code}`,
    forAll: 'Lo stesso motivo per tutti i valori mancanti',
    forAllHint: 'Vale dove sotto non ne è scritto un altro.',
    without: 'Trasmetti senza motivazione dove non è scritta',
    needed: 'Scrivere il motivo.',
    left: (count: number) =>
      count === 1
        ? 'Manca 1 motivo: scriverlo, poi trasmettere.'
        : `Mancano ${count} motivi: scriverli, poi trasmettere.`,
    sure: 'Dopo la trasmissione il settore può soltanto leggere i valori, finché la Segreteria Generale non li restituisce.',
    unexplained: (count: number) =>
      count === 1
        ? 'Un indicatore non raggiunge il target e non ha una nota: scrivere il motivo dello scostamento, che la Relazione riporta.'
        : `${count} indicatori non raggiungono il target e non hanno una nota: scrivere i motivi degli scostamenti, che la Relazione riporta.`,
    explain: 'Torna alle note',
    sureTitle: 'Trasmettere la rendicontazione?',
    yes: 'Trasmetti',
    no: 'Non ancora',
  },
  leave: {
    title: 'Ci sono modifiche non salvate',
    note: 'Restano in questo browser e tornano alla prossima visita, ma nessun altro le vede.',
    stay: 'Resta qui',
    draft: 'Salva ed esci',
    go: 'Esci senza salvare',
  },
};
