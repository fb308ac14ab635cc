package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done by whom: a log that only grows. */
@Table(name = "interactions")
@Index(
    name = "idx_interactions_entity",
    columns = {"primary_entity_type", "primary_entity_id"})
@Index(
    name = "idx_interactions_actor",
    columns = {"actor_type", "actor_id"},
    where = "actor_id IS NOT NULL")
public record Interaction(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 50) @Index(name = "idx_interactions_type") String type,
    @Column(length = 20) String actorType,
    @Nullable UUID actorId,
    @Column(length = 50) String primaryEntityType,
    UUID primaryEntityId,
    @Column(type = "jsonb", defaultValue = "'[]'::jsonb") @Nullable String relatedEntities,
    @Column(type = "jsonb", defaultValue = "'{}'::jsonb") @Nullable String metadata,
    @Column(precision = 10, scale = 4) @Nullable BigDecimal cost,
    @Column(defaultValue = "now()")
        @Index(name = "idx_interactions_created", order = Index.Order.DESC)
        Instant createdAt) {}
