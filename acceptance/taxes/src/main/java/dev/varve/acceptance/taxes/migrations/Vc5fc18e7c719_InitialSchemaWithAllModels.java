package dev.varve.acceptance.taxes.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Initial schema with all models.
 *
 * <pre>
 * + extension vector
 * + enum taskstatus (PENDING, ASSIGNED, IN_PROGRESS, ESCALATED, COMPLETED, FAILED)
 * + table agent_logs comment 'Structured agent logs'
 *     + id bigint not null identity
 *     + task_id uuid
 *     + agent varchar(100) not null
 *     + level varchar(10) not null
 *     + event text not null
 *     + context jsonb not null default '{}'
 *     + logged_at timestamptz not null default now()
 *     + constraint agent_logs_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE SET NULL
 * + table agent_metrics comment 'Performance metrics'
 *     + id bigint not null identity
 *     + agent varchar(100) not null
 *     + metric varchar(100) not null
 *     + value double precision not null
 *     + recorded_at timestamptz not null default now()
 * + table client_profile_entries comment 'Append-only profile log'
 *     + id uuid not null default gen_random_uuid()
 *     + client_id uuid not null
 *     + entry_type varchar(50) not null
 *     + content jsonb not null
 *     + tax_year integer
 *     + created_at timestamptz not null default now()
 *     + constraint client_profile_entries_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id)
 * + table clients comment 'Client/taxpayer records'
 *     + id uuid not null default gen_random_uuid()
 *     + name varchar(255) not null
 *     + external_id varchar(50)
 *     + created_at timestamptz not null default now()
 *     + updated_at timestamptz not null default now()
 * + table document_embeddings comment 'RAG document vectors'
 *     + id uuid not null default gen_random_uuid()
 *     + client_id uuid not null
 *     + document_path varchar(500) not null
 *     + chunk_index integer not null
 *     + chunk text not null
 *     + embedding vector(1536) not null
 *     + created_at timestamptz not null default now()
 *     + constraint document_embeddings_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id) ON DELETE CASCADE
 * + table escalations comment 'Human review escalations'
 *     + id uuid not null default gen_random_uuid()
 *     + task_id uuid not null
 *     + reason text not null
 *     + resolution text
 *     + created_at timestamptz not null default now()
 *     + resolved_at timestamptz
 *     + constraint escalations_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE
 * + table feedback_entries comment 'Human correction feedback'
 *     + id uuid not null default gen_random_uuid()
 *     + task_id uuid not null
 *     + reviewer varchar(100) not null
 *     + original text not null
 *     + correction text not null
 *     + tags text[] not null default '{}'
 *     + created_at timestamptz not null default now()
 *     + constraint feedback_entries_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE
 * + table skill_embeddings comment 'Skill file vectors'
 *     + id uuid not null default gen_random_uuid()
 *     + skill_file_id uuid not null
 *     + chunk_index integer not null
 *     + chunk text not null
 *     + embedding vector(1536) not null
 *     + constraint skill_embeddings_skill_file_id_fkey FOREIGN KEY (skill_file_id) REFERENCES skill_files (id) ON DELETE CASCADE
 * + table skill_files comment 'Agent skill instructions'
 *     + id uuid not null default gen_random_uuid()
 *     + name varchar(100) not null
 *     + version integer not null
 *     + content text not null
 *     + effective_from date
 *     + created_at timestamptz not null default now()
 * + table task_artifacts comment 'Task output files'
 *     + id uuid not null default gen_random_uuid()
 *     + task_id uuid not null
 *     + artifact_type varchar(50) not null
 *     + file_path text not null
 *     + created_at timestamptz not null default now()
 *     + constraint task_artifacts_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE
 * + table tasks comment 'AI task tracking'
 *     + id uuid not null default gen_random_uuid()
 *     + client_id uuid not null
 *     + task_type varchar(50) not null
 *     + status taskstatus not null default 'PENDING'
 *     + assigned_agent varchar(100)
 *     + details jsonb not null default '{}'
 *     + due_at timestamptz
 *     + created_at timestamptz not null default now()
 *     + completed_at timestamptz
 *     + constraint tasks_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id)
 * </pre>
 */
@Migration(
    id = "c5fc18e7c719_initial_schema_with_all_models",
    schema = "ca48d231aca3abb609a6306900747f77701599b04d36a925edb9f8a38ae6d8ad")
