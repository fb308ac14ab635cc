package dev.varve.example.lifegraph.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Documents before Life Graph.
 *
 * <pre>
 * + table documents
 *     + id uuid not null default gen_random_uuid()
 *     + filename varchar(255) not null
 *     + created_at timestamptz not null default now()
 * </pre>
 */
@Migration(
    id = "000_documents_before_life_graph",
    schema = "98793d1093a1ed8ecebc131d4dc47580a4f600e536ddbe828717d2f068603b42",
    baseline = true)
public final class V000_DocumentsBeforeLifeGraph implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE TABLE documents (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          filename varchar(255) NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT documents_pkey PRIMARY KEY (id)
        )""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        DROP TABLE documents""");
  }
}
