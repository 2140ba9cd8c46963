import * as names from '../../plan/enumerations.js';
import type * as vocabulary from '../../plan/vocabulary.js';
import { declare } from '../graphql/enums.js';

declare<vocabulary.LowerRule>(
  names.lowerRule,
  'LowerRule',
  'Come scende il grado di raggiungimento dove più basso è meglio.',
  {
    MIRROR: '100 × (2 − consuntivo / target): al doppio del target vale 0.',
    RATIO: '100 × target / consuntivo: al doppio del target vale 50; zero vale 100.',
  },
);

declare<vocabulary.CycleStage>(names.cycleStage, 'CycleStage', "A che punto è il ciclo dell'anno.", {
  OPEN: 'Aperto.',
  CLOSED: 'Chiuso: i risultati non cambiano più.',
  ADOPTED: 'Relazione sulla performance adottata dalla Giunta.',
  VALIDATED: 'Relazione sulla performance validata dal Nucleo di Valutazione.',
});

declare<vocabulary.CycleStepKind>(names.cycleStepKind, 'CycleStepKind', "Un passo del ciclo dell'anno.", {
  CLOSED: 'Chiusura.',
  REOPENED: 'Riapertura, con il motivo.',
  ADOPTED: 'Adozione della Relazione da parte della Giunta.',
  VALIDATED: 'Validazione della Relazione da parte del Nucleo di Valutazione.',
});
