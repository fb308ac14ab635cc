package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.List;

/** A task that can be called by its name. */
@Table(name = "task_registry")
public record TaskRegistry(
    @Id String name,
    String kind,
    String modulePath,
    String callable,
    @Index String queue,
    @Column(defaultValue = "'{}'") List<String> allowedTenants,
    @Column(type = "jsonb", defaultValue = "'{}'") String argsSchema,
    @Column(defaultValue = "true") boolean enabled,
    @Column(defaultValue = "now()") Instant createdAt) {}
