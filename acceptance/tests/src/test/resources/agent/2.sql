-- script 016_task_registry
CREATE TABLE task_registry (
  name text CONSTRAINT pk_task_registry PRIMARY KEY,
  kind text NOT NULL,
  module_path text NOT NULL,
  callable text NOT NULL,
  queue text NOT NULL,
  allowed_tenants text[] NOT NULL DEFAULT '{}',
  args_schema jsonb NOT NULL DEFAULT '{}',
  enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_task_registry_queue ON task_registry (queue);

CREATE TABLE task_artifacts (
  id uuid CONSTRAINT pk_task_artifacts PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  version text NOT NULL,
  storage_uri text NOT NULL,
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_task_artifacts_name UNIQUE (name, version)
);

-- script 017_multimodal
CREATE TYPE asset_type AS ENUM ('image', 'video', 'diagram', 'screenshot', 'document');
CREATE TYPE job_status AS ENUM ('pending', 'running', 'completed', 'failed', 'cancelled');
CREATE TYPE execution_status AS ENUM ('pending', 'running', 'success', 'failed', 'skipped');
CREATE TYPE capability_health AS ENUM ('healthy', 'degraded', 'unavailable');
CREATE TYPE cost_tier AS ENUM ('free', 'low', 'medium', 'high', 'premium');

CREATE TABLE multimodal_assets (
  id uuid CONSTRAINT pk_multimodal_assets PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id text NOT NULL,
  asset_type asset_type NOT NULL,
  mime_type text NOT NULL,
  content bytea,
  storage_uri text,
  checksum text NOT NULL,
  metadata jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_multimodal_assets_checksum ON multimodal_assets (checksum);
CREATE INDEX ix_multimodal_assets_tenant_id ON multimodal_assets (tenant_id, created_at);

CREATE TABLE multimodal_capabilities (
  tool_id text,
  provider text,
  modalities jsonb NOT NULL DEFAULT '[]',
  constraints jsonb NOT NULL DEFAULT '{}',
  health_status capability_health NOT NULL DEFAULT 'healthy',
  cost_tier cost_tier NOT NULL DEFAULT 'medium',
  enabled boolean NOT NULL DEFAULT true,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_multimodal_capabilities PRIMARY KEY (tool_id, provider)
);
CREATE INDEX ix_multimodal_capabilities_health_status ON multimodal_capabilities (health_status);

CREATE TABLE multimodal_job_plans (
  id uuid CONSTRAINT pk_multimodal_job_plans PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id text NOT NULL,
  session_id text NOT NULL,
  plan_json jsonb NOT NULL,
  status job_status NOT NULL DEFAULT 'pending',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_multimodal_job_plans_tenant_id ON multimodal_job_plans (tenant_id, session_id);

CREATE TABLE multimodal_executions (
  id uuid CONSTRAINT pk_multimodal_executions PRIMARY KEY DEFAULT gen_random_uuid(),
  plan_id uuid NOT NULL
    CONSTRAINT fk_multimodal_executions_plan_id_multimodal_job_plans REFERENCES multimodal_job_plans,
  step_index integer NOT NULL
    CONSTRAINT ck_multimodal_executions_step_index_not_negative CHECK (step_index >= 0),
  asset_id uuid
    CONSTRAINT fk_multimodal_executions_asset_id_multimodal_assets REFERENCES multimodal_assets,
  status execution_status NOT NULL DEFAULT 'pending',
  quality_score real
    CONSTRAINT ck_multimodal_executions_quality_in_range CHECK (quality_score BETWEEN 0 AND 1),
  result jsonb,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_multimodal_executions_plan_id ON multimodal_executions (plan_id);

CREATE TABLE asset_provenance (
  asset_id uuid CONSTRAINT pk_asset_provenance PRIMARY KEY
    CONSTRAINT fk_asset_provenance_asset_id_multimodal_assets
      REFERENCES multimodal_assets ON DELETE CASCADE,
  request_id text NOT NULL,
  execution_id uuid
    CONSTRAINT fk_asset_provenance_execution_id_multimodal_executions
      REFERENCES multimodal_executions,
  plan_id uuid
    CONSTRAINT fk_asset_provenance_plan_id_multimodal_job_plans REFERENCES multimodal_job_plans,
  generation jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_asset_provenance_request_id ON asset_provenance (request_id);

-- script 018_prompts
CREATE TABLE prompts (
  id uuid CONSTRAINT pk_prompts PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CONSTRAINT uq_prompts_name UNIQUE,
  version integer NOT NULL DEFAULT 1,
  content text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- script 019_multimodal_outcomes
CREATE TABLE multimodal_outcomes (
  id uuid CONSTRAINT pk_multimodal_outcomes PRIMARY KEY DEFAULT gen_random_uuid(),
  plan_id uuid NOT NULL,
  task_id text NOT NULL,
  success boolean NOT NULL,
  latency_ms real,
  quality_score real,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_multimodal_outcomes_plan_id ON multimodal_outcomes (plan_id);

-- script tool_catalog
CREATE TABLE tool_catalog (
  name text CONSTRAINT pk_tool_catalog PRIMARY KEY,
  description text NOT NULL,
  parameters_schema jsonb NOT NULL DEFAULT '{}',
  tags text[] NOT NULL DEFAULT '{}',
  enabled boolean NOT NULL DEFAULT true
);

CREATE TABLE tenant_tool_flags (
  tenant_id text,
  tool_name text
    CONSTRAINT fk_tenant_tool_flags_tool_name_tool_catalog REFERENCES tool_catalog ON DELETE CASCADE,
  enabled boolean NOT NULL,
  CONSTRAINT pk_tenant_tool_flags PRIMARY KEY (tenant_id, tool_name)
);

-- script session_embeddings
CREATE EXTENSION vector;

CREATE TABLE session_embeddings (
  id bigserial CONSTRAINT pk_session_embeddings PRIMARY KEY,
  session_id uuid NOT NULL
    CONSTRAINT fk_session_embeddings_session_id_sessions REFERENCES sessions ON DELETE CASCADE,
  text text NOT NULL,
  vector vector(384),
  metadata jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_session_embeddings_session_id UNIQUE (session_id, text)
);
CREATE INDEX ix_session_embeddings_vector ON session_embeddings
  USING ivfflat (vector vector_cosine_ops) WITH (lists = 100);
