import { Migration } from '@mikro-orm/migrations';

export class MemberCodes0006 extends Migration {
  override name = '0006-member-codes';

  override up(): void {
    this.addSql(`alter table "indicator" add "printed_code" text null, add "code_generated" boolean not null;`);

    this.addSql(`alter table "objective" add "printed_code" text null, add "code_generated" boolean not null;`);
  }
}
