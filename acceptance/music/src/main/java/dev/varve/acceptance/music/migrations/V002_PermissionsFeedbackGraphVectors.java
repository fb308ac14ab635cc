package dev.varve.acceptance.music.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Permissions, Feedback, Graph, Vectors.
 *
 * <pre>
 * + extension vector
 * + table audit_log comment 'permission audit trail'
 *     + id bigint not null identity
 *     + bundle_id uuid
 *     + requester varchar(100) not null
 *     + action varchar(50) not null
 *     + granted boolean not null
 *     + context jsonb not null default '{}'
 *     + at timestamptz not null default now()
 *     + constraint audit_log_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES permission_bundles (bundle_id) ON DELETE SET NULL
 * + table edges comment 'graph relationships'
 *     + from_id uuid not null
 *     + to_id uuid not null
 *     + relationship varchar(50) not null
 *     + confidence double precision not null
 *     + metadata jsonb not null default '{}'
 * + table entity_embeddings comment 'pgvector HALFVEC 768'
 *     + entity_id uuid not null
 *     + model varchar(100) not null
 *     + embedding halfvec(768) not null
 *     + created_at timestamptz not null default now()
 *     + constraint entity_embeddings_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES resolved_entities (entity_id) ON DELETE CASCADE
 * + table feedback_cards comment 'BO-4'
 *     + card_id uuid not null
 *     + attribution_id uuid not null
 *     + reviewer_role varchar(50) not null
 *     + corrections jsonb not null
 *     + evidence jsonb not null
 *     + submitted_at timestamptz not null default now()
 * + table permission_bundles comment 'BO-5'
 *     + bundle_id uuid not null
 *     + entity_id uuid not null
 *     + scope varchar(50) not null
 *     + permissions jsonb not null
 *     + valid_from timestamptz not null
 *     + valid_to timestamptz
 * ~ normalized_records
 *     + constraint normalized_records_source_src_id_key UNIQUE (source, src_id)
 * </pre>
 */
@Migration(
    id = "002_permissions_feedback_graph_vectors",
    parents = "001_initial_schema",
    schema = "efcbe8e09630576e2389a259b0082a069494e9e82ebd979addf54e62f5573082")
public final class V002_PermissionsFeedbackGraphVectors implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS vector""");
    steps.sql("""
        CREATE TABLE audit_log (
          id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
          bundle_id uuid,
          requester varchar(100) NOT NULL,
          action varchar(50) NOT NULL,
          granted boolean NOT NULL,
          context jsonb NOT NULL DEFAULT '{}',
          at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT audit_log_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX audit_log_at_idx
          ON audit_log (at)""");
    steps.sql("""
        COMMENT ON TABLE audit_log IS 'permission audit trail'""");
    steps.sql("""
        CREATE TABLE edges (
          from_id uuid NOT NULL,
          to_id uuid NOT NULL,
          relationship varchar(50) NOT NULL,
          confidence double precision NOT NULL,
          metadata jsonb NOT NULL DEFAULT '{}',
          CONSTRAINT edges_confidence_check CHECK (confidence BETWEEN 0 AND 1),
          CONSTRAINT edges_pkey PRIMARY KEY (from_id, to_id, relationship)
        )""");
    steps.sql("""
        CREATE INDEX edges_to_id_relationship_idx
          ON edges (to_id, relationship)""");
    steps.sql("""
        COMMENT ON TABLE edges IS 'graph relationships'""");
    steps.sql("""
        CREATE TABLE entity_embeddings (
          entity_id uuid NOT NULL,
          model varchar(100) NOT NULL,
          embedding halfvec(768) NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT entity_embeddings_pkey PRIMARY KEY (entity_id, model)
        )""");
    steps.sql("""
        CREATE INDEX entity_embeddings_embedding_idx
          ON entity_embeddings USING hnsw (embedding halfvec_cosine_ops)""");
    steps.sql("""
        COMMENT ON TABLE entity_embeddings IS 'pgvector HALFVEC 768'""");
    steps.sql("""
        CREATE TABLE feedback_cards (
          card_id uuid NOT NULL,
          attribution_id uuid NOT NULL,
          reviewer_role varchar(50) NOT NULL,
          corrections jsonb NOT NULL,
          evidence jsonb NOT NULL,
          submitted_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT feedback_cards_pkey PRIMARY KEY (card_id)
        )""");
    steps.sql("""
        CREATE INDEX feedback_cards_attribution_id_idx
          ON feedback_cards (attribution_id)""");
    steps.sql("""
        COMMENT ON TABLE feedback_cards IS 'BO-4'""");
    steps.sql("""
        CREATE TABLE permission_bundles (
          bundle_id uuid NOT NULL,
          entity_id uuid NOT NULL,
          scope varchar(50) NOT NULL,
          permissions jsonb NOT NULL,
          valid_from timestamptz NOT NULL,
          valid_to timestamptz,
          CONSTRAINT permission_bundles_pkey PRIMARY KEY (bundle_id)
        )""");
    steps.sql("""
        CREATE INDEX permission_bundles_entity_id_idx
          ON permission_bundles (entity_id)""");
    steps.sql("""
        COMMENT ON TABLE permission_bundles IS 'BO-5'""");
    steps.sqlOutsideTransaction("""
        CREATE UNIQUE INDEX CONCURRENTLY normalized_records_source_src_id_key
          ON normalized_records (source, src_id)""");
    steps.sql("""
        ALTER TABLE normalized_records
          ADD CONSTRAINT normalized_records_source_src_id_key UNIQUE USING INDEX normalized_records_source_src_id_key""");
    steps.sql("""
        ALTER TABLE audit_log
          ADD CONSTRAINT audit_log_bundle_id_fkey FOREIGN KEY (bundle_id) REFERENCES permission_bundles (bundle_id) ON DELETE SET NULL""");
    steps.sql("""
        ALTER TABLE entity_embeddings
          ADD CONSTRAINT entity_embeddings_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES resolved_entities (entity_id) ON DELETE CASCADE""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE entity_embeddings
          DROP CONSTRAINT entity_embeddings_entity_id_fkey""");
    steps.sql("""
        ALTER TABLE audit_log
          DROP CONSTRAINT audit_log_bundle_id_fkey""");
    steps.sql("""
        ALTER TABLE normalized_records
          DROP CONSTRAINT normalized_records_source_src_id_key""");
    steps.sql("""
        DROP TABLE permission_bundles""");
    steps.sql("""
        DROP TABLE feedback_cards""");
    steps.sql("""
        DROP TABLE entity_embeddings""");
    steps.sql("""
        DROP TABLE edges""");
    steps.sql("""
        DROP TABLE audit_log""");
    steps.sql("""
        DROP EXTENSION IF EXISTS vector""");
  }
}
