import { Migration } from '@mikro-orm/migrations';

export class MemberCodes0006 extends Migration {
  override name = '0006-member-codes';

  override up(): void {
    this.addSql(`alter table "indicator" add "printed_code" text null, add "code_generated" boolean not null default false;`);

    this.addSql(`alter table "objective" add "printed_code" text null, add "code_generated" boolean not null default false;`);

    // Codes were never made before.
    this.addSql('update "indicator" set "printed_code" = "code";');
    this.addSql('update "objective" set "printed_code" = "code";');
  }
}
