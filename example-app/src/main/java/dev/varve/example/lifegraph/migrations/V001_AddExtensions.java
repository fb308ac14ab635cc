package dev.varve.example.lifegraph.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Add extensions.
 *
 * <pre>
 * + extension pgcrypto
 * + extension pg_trgm
 * + extension btree_gist
 * </pre>
 */
@Migration(
    id = "001_add_extensions",
    parents = "000_documents_before_life_graph",
    schema = "13f166cd5749c9751c58696c4b845418562380d003ec8d769e2608762c1145b8")
public final class V001_AddExtensions implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS pgcrypto""");
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS pg_trgm""");
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS btree_gist""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        DROP EXTENSION IF EXISTS btree_gist""");
    steps.sql("""
        DROP EXTENSION IF EXISTS pg_trgm""");
    steps.sql("""
        DROP EXTENSION IF EXISTS pgcrypto""");
  }
}
