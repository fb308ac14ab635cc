package dev.varve.acceptance.music.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Add uncertainty_summary.
 *
 * <pre>
 * ~ attribution_records
 *     + uncertainty_summary jsonb
 * </pre>
 */
@Migration(
    id = "003_add_uncertainty_summary",
    parents = "002_permissions_feedback_graph_vectors",
    schema = "69d007851e7a51df62d0ce465b96afa1c4313e26c7a17eeaeb67baf9cce25d54")
public final class V003_AddUncertaintySummary implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        ALTER TABLE attribution_records
          ADD COLUMN uncertainty_summary jsonb""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE attribution_records
          DROP COLUMN uncertainty_summary""");
  }
}
