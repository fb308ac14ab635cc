package dev.varve.example.lifegraph.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Create signals, links, interactions.
 *
 * <pre>
 * + table document_links
 *     + document_id uuid not null
 *     + entity_type varchar(50) not null
 *     + entity_id uuid not null
 *     + created_at timestamptz not null default now()
 *     + constraint document_links_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
 * + table interactions
 *     + id uuid not null default gen_random_uuid()
 *     + type varchar(50) not null
 *     + actor_type varchar(20) not null
 *     + actor_id uuid
 *     + primary_entity_type varchar(50) not null
 *     + primary_entity_id uuid not null
 *     + related_entities jsonb default '[]'::jsonb
 *     + metadata jsonb default '{}'::jsonb
 *     + cost numeric(10,4)
 *     + created_at timestamptz not null default now()
 * + table signals
 *     + id uuid not null default gen_random_uuid()
 *     + source varchar(50) not null
 *     + payload_json jsonb not null
 *     + received_at timestamptz not null default now()
 *     + status varchar(50) not null default 'new'
 *     + dedupe_key varchar(255)
 *     + extraction_id uuid
 *     + extraction_cost numeric(10,4)
 *     + constraint signals_extraction_id_fkey FOREIGN KEY (extraction_id) REFERENCES documents (id)
 * </pre>
 */
@Migration(
    id = "004_create_signals_links",
    parents = "003_enhance_documents",
    schema = "84d2b1a3a67a1448261410dc58cca19a3e207d55a88f74605449b78569b949dc")
public final class V004_CreateSignalsLinks implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE TABLE document_links (
          document_id uuid NOT NULL,
          entity_type varchar(50) NOT NULL,
          entity_id uuid NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT document_links_pkey PRIMARY KEY (document_id, entity_type, entity_id)
        )""");
    steps.sql("""
        CREATE INDEX idx_doclinks_document
          ON document_links (document_id)""");
    steps.sql("""
        CREATE INDEX idx_doclinks_entity
          ON document_links (entity_type, entity_id)""");
    steps.sql("""
        CREATE TABLE interactions (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          type varchar(50) NOT NULL,
          actor_type varchar(20) NOT NULL,
          actor_id uuid,
          primary_entity_type varchar(50) NOT NULL,
          primary_entity_id uuid NOT NULL,
          related_entities jsonb DEFAULT '[]'::jsonb,
          metadata jsonb DEFAULT '{}'::jsonb,
          cost numeric(10,4),
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT interactions_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX idx_interactions_actor
          ON interactions (actor_type, actor_id)
          WHERE actor_id IS NOT NULL""");
    steps.sql("""
        CREATE INDEX idx_interactions_created
          ON interactions (created_at DESC)""");
    steps.sql("""
        CREATE INDEX idx_interactions_entity
          ON interactions (primary_entity_type, primary_entity_id)""");
    steps.sql("""
        CREATE INDEX idx_interactions_type
          ON interactions (type)""");
    steps.sql("""
        CREATE TABLE signals (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          source varchar(50) NOT NULL,
          payload_json jsonb NOT NULL,
          received_at timestamptz NOT NULL DEFAULT now(),
          status varchar(50) NOT NULL DEFAULT 'new',
          dedupe_key varchar(255),
          extraction_id uuid,
          extraction_cost numeric(10,4),
          CONSTRAINT signals_dedupe_key_key UNIQUE (dedupe_key),
          CONSTRAINT signals_pkey PRIMARY KEY (id),
          CONSTRAINT signals_source_check CHECK (source IN ('vision_upload', 'email', 'api', 'manual')),
          CONSTRAINT signals_status_check CHECK (status IN ('new', 'processing', 'attached', 'archived'))
        )""");
    steps.sql("""
        CREATE UNIQUE INDEX idx_signals_dedupe
          ON signals (dedupe_key)
          WHERE dedupe_key IS NOT NULL""");
    steps.sql("""
        CREATE INDEX idx_signals_received
          ON signals (received_at DESC)""");
    steps.sql("""
        CREATE INDEX idx_signals_status
          ON signals (status)""");
    steps.sql("""
        ALTER TABLE document_links
          ADD CONSTRAINT document_links_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE signals
          ADD CONSTRAINT signals_extraction_id_fkey FOREIGN KEY (extraction_id) REFERENCES documents (id)""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE signals
          DROP CONSTRAINT signals_extraction_id_fkey""");
    steps.sql("""
        ALTER TABLE document_links
          DROP CONSTRAINT document_links_document_id_fkey""");
    steps.sql("""
        DROP TABLE signals""");
    steps.sql("""
        DROP TABLE interactions""");
    steps.sql("""
        DROP TABLE document_links""");
  }
}