public final class Vc5fc18e7c719_InitialSchemaWithAllModels implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS vector""");
    steps.sql("""
        CREATE TYPE taskstatus AS ENUM ('PENDING', 'ASSIGNED', 'IN_PROGRESS', 'ESCALATED', 'COMPLETED', 'FAILED')""");
    steps.sql("""
        CREATE TABLE agent_logs (
          id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
          task_id uuid,
          agent varchar(100) NOT NULL,
          level varchar(10) NOT NULL,
          event text NOT NULL,
          context jsonb NOT NULL DEFAULT '{}',
          logged_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT agent_logs_level_check CHECK (level IN ('debug', 'info', 'warning', 'error')),
          CONSTRAINT agent_logs_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX agent_logs_agent_logged_at_idx
          ON agent_logs (agent, logged_at)""");
    steps.sql("""
        CREATE INDEX agent_logs_task_id_idx
          ON agent_logs (task_id)""");
    steps.sql("""
        COMMENT ON TABLE agent_logs IS 'Structured agent logs'""");
    steps.sql("""
        CREATE TABLE agent_metrics (
          id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
          agent varchar(100) NOT NULL,
          metric varchar(100) NOT NULL,
          value double precision NOT NULL,
          recorded_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT agent_metrics_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX agent_metrics_agent_metric_recorded_at_idx
          ON agent_metrics (agent, metric, recorded_at)""");
    steps.sql("""
        COMMENT ON TABLE agent_metrics IS 'Performance metrics'""");
    steps.sql("""
        CREATE TABLE client_profile_entries (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          client_id uuid NOT NULL,
          entry_type varchar(50) NOT NULL,
          content jsonb NOT NULL,
          tax_year integer,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT client_profile_entries_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX client_profile_entries_client_id_created_at_idx
          ON client_profile_entries (client_id, created_at DESC)""");
    steps.sql("""
        COMMENT ON TABLE client_profile_entries IS 'Append-only profile log'""");
    steps.sql("""
        CREATE TABLE clients (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          name varchar(255) NOT NULL,
          external_id varchar(50),
          created_at timestamptz NOT NULL DEFAULT now(),
          updated_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT clients_external_id_key UNIQUE (external_id),
          CONSTRAINT clients_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        COMMENT ON TABLE clients IS 'Client/taxpayer records'""");
    steps.sql("""
        CREATE TABLE document_embeddings (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          client_id uuid NOT NULL,
          document_path varchar(500) NOT NULL,
          chunk_index integer NOT NULL,
          chunk text NOT NULL,
          embedding vector(1536) NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT document_embeddings_document_path_chunk_index_key UNIQUE (document_path, chunk_index),
          CONSTRAINT document_embeddings_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX document_embeddings_client_id_idx
          ON document_embeddings (client_id)""");
    steps.sql("""
        CREATE INDEX document_embeddings_embedding_idx
          ON document_embeddings USING hnsw (embedding vector_cosine_ops)""");
    steps.sql("""
        COMMENT ON TABLE document_embeddings IS 'RAG document vectors'""");
    steps.sql("""
        CREATE TABLE escalations (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          task_id uuid NOT NULL,
          reason text NOT NULL,
          resolution text,
          created_at timestamptz NOT NULL DEFAULT now(),
          resolved_at timestamptz,
          CONSTRAINT escalations_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX escalations_task_id_idx
          ON escalations (task_id)""");
    steps.sql("""
        COMMENT ON TABLE escalations IS 'Human review escalations'""");
    steps.sql("""
        CREATE TABLE feedback_entries (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          task_id uuid NOT NULL,
          reviewer varchar(100) NOT NULL,
          original text NOT NULL,
          correction text NOT NULL,
          tags text[] NOT NULL DEFAULT '{}',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT feedback_entries_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX feedback_entries_task_id_idx
          ON feedback_entries (task_id)""");
    steps.sql("""
        COMMENT ON TABLE feedback_entries IS 'Human correction feedback'""");
    steps.sql("""
        CREATE TABLE skill_embeddings (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          skill_file_id uuid NOT NULL,
          chunk_index integer NOT NULL,
          chunk text NOT NULL,
          embedding vector(1536) NOT NULL,
          CONSTRAINT skill_embeddings_pkey PRIMARY KEY (id),
          CONSTRAINT skill_embeddings_skill_file_id_chunk_index_key UNIQUE (skill_file_id, chunk_index)
        )""");
    steps.sql("""
        CREATE INDEX skill_embeddings_embedding_idx
          ON skill_embeddings USING hnsw (embedding vector_cosine_ops)""");
    steps.sql("""
        COMMENT ON TABLE skill_embeddings IS 'Skill file vectors'""");
    steps.sql("""
        CREATE TABLE skill_files (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          name varchar(100) NOT NULL,
          version integer NOT NULL,
          content text NOT NULL,
          effective_from date,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT skill_files_name_version_key UNIQUE (name, version),
          CONSTRAINT skill_files_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        COMMENT ON TABLE skill_files IS 'Agent skill instructions'""");
    steps.sql("""
        CREATE TABLE task_artifacts (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          task_id uuid NOT NULL,
          artifact_type varchar(50) NOT NULL,
          file_path text NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT task_artifacts_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX task_artifacts_task_id_idx
          ON task_artifacts (task_id)""");
    steps.sql("""
        COMMENT ON TABLE task_artifacts IS 'Task output files'""");
    steps.sql("""
        CREATE TABLE tasks (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          client_id uuid NOT NULL,
          task_type varchar(50) NOT NULL,
          status taskstatus NOT NULL DEFAULT 'PENDING',
          assigned_agent varchar(100),
          details jsonb NOT NULL DEFAULT '{}',
          due_at timestamptz,
          created_at timestamptz NOT NULL DEFAULT now(),
          completed_at timestamptz,
          CONSTRAINT tasks_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX tasks_client_id_idx
          ON tasks (client_id)""");
    steps.sql("""
        CREATE INDEX tasks_status_idx
          ON tasks (status)""");
    steps.sql("""
        COMMENT ON TABLE tasks IS 'AI task tracking'""");
    steps.sql("""
        ALTER TABLE agent_logs
          ADD CONSTRAINT agent_logs_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE SET NULL""");
    steps.sql("""
        ALTER TABLE client_profile_entries
          ADD CONSTRAINT client_profile_entries_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id)""");
    steps.sql("""
        ALTER TABLE document_embeddings
          ADD CONSTRAINT document_embeddings_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE escalations
          ADD CONSTRAINT escalations_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE feedback_entries
          ADD CONSTRAINT feedback_entries_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE skill_embeddings
          ADD CONSTRAINT skill_embeddings_skill_file_id_fkey FOREIGN KEY (skill_file_id) REFERENCES skill_files (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE task_artifacts
          ADD CONSTRAINT task_artifacts_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE tasks
          ADD CONSTRAINT tasks_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients (id)""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE tasks
          DROP CONSTRAINT tasks_client_id_fkey""");
    steps.sql("""
        ALTER TABLE task_artifacts
          DROP CONSTRAINT task_artifacts_task_id_fkey""");
    steps.sql("""
        ALTER TABLE skill_embeddings
          DROP CONSTRAINT skill_embeddings_skill_file_id_fkey""");
    steps.sql("""
        ALTER TABLE feedback_entries
          DROP CONSTRAINT feedback_entries_task_id_fkey""");
    steps.sql("""
        ALTER TABLE escalations
          DROP CONSTRAINT escalations_task_id_fkey""");
    steps.sql("""
        ALTER TABLE document_embeddings
          DROP CONSTRAINT document_embeddings_client_id_fkey""");
    steps.sql("""
        ALTER TABLE client_profile_entries
          DROP CONSTRAINT client_profile_entries_client_id_fkey""");
    steps.sql("""
        ALTER TABLE agent_logs
          DROP CONSTRAINT agent_logs_task_id_fkey""");
    steps.sql("""
        DROP TABLE tasks""");
    steps.sql("""
        DROP TABLE task_artifacts""");
    steps.sql("""
        DROP TABLE skill_files""");
    steps.sql("""
        DROP TABLE skill_embeddings""");
    steps.sql("""
        DROP TABLE feedback_entries""");
    steps.sql("""
        DROP TABLE escalations""");
    steps.sql("""
        DROP TABLE document_embeddings""");
    steps.sql("""
        DROP TABLE clients""");
    steps.sql("""
        DROP TABLE client_profile_entries""");
    steps.sql("""
        DROP TABLE agent_metrics""");
    steps.sql("""
        DROP TABLE agent_logs""");
    steps.sql("""
        DROP TYPE taskstatus""");
    steps.sql("""
        DROP EXTENSION IF EXISTS vector""");
  }
}
