package dev.varve.example.lifegraph.migrations;

import dev.varve.runtime.Migration;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Steps;

/**
 * Enhance documents.
 *
 * <pre>
 * ~ documents
 *     + sha256 varchar(64)
 *     + source varchar(50) not null
 *     + mime_type varchar(100)
 *     + file_size bigint
 *     + storage_uri text not null
 *     + extraction_type varchar(50)
 *     + extraction_data jsonb
 *     + extraction_cost numeric(10,4)
 *     + extracted_at timestamptz
 *     + constraint documents_sha256_key UNIQUE (sha256)
 *     + index idx_documents_created (created_at DESC)
 *     + index idx_documents_extraction_type (extraction_type) where extraction_type IS NOT NULL
 *     + index idx_documents_sha256 unique (sha256)
 *     + index idx_documents_source (source)
 * </pre>
 */
@Migration(
    id = "003_enhance_documents",
    parents = "002_create_core_tables",
    schema = "5fb287bb4ccf361851f87367e4570bcfa6369b95c15cadcfe1dbe78ae63fd340")
public final class V003_EnhanceDocuments implements SchemaMigration {
  @Override
  public void up(Steps steps) {
    steps.sql("""
        ALTER TABLE documents
          ADD COLUMN sha256 varchar(64),
          ADD COLUMN source varchar(50) NOT NULL DEFAULT 'upload',
          ADD COLUMN mime_type varchar(100),
          ADD COLUMN file_size bigint,
          ADD COLUMN storage_uri text NOT NULL DEFAULT 'local://data/documents',
          ADD COLUMN extraction_type varchar(50),
          ADD COLUMN extraction_data jsonb,
          ADD COLUMN extraction_cost numeric(10,4),
          ADD COLUMN extracted_at timestamptz""");
    // The rows that are there need values; later ones bring their own.
    steps.sql("""
        ALTER TABLE documents
          ALTER COLUMN source DROP DEFAULT,
          ALTER COLUMN storage_uri DROP DEFAULT""");
    steps.sqlOutsideTransaction("""
        CREATE UNIQUE INDEX CONCURRENTLY documents_sha256_key
          ON documents (sha256)""");
    steps.sql("""
        ALTER TABLE documents
          ADD CONSTRAINT documents_sha256_key UNIQUE USING INDEX documents_sha256_key""");
    steps.sqlOutsideTransaction("""
        CREATE INDEX CONCURRENTLY idx_documents_created
          ON documents (created_at DESC)""");
    steps.sqlOutsideTransaction("""
        CREATE INDEX CONCURRENTLY idx_documents_extraction_type
          ON documents (extraction_type)
          WHERE extraction_type IS NOT NULL""");
    steps.sqlOutsideTransaction("""
        CREATE UNIQUE INDEX CONCURRENTLY idx_documents_sha256
          ON documents (sha256)""");
    steps.sqlOutsideTransaction("""
        CREATE INDEX CONCURRENTLY idx_documents_source
          ON documents (source)""");
  }

  @Override
  public void down(Steps steps) {
    steps.sqlOutsideTransaction("""
        DROP INDEX CONCURRENTLY idx_documents_source""");
    steps.sqlOutsideTransaction("""
        DROP INDEX CONCURRENTLY idx_documents_sha256""");
    steps.sqlOutsideTransaction("""
        DROP INDEX CONCURRENTLY idx_documents_extraction_type""");
    steps.sqlOutsideTransaction("""
        DROP INDEX CONCURRENTLY idx_documents_created""");
    steps.sql("""
        ALTER TABLE documents
          DROP CONSTRAINT documents_sha256_key,
          DROP COLUMN extracted_at,
          DROP COLUMN extraction_cost,
          DROP COLUMN extraction_data,
          DROP COLUMN extraction_type,
          DROP COLUMN storage_uri,
          DROP COLUMN file_size,
          DROP COLUMN mime_type,
          DROP COLUMN source,
          DROP COLUMN sha256""");
  }
}
