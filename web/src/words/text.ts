import { createContext, useContext } from 'react';
import { italian, type Text } from './italian.js';

export const TextContext = createContext<Text>(italian);

/** The sentences of the language in use. */
export function useText(): Text {
  return useContext(TextContext);
}
