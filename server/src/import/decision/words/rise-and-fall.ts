const FALLING =
  /^(?:ridu|ridott|ridimens|dimin|abbass|abbatt|decurt|decrement|contra[ei]|contratt|contien|contenu|scend|sces|cala|calo|tagli)/;
const RISING = /^(?:aument|increment|innalz|elev|alz|accresc|cresc|sal[eg]|salit|maggior)/;

/** Whether a word of change says that a value becomes less. */
export function fallsBy(word: string): boolean {
  return FALLING.test(word);
}

/** Whether a word of change says that a value becomes more. */
export function risesBy(word: string): boolean {
  return RISING.test(word);
}
