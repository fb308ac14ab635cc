package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.AllowHazard;
import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A PDF or an image, with what was read out of it. */
@Table(name = "documents")
public record Document(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 255) String filename,
    @Column(defaultValue = "now()") @Index(name = "idx_documents_created", order = Index.Order.DESC)
        Instant createdAt,
    @Column(length = 64) @Unique @Index(name = "idx_documents_sha256", unique = true)
        @Nullable String sha256,
    @Column(length = 50)
        @Index(name = "idx_documents_source")
        @AllowHazard(
            code = "required-column",
            reason = "the table is empty until Life Graph goes live")
        String source,
    @Column(length = 100) @Nullable String mimeType,
    @Nullable Long fileSize,
    @AllowHazard(code = "required-column", reason = "the table is empty until Life Graph goes live")
        String storageUri,
    @Column(length = 50)
        @Index(name = "idx_documents_extraction_type", where = "extraction_type IS NOT NULL")
        @Nullable String extractionType,
    @Column(type = "jsonb") @Nullable String extractionData,
    @Column(precision = 10, scale = 4) @Nullable BigDecimal extractionCost,
    @Nullable Instant extractedAt) {}
