package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.util.UUID;

/** A version of the code of a task. */
@Table(name = "task_artifacts")
@Unique(columns = {"name", "version"})
public record TaskArtifact(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    String name,
    String version,
    String storageUri,
    String sha256,
    @Column(defaultValue = "now()") Instant createdAt) {}
