package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.util.UUID;

/** A text that a model is given. */
@Table(name = "prompts")
public record Prompt(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Unique String name,
    @Column(defaultValue = "1") int version,
    String content,
    @Column(defaultValue = "now()") Instant createdAt) {}
