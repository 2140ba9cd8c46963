import type { CycleStage, CycleStepKind } from '@traguardo/schema/vocabulary';

/** Where the year's cycle stands after its steps, the first step first. */
export function cycleStage(steps: readonly { readonly step: CycleStepKind }[]): CycleStage {
  const last = steps.at(-1)?.step ?? 'REOPENED';
  return last === 'REOPENED' ? 'OPEN' : last;
}

/** Where the cycle must stand for a step, and what to say where it does not. */
export const STEPS: Readonly<
  Record<CycleStepKind, { readonly from: readonly CycleStage[]; readonly refusal: string }>
> = {
  CLOSED: { from: ['OPEN'], refusal: 'Il ciclo è già chiuso.' },
  REOPENED: { from: ['CLOSED', 'ADOPTED', 'VALIDATED'], refusal: 'Il ciclo è aperto: non c’è nulla da riaprire.' },
  ADOPTED: {
    from: ['CLOSED'],
    refusal:
      'La Relazione si adotta una volta, dopo la chiusura del ciclo: chiudere prima il ciclo, o riaprirlo se va rifatta.',
  },
  VALIDATED: {
    from: ['ADOPTED'],
    refusal:
      'La Relazione si valida una volta, dopo la sua adozione: registrare prima l’adozione da parte della Giunta.',
  },
};
