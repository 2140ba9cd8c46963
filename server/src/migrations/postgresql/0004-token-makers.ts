import { Migration } from '@mikro-orm/migrations';

export class TokenMakers0004 extends Migration {
  override name = '0004-token-makers';

  override up(): void {
    this.addSql(`alter table "api_token" add "created_by" text null;`);
  }
}
