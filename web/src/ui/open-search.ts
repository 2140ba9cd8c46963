import { createContext, useContext } from 'react';

/** Opens the search palette with this text in its field. */
type OpenSearch = (words: string) => void;

export const OpenSearchContext = createContext<OpenSearch>(() => undefined);

export function useOpenSearch(): OpenSearch {
  return useContext(OpenSearchContext);
}
