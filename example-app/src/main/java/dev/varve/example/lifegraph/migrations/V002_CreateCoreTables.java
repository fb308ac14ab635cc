package dev.varve.example.lifegraph.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Create core tables.
 *
 * <pre>
 * + enum commitment_state (proposed, accepted, active, paused, fulfilled, canceled, delinquent)
 * + enum commitment_type (obligation, responsibility, goal, routine, appointment, compliance)
 * + table commitments
 *     + id uuid not null default gen_random_uuid()
 *     + role_id uuid not null
 *     + commitment_type commitment_type not null
 *     + title varchar(500) not null
 *     + description text
 *     + source varchar(50) not null
 *     + counterparty_id uuid
 *     + created_at timestamptz not null default now()
 *     + due_at timestamptz
 *     + rrule text
 *     + priority integer default 50
 *     + state commitment_state not null default 'accepted'
 *     + severity integer default 0
 *     + domain_tags text[] default '{}'
 *     + reason text
 *     + metadata jsonb default '{}'::jsonb
 *     + constraint commitments_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES parties (id)
 *     + constraint commitments_role_id_fkey FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE
 * + table parties
 *     + id uuid not null default gen_random_uuid()
 *     + kind varchar(20) not null
 *     + name varchar(255) not null
 *     + tax_id varchar(50)
 *     + contact_json jsonb default '{}'::jsonb
 *     + metadata jsonb default '{}'::jsonb
 *     + created_at timestamptz not null default now()
 *     + updated_at timestamptz not null default now()
 * + table roles
 *     + id uuid not null default gen_random_uuid()
 *     + party_id uuid not null
 *     + user_id uuid not null
 *     + role_name varchar(100) not null
 *     + domain_tags text[] default '{}'
 *     + created_at timestamptz not null default now()
 *     + constraint roles_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties (id) ON DELETE CASCADE
 * </pre>
 */
@Migration(
    id = "002_create_core_tables",
    parents = "001_add_extensions",
    schema = "c0c6130b0e3bb5e56ec1bc9c582f6c14efc92b190e1f662f08904be60a644419")
public final class V002_CreateCoreTables implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        CREATE TYPE commitment_state AS ENUM ('proposed', 'accepted', 'active', 'paused', 'fulfilled', 'canceled', 'delinquent')""");
    steps.sql("""
        CREATE TYPE commitment_type AS ENUM ('obligation', 'responsibility', 'goal', 'routine', 'appointment', 'compliance')""");
    steps.sql("""
        CREATE TABLE commitments (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          role_id uuid NOT NULL,
          commitment_type commitment_type NOT NULL,
          title varchar(500) NOT NULL,
          description text,
          source varchar(50) NOT NULL,
          counterparty_id uuid,
          created_at timestamptz NOT NULL DEFAULT now(),
          due_at timestamptz,
          rrule text,
          priority integer DEFAULT 50,
          state commitment_state NOT NULL DEFAULT 'accepted',
          severity integer DEFAULT 0,
          domain_tags text[] DEFAULT '{}',
          reason text,
          metadata jsonb DEFAULT '{}'::jsonb,
          CONSTRAINT commitments_pkey PRIMARY KEY (id),
          CONSTRAINT commitments_priority_check CHECK (priority BETWEEN 0 AND 100),
          CONSTRAINT commitments_source_check CHECK (source IN ('email', 'doc', 'vision_extract', 'api', 'manual'))
        )""");
    steps.sql("""
        CREATE INDEX idx_commitments_counterparty
          ON commitments (counterparty_id)
          WHERE counterparty_id IS NOT NULL""");
    steps.sql("""
        CREATE INDEX idx_commitments_domains
          ON commitments USING gin (domain_tags)""");
    steps.sql("""
        CREATE INDEX idx_commitments_priority
          ON commitments (priority DESC)""");
    steps.sql("""
        CREATE INDEX idx_commitments_role
          ON commitments (role_id)""");
    steps.sql("""
        CREATE INDEX idx_commitments_state_due
          ON commitments (state, due_at)""");
    steps.sql("""
        CREATE TABLE parties (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          kind varchar(20) NOT NULL,
          name varchar(255) NOT NULL,
          tax_id varchar(50),
          contact_json jsonb DEFAULT '{}'::jsonb,
          metadata jsonb DEFAULT '{}'::jsonb,
          created_at timestamptz NOT NULL DEFAULT now(),
          updated_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT parties_kind_check CHECK (kind IN ('person', 'org')),
          CONSTRAINT parties_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX idx_parties_kind
          ON parties (kind)""");
    steps.sql("""
        CREATE INDEX idx_parties_name_trgm
          ON parties USING gin (name gin_trgm_ops)""");
    steps.sql("""
        CREATE INDEX idx_parties_tax_id
          ON parties (tax_id)
          WHERE tax_id IS NOT NULL""");
    steps.sql("""
        CREATE TABLE roles (
          id uuid NOT NULL DEFAULT gen_random_uuid(),
          party_id uuid NOT NULL,
          user_id uuid NOT NULL,
          role_name varchar(100) NOT NULL,
          domain_tags text[] DEFAULT '{}',
          created_at timestamptz NOT NULL DEFAULT now(),
          CONSTRAINT roles_pkey PRIMARY KEY (id)
        )""");
    steps.sql("""
        CREATE INDEX idx_roles_domains
          ON roles USING gin (domain_tags)""");
    steps.sql("""
        CREATE INDEX idx_roles_party
          ON roles (party_id)""");
    steps.sql("""
        CREATE INDEX idx_roles_user
          ON roles (user_id)""");
    steps.sql("""
        ALTER TABLE commitments
          ADD CONSTRAINT commitments_counterparty_id_fkey FOREIGN KEY (counterparty_id) REFERENCES parties (id),
          ADD CONSTRAINT commitments_role_id_fkey FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE""");
    steps.sql("""
        ALTER TABLE roles
          ADD CONSTRAINT roles_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties (id) ON DELETE CASCADE""");
  }

  @Override
  public void down(Steps steps) {
    steps.sql("""
        ALTER TABLE roles
          DROP CONSTRAINT roles_party_id_fkey""");
    steps.sql("""
        ALTER TABLE commitments
          DROP CONSTRAINT commitments_role_id_fkey,
          DROP CONSTRAINT commitments_counterparty_id_fkey""");
    steps.sql("""
        DROP TABLE roles""");
    steps.sql("""
        DROP TABLE parties""");
    steps.sql("""
        DROP TABLE commitments""");
    steps.sql("""
        DROP TYPE commitment_type""");
    steps.sql("""
        DROP TYPE commitment_state""");
  }
}
