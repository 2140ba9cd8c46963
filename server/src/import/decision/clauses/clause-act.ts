/** An act of the board on a request in one clause. */
export type SpeechAct = 'ACCEPT' | 'REJECT' | 'DEFER' | 'KEEP' | 'WITHDRAW' | 'ALREADY' | 'UNSURE';

/** ALREADY: decided before; UNSURE: an opinion that neither grants nor refuses. `act` is null where the clause only states an effect or explains. */
export interface Act {
  readonly act: SpeechAct | null;
  readonly partly: boolean;
  /** Index of the verb; -1 where there is none. */
  readonly at: number;
}

export function act(kind: SpeechAct, at: number): Act {
  return { act: kind, partly: false, at };
}
