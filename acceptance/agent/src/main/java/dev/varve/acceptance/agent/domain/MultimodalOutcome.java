package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How well a plan went, to choose better the next time. */
@Table(name = "multimodal_outcomes")
public record MultimodalOutcome(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Index UUID planId,
    String taskId,
    boolean success,
    @Nullable Float latencyMs,
    @Nullable Float qualityScore,
    @Column(defaultValue = "now()") Instant createdAt) {}
