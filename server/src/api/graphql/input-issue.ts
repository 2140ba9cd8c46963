import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { LanguageArg, type SentenceLanguage, saidIn } from './arguments.js';

@ObjectType({
  description: 'Un dato inserito che non si può prendere, e come correggerlo. Nulla è stato salvato.',
  simpleResolvers: true,
})
export class InputIssue {
  @Field(() => String, { description: 'Codice del problema: `UNKNOWN_INDICATOR`, `PERCENT_AS_SHARE` …' })
  code!: string;

  /** Italian. */
  message!: string;

  @Field(() => String, { nullable: true, description: "Il codice dell'oggetto di cui si parla; null se nessuno." })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Il campo da correggere; null se non è uno solo.' })
  field!: string | null;
}

@Resolver(() => InputIssue)
export class InputIssueResolver {
  @FieldResolver(() => String, { description: 'Che cosa non va, e come rimediare.' })
  message(@Root() { message }: InputIssue, @LanguageArg() language: SentenceLanguage | null): string {
    return saidIn(language, message);
  }
}
