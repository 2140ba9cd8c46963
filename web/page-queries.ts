import type { Plugin } from 'vite';
import { IndicatorPageDocument } from './src/indicator/indicator.generated.js';
import { ObjectivePageDocument } from './src/objective/objective.generated.js';
import { OverviewPageDocument } from './src/overview/overview.generated.js';
import { PlanFrameDocument } from './src/ui/plan/plan-frame.generated.js';
import { VariationsPageDocument } from './src/variations/variations.generated.js';

/** The first queries of pages, by route; `*` is every other page. The variables take their values from the address. */
const FIRST = {
  '/': [PlanFrameDocument, OverviewPageDocument],
  '/obiettivi/$code': [PlanFrameDocument, ObjectivePageDocument],
  '/indicatori/$code': [PlanFrameDocument, IndicatorPageDocument],
  '/variazioni': [PlanFrameDocument, VariationsPageDocument],
  '*': [PlanFrameDocument],
};

/** Writes the queries to a file for the server, which embeds the answers in the page's HTML. */
export function pageQueries(): Plugin {
  return {
    name: 'page-queries',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'page-queries.json', source: JSON.stringify(FIRST) });
    },
  };
}
