/** The Italian sentences of the draft of a plan. */
export const words = {
  pageTitle: (year: number) => `Bozza del piano ${year}`,
  lead: 'Il piano avviato da quello dell’anno prima: si prepara qui finché non è pubblicato. Quando si carica il documento approvato, ne prende il posto: prima della conferma si vedono le differenze.',
  publication: 'Chi lo vede',
  content: 'Obiettivi e indicatori',
  objectives: (count: number) => (count === 1 ? '1 obiettivo' : `${count} obiettivi`),
  totalPoints: (points: string, unknown: number) =>
    unknown === 0 ? `${points} punti in tutto` : `${points} punti noti, pesi n.d.: ${unknown}`,
  openTargets: (count: number) => (count === 0 ? 'nessun target da confermare' : `target da confermare: ${count}`),
  objectiveData: 'Obiettivo',
  objective: 'Obiettivo',
  indicator: (code: string) => (code === '' ? 'Indicatore nuovo' : `Indicatore ${code}`),
  code: 'Codice',
  title: 'Titolo',
  area: 'Area',
  sector: 'Settore',
  points: 'Peso, in punti',
  percent: 'Peso, in %',
  target: 'Target',
  targetHint: 'I target si scrivono come vanno stampati: «200», «≤ 30 giorni», «entro il 30/06». Vuoto: non previsto.',
  sum: (sum: string, isWhole: boolean) =>
    isWhole ? `Somma dei pesi: ${sum} %` : `Somma dei pesi: ${sum} %, invece di 100 %`,
  sumShort: (sum: string) => `pesi ${sum} %`,
  sumUnknown: 'Somma dei pesi: n.d.',
  noIndicators: 'L’obiettivo non ha indicatori.',
  addIndicator: 'Aggiungi un indicatore',
  removeIndicator: (code: string) => (code === '' ? 'Togli l’indicatore' : `Togli l’indicatore ${code}`),
  addObjective: 'Aggiungi un obiettivo',
  removeObjective: (code: string) => (code === '' ? 'Togli l’obiettivo' : `Togli l’obiettivo ${code}`),
  save: 'Salva la bozza',
  saved: 'Bozza salvata.',
  wrong: (count: number) =>
    count === 1
      ? 'C’è un campo da correggere prima di salvare.'
      : `Ci sono ${count} campi da correggere prima di salvare.`,
  problems: {
    EMPTY: 'Campo da compilare.',
    TWICE: 'Il codice è già usato.',
    NUMBER: 'Scrivere un numero, come 12,5, o lasciare vuoto.',
  },
  ownDocument: 'Il piano viene dal suo documento: non c’è una bozza da preparare.',
  isPublished: 'Il piano è pubblicato: per riscriverlo ritirare prima la pubblicazione.',
  toObjectives: 'Vai agli obiettivi',
};
