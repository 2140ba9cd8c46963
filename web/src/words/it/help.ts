/** The Italian explanations of terms, opened beside the term. */
export const words = {
  about: (word: string) => `Che cosa vuol dire: ${word}`,
  coverage: {
    word: 'Quota misurata',
    meaning:
      'La parte del peso che ha un risultato calcolato. Resta fuori ciò che non è rendicontato, non ha target, è stato riformulato o ha un valore non valido. Ciò che manca abbassa la quota, mai il grado di raggiungimento.',
  },
  bounds: {
    word: 'Risultato finale possibile',
    meaning:
      'Fra quali valori può ancora finire il risultato: il più basso se tutto ciò che manca valesse 0, il più alto se valesse 100. Quando tutto è misurato i due valori coincidono.',
  },
  redefined: {
    word: 'Indicatore riformulato',
    meaning:
      'Una variazione ha cambiato che cosa si misura. I valori della vecchia e della nuova definizione non si confrontano: il confronto non viene calcolato, e l’indicatore conta come non misurato.',
  },
  easing: {
    word: 'Effetto delle variazioni',
    meaning:
      'Quanti punti del risultato vengono dai target cambiati: il grado con i target vigenti meno quello con i target iniziali, contando solo ciò che è misurato con entrambi. Per un settore, un’area o il piano è la media degli effetti degli obiettivi. I target inseriti e gli indicatori riformulati non si confrontano.',
  },
  unknownWeight: {
    word: 'Peso non disponibile',
    meaning:
      'Nessun documento caricato riporta il peso di questo obiettivo in questa versione del piano. Non equivale a zero né al peso degli altri: è sconosciuto.',
  },
  simpleMean: {
    word: 'Media semplice',
    meaning:
      'Ogni obiettivo conta allo stesso modo, perché almeno un peso non è disponibile. Quando tutti i pesi sono noti la media è ponderata.',
  },
  closedCycle: {
    word: 'Ciclo chiuso',
    meaning:
      'I dati dell’anno non cambiano più, e ciò che non è stato rendicontato conta 0: un risultato non arriverà più. Restano fuori gli indicatori senza target, riformulati o neutralizzati.',
  },
  reducedWeight: {
    word: 'Peso ridotto',
    meaning:
      'Una decisione ha abbassato il peso dell’obiettivo: nel risultato conta meno di quanto era previsto all’inizio.',
  },
};
