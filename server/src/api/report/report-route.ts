import type { FastifyInstance } from 'fastify';
import { report } from '../../export/report/report.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { entityTag, planFileName } from '../export/export-answer.js';
import { reportQuestion } from '../export/export-question.js';
import { attachment } from '../http/attachment.js';
import { planView } from '../loading/plan-view.js';
import type { NewContext } from '../loading/request-context.js';
import { reportFacts } from './gathered-facts.js';
import { REPORT_FORMATS } from './report-file.js';
import { ReportPrinter } from './report-printer.js';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** Serves the draft of the Relazione sulla performance as a Word document and as a tagged PDF. */
export function serveReport(http: FastifyInstance, newContext: NewContext): void {
  const printer = new ReportPrinter();
  http.addHook('onClose', () => printer.stop());
  for (const format of REPORT_FORMATS) {
    http.get(`/export/report.${format}`, async (request, reply) => {
      const context = newContext(request.actor);
      const plan = await planView(context, reportQuestion(request.query));
      if (!plan) throw new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
      const document = report(await reportFacts(context, plan, italianDay(new Date())));
      // Of the content itself: some of what it says, as who adopted it, changes no score and no version of the data.
      const etag = entityTag([format, document]);
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply
        .type(TYPES[format])
        .header('content-disposition', attachment(`${planFileName(plan)}-relazione.${format}`))
        .send(Buffer.from(await printer.file(etag, { format, report: document })));
    });
  }
}
