package dev.varve.acceptance.music.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Add display fields.
 *
 * <pre>
 * ~ attribution_records
 *     + work_title varchar(500) not null default ''
 *     + artist_name varchar(500) not null default ''
 * </pre>
 */
@Migration(
    id = "004_add_display_fields",
    parents = "003_add_uncertainty_summary",
    schema = "76e26ae3e0c5bbaf40ae09112058a59b47f62065621a2e8fd4fff79976cd8280")
public final class V004_AddDisplayFields implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        ALTER TABLE attribution_records
          ADD COLUMN work_title varchar(500) NOT NULL DEFAULT '',
          ADD COLUMN artist_name varchar(500) NOT NULL DEFAULT ''""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE attribution_records
          DROP COLUMN artist_name,
          DROP COLUMN work_title""");
  }
}
