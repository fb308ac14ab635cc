package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.util.UUID;

/** A record of one source, brought into one form. */
@Table(name = "normalized_records", comment = "BO-1")
@Unique(columns = {"source", "src_id"})
public record NormalizedRecord(
    @Id UUID recordId,
    @Column(length = 50) String source,
    @Column(length = 255) String srcId,
    @Column(type = "jsonb") String identifiers,
    @Column(type = "jsonb") String metadata,
    @Column(type = "jsonb") String provenance) {}
