package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.util.UUID;

/** Two entities and what ties them. */
@Table(name = "edges", comment = "graph relationships")
@Index(columns = {"to_id", "relationship"})
public record Edge(
    @Id UUID fromId,
    @Id UUID toId,
    @Id @Column(length = 50) String relationship,
    @Check("confidence BETWEEN 0 AND 1") double confidence,
    @Column(type = "jsonb", defaultValue = "'{}'") String metadata) {}
