import type { Plugin } from 'vite';
import {
  IndicatorPageDocument,
  ObjectivePageDocument,
  OverviewPageDocument,
  PlanFrameDocument,
  VariationsPageDocument,
} from './src/gql/graphql.js';

/** What pages ask first, by route; `*` is every other page. The variables take their values from the address. */
const FIRST = {
  '/': [PlanFrameDocument, OverviewPageDocument],
  '/obiettivi/$code': [PlanFrameDocument, ObjectivePageDocument],
  '/indicatori/$code': [PlanFrameDocument, IndicatorPageDocument],
  '/variazioni': [PlanFrameDocument, VariationsPageDocument],
  '*': [PlanFrameDocument],
};

/** Writes the queries down for the server, which answers them in the page's HTML. */
export function pageQueries(): Plugin {
  return {
    name: 'page-queries',
    apply: 'build',
    generateBundle() {
      const texts = Object.entries(FIRST).map(([route, documents]) => [route, documents.map(String)]);
      this.emitFile({
        type: 'asset',
        fileName: 'page-queries.json',
        source: JSON.stringify(Object.fromEntries(texts)),
      });
    },
  };
}
