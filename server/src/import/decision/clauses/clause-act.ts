/** What the board does with a request in one clause; null where the clause only states an effect or explains. */
export type SpeechAct = 'ACCEPT' | 'REJECT' | 'DEFER' | 'KEEP' | 'WITHDRAW' | 'ALREADY';

export interface Act {
  readonly act: SpeechAct | null;
  readonly partly: boolean;
  /** The verb of the act; -1 where there is none. */
  readonly at: number;
}

export function act(kind: SpeechAct, at: number): Act {
  return { act: kind, partly: false, at };
}
