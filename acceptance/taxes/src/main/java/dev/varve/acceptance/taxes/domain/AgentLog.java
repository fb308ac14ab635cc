package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Identity;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agent did. */
@Table(name = "agent_logs", comment = "Structured agent logs")
@Index(columns = {"agent", "logged_at"})
public record AgentLog(
    @Id @Identity long id,
    @ForeignKey(value = Task.class, onDelete = ForeignKey.Action.SET_NULL) @Index
        @Nullable UUID taskId,
    @Column(length = 100) String agent,
    @Column(length = 10) @Check("level IN ('debug', 'info', 'warning', 'error')") String level,
    String event,
    @Column(type = "jsonb", defaultValue = "'{}'") String context,
    @Column(defaultValue = "now()") Instant loggedAt) {}
