import type { CycleStage, CycleStepKind, ValidationOutcome } from '@traguardo/schema/vocabulary';

interface TakenStep {
  readonly step: CycleStepKind;
  readonly outcome: ValidationOutcome | null;
}

/** The stage of the year's cycle after its steps, the first step first. A report that was not validated stays adopted,
 *  and may be validated later. */
export function cycleStage(steps: readonly TakenStep[]): CycleStage {
  const last = steps.at(-1);
  if (last === undefined || last.step === 'REOPENED') return 'OPEN';
  return last.outcome === 'NOT_VALIDATED' ? 'ADOPTED' : last.step;
}

/** The stage that each step needs, and the message where the cycle has another one. */
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
