package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import java.util.UUID;

/** A work, a recording or an artist, put together from the records of many sources. */
@Table(name = "resolved_entities", comment = "BO-2")
public record ResolvedEntity(
    @Id UUID entityId,
    @Column(type = "jsonb") String identifiers,
    @Column(type = "jsonb") String canonical,
    @Column(type = "jsonb") String sources,
    @Column(type = "jsonb") String assessment) {}
