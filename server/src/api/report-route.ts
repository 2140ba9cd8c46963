import type { FastifyInstance } from 'fastify';
import { reportDocx } from '../export/report/docx/report-docx.js';
import { reportPdf } from '../export/report/pdf/report-pdf.js';
import { report } from '../export/report/report.js';
import { DomainError } from '../plan/domain-error.js';
import { italianDay } from '../plan/italian-day.js';
import { attachment } from './attachment.js';
import { entityTag, planFileName } from './export-answer.js';
import { reportQuestion } from './export-question.js';
import { planView } from './plan-view.js';
import { reportFacts } from './report-facts.js';
import { reportFonts } from './report-fonts.js';
import type { NewContext } from './request-context.js';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export const REPORT_FORMATS = ['docx', 'pdf'] as const satisfies readonly (keyof typeof TYPES)[];

/** Serves the draft of the Relazione sulla performance as a Word document and as a tagged PDF. */
export function serveReport(http: FastifyInstance, newContext: NewContext): void {
  for (const format of REPORT_FORMATS) {
    http.get(`/export/report.${format}`, async (request, reply) => {
      const context = newContext(request.actor);
      const plan = await planView(context, reportQuestion(request.query));
      if (!plan) throw new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
      const today = italianDay(new Date());
      const etag = entityTag([request.url, plan, today]);
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const document = report(await reportFacts(context, plan, today));
      const content = format === 'pdf' ? await reportPdf(document, await reportFonts()) : await reportDocx(document);
      return reply
        .type(TYPES[format])
        .header('content-disposition', attachment(`${planFileName(plan)}-relazione.${format}`))
        .send(content);
    });
  }
}
