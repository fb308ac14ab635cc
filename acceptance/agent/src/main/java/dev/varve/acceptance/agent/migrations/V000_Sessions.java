package dev.varve.acceptance.agent.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Sessions.
 *
 * <pre>
 * + table sessions
 *     + session_id uuid not null
 *     + created_at timestamptz not null default now()
 * </pre>
 */
@Migration(
    id = "000_sessions",
    schema = "28228ad5ffdfad21404708e8d07bdb411b4acdde99c1c1552432b143a207d36c",
    baseline = true)
public final class V000_Sessions implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE TABLE IF NOT EXISTS sessions (
          session_id uuid NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_sessions PRIMARY KEY (session_id)
        )""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        DROP TABLE sessions""");
  }
}
