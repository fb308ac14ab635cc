package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;

/** What a tool of a provider can do, and whether it can now. */
@Table(name = "multimodal_capabilities")
public record MultimodalCapability(
    @Id String toolId,
    @Id String provider,
    @Column(type = "jsonb", defaultValue = "'[]'") String modalities,
    @Column(type = "jsonb", defaultValue = "'{}'") String constraints,
    @Column(defaultValue = "'healthy'") @Index CapabilityHealth healthStatus,
    @Column(defaultValue = "'medium'") CostTier costTier,
    @Column(defaultValue = "true") boolean enabled,
    @Column(defaultValue = "now()") Instant updatedAt) {}
