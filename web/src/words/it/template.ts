/** The Italian sentences about the files to fill in and the examples. */
export const words = {
  title: 'File da compilare ed esempi',
  lead: 'I modelli si leggono senza domande, una volta compilati. Gli esempi sono di un ente inventato: servono a provare, non a caricare dati veri.',
  kind: { plan: 'Piano originario', variation: 'Variazione', readings: 'Valori rendicontati' },
  template: 'modello XLSX',
  example: 'esempio XLSX',
  templateOf: (kind: string) => `Scarica il modello XLSX: ${kind}`,
  exampleOf: (kind: string) => `Scarica l’esempio XLSX: ${kind}`,
};
