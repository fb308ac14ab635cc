package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that a task made. */
@Table(name = "task_artifacts", comment = "Task output files")
public record TaskArtifact(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Task.class, onDelete = ForeignKey.Action.CASCADE) @Index UUID taskId,
    @Column(length = 50) String artifactType,
    String filePath,
    @Column(defaultValue = "now()") Instant createdAt) {}
