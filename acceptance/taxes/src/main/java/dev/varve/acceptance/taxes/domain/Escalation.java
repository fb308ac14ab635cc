package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that an agent gave to a human. */
@Table(name = "escalations", comment = "Human review escalations")
public record Escalation(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Task.class, onDelete = ForeignKey.Action.CASCADE) @Index UUID taskId,
    String reason,
    @Nullable String resolution,
    @Column(defaultValue = "now()") Instant createdAt,
    @Nullable Instant resolvedAt) {}
