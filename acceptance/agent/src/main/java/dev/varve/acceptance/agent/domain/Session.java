package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** A session, as the session service keeps it. */
@Table(name = "sessions")
public record Session(@Id UUID sessionId, @Column(defaultValue = "now()") Instant createdAt) {}
