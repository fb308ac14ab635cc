package dev.varve.acceptance.agent.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Seed;
import dev.varve.runtime.Steps;

/**
 * Initial schema.
 *
 * <pre>
 * + extension vector
 * + enum asset_type (image, video, diagram, screenshot, document)
 * + enum capability_health (healthy, degraded, unavailable)
 * + enum cost_tier (free, low, medium, high, premium)
 * + enum execution_status (pending, running, success, failed, skipped)
 * + enum job_status (pending, running, completed, failed, cancelled)
 * + sequence session_embeddings_id_seq bigint
 * ~ sequence session_embeddings_id_seq owned by session_embeddings.id
 * + table asset_provenance
 *     + asset_id uuid not null
 *     + request_id text not null
 *     + execution_id uuid
 *     + plan_id uuid
 *     + generation jsonb not null default '{}'
 *     + created_at timestamptz not null default now()
 *     + constraint fk_asset_provenance_asset_id_multimodal_assets FOREIGN KEY (asset_id) REFERENCES multimodal_assets (id) ON DELETE CASCADE
 *     + constraint fk_asset_provenance_execution_id_multimodal_executions FOREIGN KEY (execution_id) REFERENCES multimodal_executions (id)
 *     + constraint fk_asset_provenance_plan_id_multimodal_job_plans FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans (id)
 * + table multimodal_assets
 *     + id uuid not null default gen_random_uuid()
 *     + tenant_id text not null
 *     + asset_type asset_type not null
 *     + mime_type text not null
 *     + content bytea
 *     + storage_uri text
 *     + checksum text not null
 *     + metadata jsonb not null default '{}'
 *     + created_at timestamptz not null default now()
 * + table multimodal_capabilities
 *     + tool_id text not null
 *     + provider text not null
 *     + modalities jsonb not null default '[]'
 *     + constraints jsonb not null default '{}'
 *     + health_status capability_health not null default 'healthy'
 *     + cost_tier cost_tier not null default 'medium'
 *     + enabled boolean not null default true
 *     + updated_at timestamptz not null default now()
 * + table multimodal_executions
 *     + id uuid not null default gen_random_uuid()
 *     + plan_id uuid not null
 *     + step_index integer not null
 *     + asset_id uuid
 *     + status execution_status not null default 'pending'
 *     + quality_score real
 *     + result jsonb
 *     + created_at timestamptz not null default now()
 *     + constraint fk_multimodal_executions_asset_id_multimodal_assets FOREIGN KEY (asset_id) REFERENCES multimodal_assets (id)
 *     + constraint fk_multimodal_executions_plan_id_multimodal_job_plans FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans (id)
 * + table multimodal_job_plans
 *     + id uuid not null default gen_random_uuid()
 *     + tenant_id text not null
 *     + session_id text not null
 *     + plan_json jsonb not null
 *     + status job_status not null default 'pending'
 *     + created_at timestamptz not null default now()
 * + table multimodal_outcomes
 *     + id uuid not null default gen_random_uuid()
 *     + plan_id uuid not null
 *     + task_id text not null
 *     + success boolean not null
 *     + latency_ms real
 *     + quality_score real
 *     + created_at timestamptz not null default now()
 * + table prompts
 *     + id uuid not null default gen_random_uuid()
 *     + name text not null
 *     + version integer not null default 1
 *     + content text not null
 *     + created_at timestamptz not null default now()
 * + table session_embeddings
 *     + id bigint not null default nextval('session_embeddings_id_seq')
 *     + session_id uuid not null
 *     + text text not null
 *     + vector vector(384)
 *     + metadata jsonb not null default '{}'
 *     + created_at timestamptz not null default now()
 *     + constraint fk_session_embeddings_session_id_sessions FOREIGN KEY (session_id) REFERENCES sessions (session_id) ON DELETE CASCADE
 * + table task_artifacts
 *     + id uuid not null default gen_random_uuid()
 *     + name text not null
 *     + version text not null
 *     + storage_uri text not null
 *     + sha256 text not null
 *     + created_at timestamptz not null default now()
 * + table task_registry
 *     + name text not null
 *     + kind text not null
 *     + module_path text not null
 *     + callable text not null
 *     + queue text not null
 *     + allowed_tenants text[] not null default '{}'
 *     + args_schema jsonb not null default '{}'
 *     + enabled boolean not null default true
 *     + created_at timestamptz not null default now()
 * + table tenant_tool_flags
 *     + tenant_id text not null
 *     + tool_name text not null
 *     + enabled boolean not null
 *     + constraint fk_tenant_tool_flags_tool_name_tool_catalog FOREIGN KEY (tool_name) REFERENCES tool_catalog (name) ON DELETE CASCADE
 * + table tool_catalog
 *     + name text not null
 *     + description text not null
 *     + parameters_schema jsonb not null default '{}'
 *     + tags text[] not null default '{}'
 *     + enabled boolean not null default true
 * </pre>
 */
