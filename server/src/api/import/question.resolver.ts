import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { NODE_IDS, questionPlan } from '../graphql/node-id.js';
import type { PlanView } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import { answeredImport } from './answered-import.js';
import { answeredPlan } from './answered-plan.js';
import { openPlanQuestions } from './plan-questions.js';
import { AnswerQuestionsResult, ImportQuestion, QuestionAnswerInput } from './question-types.js';

@Resolver(() => Plan)
export class QuestionResolver {
  @FieldResolver(() => [ImportQuestion], {
    description: 'Che cosa i documenti caricati lasciano aperto, per provvedimento e riga.',
  })
  questions(@Root() plan: PlanView, @Ctx() context: RequestContext): Promise<ImportQuestion[]> {
    return openPlanQuestions(context, plan);
  }

  @Mutation(() => AnswerQuestionsResult, {
    description:
      'Risponde a domande su un solo documento, quante se ne vogliono: tutte le risposte sono prese, o nessuna. Un ' +
      'documento in attesa è riletto con le risposte; di uno già caricato ogni risposta è una correzione, con chi la dà ' +
      'come fonte.',
  })
  async answerQuestions(
    @Arg('answers', () => [QuestionAnswerInput], { description: 'Le risposte.' }) answers: QuestionAnswerInput[],
    @Ctx() context: RequestContext,
  ): Promise<AnswerQuestionsResult> {
    const { of, given } = answersOf(answers);
    const plan = questionPlan(of);
    return plan === null ? await answeredImport(context, of, given) : await answeredPlan(context, plan, given);
  }
}

/** The answers with the document that all their questions are about. */
function answersOf(answers: readonly QuestionAnswerInput[]) {
  const given = answers.map(({ question, answer }) => {
    const id = NODE_IDS.ImportQuestion.key(question);
    if (id === null) throw new DomainError('NOT_FOUND', 'Una di queste domande non c’è: ricaricare la pagina.');
    return { of: id.of, key: id.key, answer: answer ?? null };
  });
  const [first] = given;
  if (first === undefined) throw new DomainError('INVALID_INPUT', 'Indicare almeno una risposta.');
  if (given.some(({ of }) => of !== first.of)) {
    throw new DomainError('INVALID_INPUT', 'Le risposte sono di documenti diversi: inviarle separatamente.');
  }
  return { of: first.of, given };
}
