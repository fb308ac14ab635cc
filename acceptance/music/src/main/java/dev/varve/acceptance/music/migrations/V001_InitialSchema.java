package dev.varve.acceptance.music.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Initial Schema.
 *
 * <pre>
 * + table attribution_records comment 'BO-3'
 *     + attribution_id uuid not null
 *     + work_entity_id uuid not null
 *     + credits jsonb not null
 *     + assurance jsonb not null
 *     + provenance jsonb not null
 * + table normalized_records comment 'BO-1'
 *     + record_id uuid not null
 *     + source varchar(50) not null
 *     + src_id varchar(255) not null
 *     + identifiers jsonb not null
 *     + metadata jsonb not null
 *     + provenance jsonb not null
 * + table resolved_entities comment 'BO-2'
 *     + entity_id uuid not null
 *     + identifiers jsonb not null
 *     + canonical jsonb not null
 *     + sources jsonb not null
 *     + assessment jsonb not null
 * </pre>
 */
@Migration(
    id = "001_initial_schema",
    schema = "0421c8f67cb32daee860786e118cf2f4ff850935f5c474b7e71e94f0a1c5fd97")
public final class V001_InitialSchema implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE TABLE attribution_records (
          attribution_id uuid NOT NULL,
          work_entity_id uuid NOT NULL,
          credits jsonb NOT NULL,
          assurance jsonb NOT NULL,
          provenance jsonb NOT NULL,
          CONSTRAINT attribution_records_pkey PRIMARY KEY (attribution_id)
        )""");
    steps.sql("""
        COMMENT ON TABLE attribution_records IS 'BO-3'""");
    steps.sql("""
        CREATE TABLE normalized_records (
          record_id uuid NOT NULL,
          source varchar(50) NOT NULL,
          src_id varchar(255) NOT NULL,
          identifiers jsonb NOT NULL,
          metadata jsonb NOT NULL,
          provenance jsonb NOT NULL,
          CONSTRAINT normalized_records_pkey PRIMARY KEY (record_id)
        )""");
    steps.sql("""
        COMMENT ON TABLE normalized_records IS 'BO-1'""");
    steps.sql("""
        CREATE TABLE resolved_entities (
          entity_id uuid NOT NULL,
          identifiers jsonb NOT NULL,
          canonical jsonb NOT NULL,
          sources jsonb NOT NULL,
          assessment jsonb NOT NULL,
          CONSTRAINT resolved_entities_pkey PRIMARY KEY (entity_id)
        )""");
    steps.sql("""
        COMMENT ON TABLE resolved_entities IS 'BO-2'""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        DROP TABLE resolved_entities""");
    steps.sql("""
        DROP TABLE normalized_records""");
    steps.sql("""
        DROP TABLE attribution_records""");
  }
}
