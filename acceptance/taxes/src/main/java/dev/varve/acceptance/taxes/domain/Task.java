package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work for a client, done by an agent. */
@Table(name = "tasks", comment = "AI task tracking")
public record Task(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(Client.class) @Index UUID clientId,
    @Column(length = 50) String taskType,
    @Column(defaultValue = "'PENDING'") @Index TaskStatus status,
    @Column(length = 100) @Nullable String assignedAgent,
    @Column(type = "jsonb", defaultValue = "'{}'") String details,
    @Nullable Instant dueAt,
    @Column(defaultValue = "now()") Instant createdAt,
    @Nullable Instant completedAt) {}
