package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has made a work, in which role. */
@Table(name = "attribution_records", comment = "BO-3")
public record AttributionRecord(
    @Id UUID attributionId,
    UUID workEntityId,
    @Column(type = "jsonb") String credits,
    @Column(type = "jsonb") String assurance,
    @Column(type = "jsonb") String provenance,
    @Column(type = "jsonb") @Nullable String uncertaintySummary,
    @Column(length = 500, defaultValue = "''") String workTitle,
    @Column(length = 500, defaultValue = "''") String artistName) {}
