import { Migration } from '@mikro-orm/migrations';

export class ScoreSums0010 extends Migration {
  override name = '0010-score-sums';

  override up(): void {
    this.addSql(`create table \`score_sums\` (
      \`municipality\` text not null,
      \`year\` integer not null,
      \`at_act\` integer not null,
      \`level\` text not null,
      \`key\` text not null,
      \`sums\` text not null,
      primary key (\`municipality\`, \`year\`, \`at_act\`, \`level\`, \`key\`),
      constraint \`score_sums_municipality_year_foreign\` foreign key (\`municipality\`, \`year\`) references \`plan\` (\`municipality\`, \`year\`) on update no action on delete no action
    );`);
  }
}
