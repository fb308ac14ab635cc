package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor, customer or contact: a person or an organisation. */
@Table(name = "parties")
public record Party(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 20) @Check("kind IN ('person', 'org')") @Index(name = "idx_parties_kind")
        String kind,
    @Column(length = 255)
        @Index(name = "idx_parties_name_trgm", method = "gin", operatorClass = "gin_trgm_ops")
        String name,
    @Column(length = 50) @Index(name = "idx_parties_tax_id", where = "tax_id IS NOT NULL")
        @Nullable String taxId,
    @Column(type = "jsonb", defaultValue = "'{}'::jsonb") @Nullable String contactJson,
    @Column(type = "jsonb", defaultValue = "'{}'::jsonb") @Nullable String metadata,
    @Column(defaultValue = "now()") Instant createdAt,
    @Column(defaultValue = "now()") Instant updatedAt) {}