@Migration(
    id = "001_initial_schema",
    parents = "000_sessions",
    schema = "5999a08d3118d2c7f2c138ce5f614688f06fc2be75d9c4f1fb990a595e89d8e1")
public final class V001_InitialSchema implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE EXTENSION IF NOT EXISTS vector""");
    steps.sql("""
        DO $$ BEGIN
          CREATE TYPE asset_type AS ENUM ('image', 'video', 'diagram', 'screenshot', 'document');
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          CREATE TYPE capability_health AS ENUM ('healthy', 'degraded', 'unavailable');
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          CREATE TYPE cost_tier AS ENUM ('free', 'low', 'medium', 'high', 'premium');
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          CREATE TYPE execution_status AS ENUM ('pending', 'running', 'success', 'failed', 'skipped');
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          CREATE TYPE job_status AS ENUM ('pending', 'running', 'completed', 'failed', 'cancelled');
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        CREATE SEQUENCE IF NOT EXISTS session_embeddings_id_seq""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS asset_provenance (
          asset_id uuid NOT NULL,
          request_id text NOT NULL,
          execution_id uuid,
          plan_id uuid,
          generation jsonb NOT NULL DEFAULT '{}',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_asset_provenance PRIMARY KEY (asset_id)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_asset_provenance_request_id
          ON asset_provenance (request_id)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS multimodal_assets (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          tenant_id text NOT NULL,
          asset_type asset_type NOT NULL,
          mime_type text NOT NULL,
          content bytea,
          storage_uri text,
          checksum text NOT NULL,
          metadata jsonb NOT NULL DEFAULT '{}',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_multimodal_assets PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_assets_checksum
          ON multimodal_assets (checksum)""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_assets_tenant_id
          ON multimodal_assets (tenant_id, created_at)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS multimodal_capabilities (
          tool_id text NOT NULL,
          provider text NOT NULL,
          modalities jsonb NOT NULL DEFAULT '[]',
          constraints jsonb NOT NULL DEFAULT '{}',
          health_status capability_health NOT NULL DEFAULT 'healthy',
          cost_tier cost_tier NOT NULL DEFAULT 'medium',
          enabled boolean NOT NULL DEFAULT true,
          updated_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_multimodal_capabilities PRIMARY KEY (tool_id, provider)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_capabilities_health_status
          ON multimodal_capabilities (health_status)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS multimodal_executions (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          plan_id uuid NOT NULL,
          step_index integer NOT NULL,
          asset_id uuid,
          status execution_status NOT NULL DEFAULT 'pending',
          quality_score real,
          result jsonb,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT ck_multimodal_executions_quality_in_range CHECK (quality_score BETWEEN 0 AND 1),
          CONSTRAINT ck_multimodal_executions_step_index_not_negative CHECK (step_index >= 0),
          CONSTRAINT pk_multimodal_executions PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_executions_plan_id
          ON multimodal_executions (plan_id)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS multimodal_job_plans (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          tenant_id text NOT NULL,
          session_id text NOT NULL,
          plan_json jsonb NOT NULL,
          status job_status NOT NULL DEFAULT 'pending',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_multimodal_job_plans PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_job_plans_tenant_id
          ON multimodal_job_plans (tenant_id, session_id)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS multimodal_outcomes (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          plan_id uuid NOT NULL,
          task_id text NOT NULL,
          success boolean NOT NULL,
          latency_ms real,
          quality_score real,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_multimodal_outcomes PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_multimodal_outcomes_plan_id
          ON multimodal_outcomes (plan_id)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS prompts (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          name text NOT NULL,
          version integer NOT NULL DEFAULT 1,
          content text NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_prompts PRIMARY KEY (id),
          CONSTRAINT uq_prompts_name UNIQUE (name)
        )""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS session_embeddings (
          id bigint NOT NULL DEFAULT nextval('session_embeddings_id_seq'),
          session_id uuid NOT NULL,
          text text NOT NULL,
          vector vector(384),
          metadata jsonb NOT NULL DEFAULT '{}',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_session_embeddings PRIMARY KEY (id),
          CONSTRAINT uq_session_embeddings_session_id UNIQUE (session_id, text)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_session_embeddings_vector
          ON session_embeddings USING ivfflat (vector vector_cosine_ops) WITH (lists = '100')""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS task_artifacts (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          name text NOT NULL,
          version text NOT NULL,
          storage_uri text NOT NULL,
          sha256 text NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_task_artifacts PRIMARY KEY (id),
          CONSTRAINT uq_task_artifacts_name UNIQUE (name, version)
        )""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS task_registry (
          name text NOT NULL,
          kind text NOT NULL,
          module_path text NOT NULL,
          callable text NOT NULL,
          queue text NOT NULL,
          allowed_tenants text[] NOT NULL DEFAULT '{}',
          args_schema jsonb NOT NULL DEFAULT '{}',
          enabled boolean NOT NULL DEFAULT true,
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT pk_task_registry PRIMARY KEY (name)
        )""");
    steps.sql("""
        CREATE INDEX IF NOT EXISTS ix_task_registry_queue
          ON task_registry (queue)""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS tenant_tool_flags (
          tenant_id text NOT NULL,
          tool_name text NOT NULL,
          enabled boolean NOT NULL,
          CONSTRAINT pk_tenant_tool_flags PRIMARY KEY (tenant_id, tool_name)
        )""");
    steps.sql("""
        CREATE TABLE IF NOT EXISTS tool_catalog (
          name text NOT NULL,
          description text NOT NULL,
          parameters_schema jsonb NOT NULL DEFAULT '{}',
          tags text[] NOT NULL DEFAULT '{}',
          enabled boolean NOT NULL DEFAULT true,
          CONSTRAINT pk_tool_catalog PRIMARY KEY (name)
        )""");
    steps.sql("""
        ALTER SEQUENCE session_embeddings_id_seq OWNED BY session_embeddings.id""");
    // Older scripts left the names of constraints to PostgreSQL.
    steps.sql("""
        DO $$
        DECLARE
          renaming text;
        BEGIN
          FOR renaming IN
            SELECT DISTINCT ON (own.name) format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', own.relation, conname, own.name)
            FROM (VALUES
              ('asset_provenance'::regclass, 'pk_asset_provenance', 'PRIMARY KEY (asset_id)'),
              ('asset_provenance', 'fk_asset_provenance_asset_id_multimodal_assets', 'FOREIGN KEY (asset_id) REFERENCES multimodal_assets(id) ON DELETE CASCADE'),
              ('asset_provenance', 'fk_asset_provenance_execution_id_multimodal_executions', 'FOREIGN KEY (execution_id) REFERENCES multimodal_executions(id)'),
              ('asset_provenance', 'fk_asset_provenance_plan_id_multimodal_job_plans', 'FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans(id)'),
              ('multimodal_assets', 'pk_multimodal_assets', 'PRIMARY KEY (id)'),
              ('multimodal_capabilities', 'pk_multimodal_capabilities', 'PRIMARY KEY (tool_id, provider)'),
              ('multimodal_executions', 'pk_multimodal_executions', 'PRIMARY KEY (id)'),
              ('multimodal_executions', 'ck_multimodal_executions_step_index_not_negative', 'CHECK ((step_index >= 0))'),
              ('multimodal_executions', 'ck_multimodal_executions_quality_in_range', 'CHECK (((quality_score >= (0)::double precision) AND (quality_score <= (1)::double precision)))'),
              ('multimodal_executions', 'fk_multimodal_executions_asset_id_multimodal_assets', 'FOREIGN KEY (asset_id) REFERENCES multimodal_assets(id)'),
              ('multimodal_executions', 'fk_multimodal_executions_plan_id_multimodal_job_plans', 'FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans(id)'),
              ('multimodal_job_plans', 'pk_multimodal_job_plans', 'PRIMARY KEY (id)'),
              ('multimodal_outcomes', 'pk_multimodal_outcomes', 'PRIMARY KEY (id)'),
              ('prompts', 'pk_prompts', 'PRIMARY KEY (id)'),
              ('prompts', 'uq_prompts_name', 'UNIQUE (name)'),
              ('session_embeddings', 'pk_session_embeddings', 'PRIMARY KEY (id)'),
              ('session_embeddings', 'uq_session_embeddings_session_id', 'UNIQUE (session_id, text)'),
              ('session_embeddings', 'fk_session_embeddings_session_id_sessions', 'FOREIGN KEY (session_id) REFERENCES sessions(session_id) ON DELETE CASCADE'),
              ('task_artifacts', 'pk_task_artifacts', 'PRIMARY KEY (id)'),
              ('task_artifacts', 'uq_task_artifacts_name', 'UNIQUE (name, version)'),
              ('task_registry', 'pk_task_registry', 'PRIMARY KEY (name)'),
              ('tenant_tool_flags', 'pk_tenant_tool_flags', 'PRIMARY KEY (tenant_id, tool_name)'),
              ('tenant_tool_flags', 'fk_tenant_tool_flags_tool_name_tool_catalog', 'FOREIGN KEY (tool_name) REFERENCES tool_catalog(name) ON DELETE CASCADE'),
              ('tool_catalog', 'pk_tool_catalog', 'PRIMARY KEY (name)')
            ) AS own (relation, name, definition)
            JOIN pg_constraint ON conrelid = own.relation AND pg_get_constraintdef(pg_constraint.oid) = own.definition
            WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = own.relation AND conname = own.name)
          LOOP
            EXECUTE renaming;
          END LOOP;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE asset_provenance
            ADD CONSTRAINT fk_asset_provenance_asset_id_multimodal_assets FOREIGN KEY (asset_id) REFERENCES multimodal_assets (id) ON DELETE CASCADE;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE asset_provenance
            ADD CONSTRAINT fk_asset_provenance_execution_id_multimodal_executions FOREIGN KEY (execution_id) REFERENCES multimodal_executions (id);
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE asset_provenance
            ADD CONSTRAINT fk_asset_provenance_plan_id_multimodal_job_plans FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans (id);
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE multimodal_executions
            ADD CONSTRAINT fk_multimodal_executions_asset_id_multimodal_assets FOREIGN KEY (asset_id) REFERENCES multimodal_assets (id);
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE multimodal_executions
            ADD CONSTRAINT fk_multimodal_executions_plan_id_multimodal_job_plans FOREIGN KEY (plan_id) REFERENCES multimodal_job_plans (id);
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE session_embeddings
            ADD CONSTRAINT fk_session_embeddings_session_id_sessions FOREIGN KEY (session_id) REFERENCES sessions (session_id) ON DELETE CASCADE;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.sql("""
        DO $$ BEGIN
          ALTER TABLE tenant_tool_flags
            ADD CONSTRAINT fk_tenant_tool_flags_tool_name_tool_catalog FOREIGN KEY (tool_name) REFERENCES tool_catalog (name) ON DELETE CASCADE;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
    steps.seed(
        Seed.into("tool_catalog")
            .columns("name", "description", "parameters_schema", "tags")
            .row("echo", "Says what it is told", "{}", "{test}")
            .row("web_search", "Searches the web", "{\"query\": \"string\"}", "{web}")
            .row("document_ingest", "Reads a document", "{\"path\": \"string\"}", "{files,text}"));
  }

  @Override
  public void down(Steps steps) {
    // A table comes before those that it refers to, whatever its foreign keys are called.
    steps.sql("""
        DROP TABLE asset_provenance""");
    steps.sql("""
        DROP TABLE multimodal_executions""");
    steps.sql("""
        DROP TABLE multimodal_assets""");
    steps.sql("""
        DROP TABLE multimodal_job_plans""");
    steps.sql("""
        DROP TABLE multimodal_outcomes""");
    steps.sql("""
        DROP TABLE multimodal_capabilities""");
    steps.sql("""
        DROP TABLE prompts""");
    steps.sql("""
        DROP TABLE session_embeddings""");
    steps.sql("""
        DROP TABLE task_artifacts""");
    steps.sql("""
        DROP TABLE task_registry""");
    steps.sql("""
        DROP TABLE tenant_tool_flags""");
    steps.sql("""
        DROP TABLE tool_catalog""");
    steps.sql("""
        DROP TYPE job_status""");
    steps.sql("""
        DROP TYPE execution_status""");
    steps.sql("""
        DROP TYPE cost_tier""");
    steps.sql("""
        DROP TYPE capability_health""");
    steps.sql("""
        DROP TYPE asset_type""");
    steps.sql("""
        DROP EXTENSION IF EXISTS vector""");
  }
}
