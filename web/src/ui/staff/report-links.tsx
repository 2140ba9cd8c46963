import type { ReactNode } from 'react';
import { addressOf } from '#client';
import { useWords } from '#words/words.js';
import { usePlanFrame } from '../plan-frame.js';

/** The links to download the Relazione sulla performance: a note, then the two formats. */
export function ReportLinks({ children }: { children?: ReactNode }) {
  const text = useWords('plan').download;
  const plan = usePlanFrame().data?.plan;
  if (!plan) return null;
  const asked = new URLSearchParams({ municipality: plan.municipality.slug, year: String(plan.year) });
  return (
    <p className="export-links">
      {children ?? text.report}{' '}
      <a href={addressOf(`export/report.docx?${asked}`)} download>
        {text.asDocx}
      </a>{' '}
      ·{' '}
      <a href={addressOf(`export/report.pdf?${asked}`)} download>
        {text.asPdf}
      </a>
    </p>
  );
}
