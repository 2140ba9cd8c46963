/** What the columns of the exports mean, by heading: a heading means the same in every export. */
export const COLUMN_NOTES: Readonly<Record<string, { readonly it: string; readonly en: string }>> = {
  codice_indicatore: { it: 'Codice dell’indicatore nel piano.', en: 'Code of the indicator in the plan.' },
  indicatore: { it: 'Titolo dell’indicatore.', en: 'Title of the indicator.' },
  titolo_indicatore: { it: 'Titolo dell’indicatore.', en: 'Title of the indicator.' },
  codice_obiettivo: { it: 'Codice dell’obiettivo nel piano.', en: 'Code of the objective in the plan.' },
  obiettivo: { it: 'Titolo dell’obiettivo.', en: 'Title of the objective.' },
  area: { it: 'Area strategica, o gestionale, dell’obiettivo.', en: 'Strategic or management area of the objective.' },
  settore: { it: 'Settore responsabile dell’obiettivo.', en: 'Sector responsible for the objective.' },
  formula: {
    it: 'Come si calcola l’indicatore, come è scritto nel piano.',
    en: 'How the indicator is calculated, as the plan prints it.',
  },
  finalità: {
    it: 'A che cosa serve l’indicatore, come è scritto nel piano.',
    en: 'What the indicator is for, as the plan prints it.',
  },
  tipo_misura: {
    it: 'Che cosa misura l’indicatore: numero, percentuale, fatto o non fatto, data.',
    en: 'What the indicator measures: a number, a percentage, done or not done, a date.',
  },
  tipo_misura_dedotto: {
    it: 'Sì = il tipo di misura non è scritto nel piano: si deduce dai suoi valori.',
    en: 'Yes = the plan does not print the kind of measure: it follows from its values.',
  },
  polarità: {
    it: 'Se è meglio un valore più alto, più basso o dentro un intervallo.',
    en: 'Whether a higher value is better, a lower one, or one within a range.',
  },
  polarità_dedotta: {
    it: 'Sì = la polarità non è scritta nel piano: si deduce dalle parole dell’indicatore.',
    en: 'Yes = the plan does not print the direction: it follows from the words of the indicator.',
  },
  peso_indicatore: { it: 'Peso dell’indicatore nel suo obiettivo.', en: 'Weight of the indicator in its objective.' },
  peso_obiettivo: {
    it: 'Peso dell’obiettivo nella situazione esportata.',
    en: 'Weight of the objective in the exported situation.',
  },
  target_iniziale: {
    it: 'Target del piano originario, nell’unità dell’indicatore.',
    en: 'Target of the original plan, in the unit of the indicator.',
  },
  target_vigente: {
    it: 'Target in vigore nella situazione esportata, nell’unità dell’indicatore.',
    en: 'Target in force in the exported situation, in the unit of the indicator.',
  },
  target_vigente_con_limite: {
    it: 'Target in vigore in parole, con unità e limite (≤, ≥, intervallo, data).',
    en: 'Target in force in words, with its unit and bound (≤, ≥, range, date).',
  },
  codice_stampato: {
    it: 'Codice come è stampato nel documento, quando è diverso.',
    en: 'Code as the document prints it, where it differs.',
  },
  unità: {
    it: 'Unità di misura, come è scritta nel piano; vuota per le percentuali.',
    en: 'Unit, as the plan prints it; empty for percentages.',
  },
  target_testo: { it: 'Target come è scritto nel documento.', en: 'Target as the document prints it.' },
  target_data: {
    it: 'Giorno entro il quale fare, per gli indicatori di tipo data.',
    en: 'Day by which something is to be done, for indicators of the kind date.',
  },
  target_data_iniziale: { it: 'Giorno previsto dal piano originario.', en: 'Day in the original plan.' },
  valore_di_partenza: { it: 'Valore prima del piano.', en: 'Value before the plan.' },
  anno_di_partenza: { it: 'Anno del valore di partenza.', en: 'Year of the baseline.' },
  target_altri_anni: {
    it: 'Target degli altri anni del piano: anno e valore.',
    en: 'Targets of the other years of the plan: year and value.',
  },
  target_intermedi: {
    it: 'Target durante l’anno: giorno e valore. Si confrontano con i monitoraggi, non con il consuntivo.',
    en: 'Targets during the year: day and value. They are compared with interim values, not with the year-end one.',
  },
  intervallo_minimo: { it: 'Minimo dell’intervallo accettato.', en: 'Least value of the accepted range.' },
  intervallo_massimo: { it: 'Massimo dell’intervallo accettato.', en: 'Greatest value of the accepted range.' },
  frequenza_rilevazione: { it: 'Ogni quanto si rileva l’indicatore.', en: 'How often the indicator is measured.' },
  consuntivo: {
    it: 'Ultimo valore definitivo rendicontato, nell’unità dell’indicatore.',
    en: 'Latest year-end value reported, in the unit of the indicator.',
  },
  consuntivo_data: {
    it: 'Giorno in cui è stato fatto, per gli indicatori di tipo data.',
    en: 'Day on which it was done, for indicators of the kind date.',
  },
  data_consuntivo: { it: 'Giorno al quale si riferisce il consuntivo.', en: 'Day to which the year-end value refers.' },
  scostamento: {
    it: 'Consuntivo meno target in vigore, nell’unità dell’indicatore.',
    en: 'Year-end value less the target in force, in the unit of the indicator.',
  },
  stato: {
    it: 'Esito: raggiunto, parzialmente raggiunto, non raggiunto, non rendicontato, non misurabile.',
    en: 'Outcome: achieved, partially achieved, missed, not reported, not measurable.',
  },
  misurazione: {
    it: 'Se il risultato si calcola, e se no perché.',
    en: 'Whether a result is calculated, and if not, why.',
  },
  grado_raggiungimento: {
    it: 'Grado di raggiungimento da 0 a 100, sui target in vigore (nel confronto, sulla base scelta).',
    en: 'Attainment from 0 to 100, on the targets in force (in the comparison, on the chosen basis).',
  },
  grado_non_limitato: {
    it: 'Grado di raggiungimento senza il limite di 100.',
    en: 'Attainment without the limit of 100.',
  },
  misurazione_su_target_iniziale: {
    it: 'Se il risultato si calcola sul target iniziale, e se no perché.',
    en: 'Whether a result is calculated on the initial target, and if not, why.',
  },
  grado_su_target_iniziale: {
    it: 'Grado di raggiungimento da 0 a 100, sui target iniziali.',
    en: 'Attainment from 0 to 100, on the initial targets.',
  },
  metodologia: { it: 'Nome della regola di calcolo.', en: 'Name of the scoring rule.' },
  nota_consuntivo: {
    it: 'Nota al consuntivo; solo per chi lavora per l’ente.',
    en: 'Note on the year-end value; for staff only.',
  },
  criticità: {
    it: 'Criticità segnalate; solo per chi lavora per l’ente.',
    en: 'Difficulties reported; for staff only.',
  },
  azione_correttiva: {
    it: 'Azione correttiva prevista; solo per chi lavora per l’ente.',
    en: 'Corrective action planned; for staff only.',
  },
  identificativo: {
    it: 'Identificativo per i programmi, lo stesso della API (campo id).',
    en: 'Identifier for programs, the same as in the API (field id).',
  },
  documento: {
    it: 'Nome del file del documento da cui viene la riga.',
    en: 'Name of the file of the document from which the row comes.',
  },
  riga_documento: { it: 'Riga del documento.', en: 'Line of the document.' },
  descrizione: { it: 'Descrizione dell’obiettivo.', en: 'Description of the objective.' },
  tipo_area: { it: 'Area strategica o obiettivi gestionali.', en: 'Strategic area or management objectives.' },
  settori_coinvolti: { it: 'Altri settori che contribuiscono.', en: 'Other sectors that contribute.' },
  peso_iniziale: {
    it: 'Peso dell’obiettivo nel piano originario.',
    en: 'Weight of the objective in the original plan.',
  },
  peso_vigente: {
    it: 'Peso dell’obiettivo nella situazione esportata.',
    en: 'Weight of the objective in the exported situation.',
  },
  peso_ridotto: {
    it: 'Sì = il peso in vigore è minore di quello iniziale. Vuoto se uno dei due non è noto.',
    en: 'Yes = the weight in force is below the initial one. Empty where one of them is unknown.',
  },
  quota_misurata: {
    it: 'Parte del peso che è misurata, da 0 a 1.',
    en: 'Share of the weight that is measured, from 0 to 1.',
  },
  grado_minimo: {
    it: 'Grado se tutto ciò che non è misurato valesse 0.',
    en: 'Attainment if all that is not measured were 0.',
  },
  grado_massimo: {
    it: 'Grado se tutto ciò che non è misurato valesse 100.',
    en: 'Attainment if all that is not measured were 100.',
  },
  quota_misurata_su_target_iniziale: {
    it: 'Parte del peso che è misurata sui target iniziali, da 0 a 1.',
    en: 'Share of the weight that is measured on the initial targets, from 0 to 1.',
  },
  effetto_variazioni: {
    it: 'Punti di risultato che vengono dai target cambiati.',
    en: 'Points of the result that come from changed targets.',
  },
  indicatori_confrontati: {
    it: 'Indicatori sui quali si calcola l’effetto delle variazioni.',
    en: 'Indicators from which the effect of the variations is calculated.',
  },
  indicatori: { it: 'Numero degli indicatori.', en: 'Number of indicators.' },
  rendicontati: { it: 'Indicatori con un consuntivo.', en: 'Indicators with a year-end value.' },
  raggiunti: { it: 'Indicatori raggiunti.', en: 'Indicators achieved.' },
  parzialmente_raggiunti: { it: 'Indicatori parzialmente raggiunti.', en: 'Indicators partially achieved.' },
  non_raggiunti: { it: 'Indicatori non raggiunti.', en: 'Indicators missed.' },
  non_rendicontati: { it: 'Indicatori non rendicontati.', en: 'Indicators not reported.' },
  non_misurabili: { it: 'Indicatori che non si possono misurare.', en: 'Indicators that cannot be measured.' },
  fase: { it: 'Titolo della fase.', en: 'Title of the phase.' },
  stato_alla_data: {
    it: 'Stato della fase il giorno dell’estrazione.',
    en: 'State of the phase on the day of the extract.',
  },
  inizio: { it: 'Giorno di inizio della fase.', en: 'Day on which the phase begins.' },
  scadenza_iniziale: {
    it: 'Scadenza della fase nel piano originario.',
    en: 'Day by which the phase was due in the original plan.',
  },
  scadenza: { it: 'Scadenza della fase in vigore.', en: 'Day by which the phase is due.' },
  peso_fase: { it: 'Peso della fase nel suo obiettivo.', en: 'Weight of the phase in its objective.' },
  avanzamento: { it: 'Avanzamento della fase, da 0 a 100.', en: 'Progress of the phase, from 0 to 100.' },
  conclusa_il: { it: 'Giorno in cui la fase è stata conclusa.', en: 'Day on which the phase was completed.' },
  nota: { it: 'Nota; solo per chi lavora per l’ente.', en: 'Note; for staff only.' },
  atto_o_documento: {
    it: 'Atto o documento che lo prova; solo per chi lavora per l’ente.',
    en: 'Act or document that proves it; for staff only.',
  },
  provvedimento: {
    it: 'Numero d’ordine del provvedimento: 0 è il piano originario, 5 la quinta variazione.',
    en: 'Ordinal of the act: 0 is the original plan, 5 the fifth variation.',
  },
  titolo_provvedimento: { it: 'Titolo del provvedimento.', en: 'Title of the act.' },
  numero_deliberazione: { it: 'Numero della deliberazione.', en: 'Number of the resolution.' },
  data_adozione: { it: 'Giorno di adozione del provvedimento.', en: 'Day on which the act was adopted.' },
  esito: { it: 'Come è stata decisa la richiesta.', en: 'How the request was decided.' },
  esito_a_consuntivo: {
    it: 'Come è stata definita a consuntivo una decisione rinviata.',
    en: 'How a deferred decision was settled at the year’s end.',
  },
  numero_modifica: {
    it: 'Numero d’ordine della modifica nella decisione; vuoto se la decisione non cambia nulla.',
    en: 'Ordinal of the change in the decision; empty where the decision changes nothing.',
  },
  modifica: { it: 'Che cosa cambia.', en: 'What changes.' },
  iniziativa: {
    it: 'Se la modifica viene da una richiesta del settore o è d’ufficio.',
    en: 'Whether the change follows a request of the sector or the board’s own decision.',
  },
  obiettivo_modificato: { it: 'Codice dell’obiettivo che cambia.', en: 'Code of the objective that changes.' },
  indicatore_modificato: { it: 'Codice dell’indicatore che cambia.', en: 'Code of the indicator that changes.' },
  valore_precedente: {
    it: 'Valore prima della modifica: numero, giorno, intervallo o testo.',
    en: 'Value before the change: a number, a day, a range or a text.',
  },
  valore_nuovo: {
    it: 'Valore dopo la modifica: numero, giorno, intervallo o testo.',
    en: 'Value after the change: a number, a day, a range or a text.',
  },
  altri_cambiamenti: {
    it: 'Altri campi che la modifica cambia: prima → dopo.',
    en: 'Other fields that the change concerns: before → after.',
  },
  parole_della_decisione: {
    it: 'Parole della decisione da cui si legge la modifica.',
    en: 'Words of the decision from which the change is read.',
  },
  verifica: {
    it: 'Se una persona ha confermato, corretto o scartato la lettura.',
    en: 'Whether a person has confirmed, corrected or discarded what was read.',
  },
  lettura_certa: {
    it: 'No = la lettura è dubbia e non si applica finché non è confermata.',
    en: 'No = what was read is doubtful, and not applied until it is confirmed.',
  },
  applicata: { it: 'Sì = la modifica vale nel piano.', en: 'Yes = the change holds in the plan.' },
  leggibile: {
    it: 'No = il testo della decisione non si è potuto leggere.',
    en: 'No = the words of the decision could not be read.',
  },
  richiesta: { it: 'Testo della richiesta del settore.', en: 'Words of the request of the sector.' },
  motivazione: { it: 'Testo della motivazione.', en: 'Words of the motivation.' },
  decisione: { it: 'Testo della decisione.', en: 'Words of the decision.' },
  livello: {
    it: 'Che cosa descrive la riga: area, settore, obiettivo o indicatore.',
    en: 'What the row is of: an area, a sector, an objective or an indicator.',
  },
  codice: { it: 'Codice dell’obiettivo o dell’indicatore.', en: 'Code of the objective or indicator.' },
  denominazione: {
    it: 'Nome dell’area o del settore, titolo dell’obiettivo o dell’indicatore.',
    en: 'Name of the area or sector, title of the objective or indicator.',
  },
  base: {
    it: 'Su quali target si calcola: in vigore o iniziali.',
    en: 'On which targets it is calculated: in force or initial.',
  },
  preventivo: {
    it: 'Target sulla base scelta, nell’unità dell’indicatore.',
    en: 'Target on the chosen basis, in the unit of the indicator.',
  },
  preventivo_con_limite: {
    it: 'Target sulla base scelta in parole, con unità e limite.',
    en: 'Target on the chosen basis in words, with its unit and bound.',
  },
  preventivo_data: {
    it: 'Giorno previsto, per gli indicatori di tipo data.',
    en: 'Day planned, for indicators of the kind date.',
  },
  preventivo_minimo: { it: 'Minimo dell’intervallo previsto.', en: 'Least value of the planned range.' },
  preventivo_massimo: { it: 'Massimo dell’intervallo previsto.', en: 'Greatest value of the planned range.' },
  valore: {
    it: 'Valore rendicontato, nell’unità dell’indicatore.',
    en: 'Value reported, in the unit of the indicator.',
  },
  numeratore: { it: 'Numeratore del valore.', en: 'Numerator of the value.' },
  denominatore: { it: 'Denominatore del valore.', en: 'Denominator of the value.' },
  data: { it: 'Giorno al quale si riferisce il valore.', en: 'Day to which the value refers.' },
  definitivo: {
    it: 'Sì = consuntivo di fine anno; no = monitoraggio durante l’anno.',
    en: 'Yes = year-end value; no = interim value during the year.',
  },
  registrato_il: { it: 'Giorno in cui il valore è stato registrato.', en: 'Day on which the value was recorded.' },
  valore_dimostrativo: {
    it: 'Sì = il valore è di prova, non un dato reale dell’ente.',
    en: 'Yes = the value is a demonstration, not real data of the body.',
  },
  definizione_dopo_variazione: {
    it: 'Dopo quale provvedimento valeva la definizione che il valore misura.',
    en: 'After which act the definition was in force that the value measures.',
  },
  ente_nome_breve: {
    it: 'Nome breve dell’ente, come negli indirizzi.',
    en: 'Short name of the body, as in addresses.',
  },
  ente: { it: 'Nome dell’ente.', en: 'Name of the body.' },
  ente_codice_ipa: {
    it: 'Codice dell’ente nell’indice IPA; vuoto se non è indicato.',
    en: 'Code of the body in the Italian index of public bodies (IPA); empty where it is not stated.',
  },
  ente_codice_istat: {
    it: 'Codice ISTAT dell’ente, con gli zeri iniziali; vuoto se non è indicato.',
    en: 'ISTAT code of the body, with its leading zeros; empty where it is not stated.',
  },
  ente_residenti: {
    it: 'Residenti, come indicati dall’ente; vuoto se non sono indicati.',
    en: 'Residents, as stated by the body; empty where they are not stated.',
  },
  anno: { it: 'Anno del piano.', en: 'Year of the plan.' },
  variazione: {
    it: 'Situazione dopo quale provvedimento: 0 è il piano originario, 5 la quinta variazione, -1 prima del primo caricato.',
    en: 'Situation after which act: 0 is the original plan, 5 the fifth variation, -1 before the first one loaded.',
  },
  data_estrazione: { it: 'Giorno in cui il file è stato estratto.', en: 'Day on which the file was extracted.' },
  filtri: {
    it: 'Filtro con cui le righe sono state scelte, come per la API.',
    en: 'Filter by which the rows were chosen, as in the API.',
  },
  dimostrativo: {
    it: 'Sì = qualche consuntivo del piano è di prova, non un dato reale dell’ente.',
    en: 'Yes = some year-end value of the plan is a demonstration, not real data of the body.',
  },
};
