package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an asset comes from. */
@Table(name = "asset_provenance")
public record AssetProvenance(
    @Id @ForeignKey(value = MultimodalAsset.class, onDelete = ForeignKey.Action.CASCADE)
        UUID assetId,
    @Index String requestId,
    @ForeignKey(MultimodalExecution.class) @Nullable UUID executionId,
    @ForeignKey(MultimodalJobPlan.class) @Nullable UUID planId,
    @Column(type = "jsonb", defaultValue = "'{}'") String generation,
    @Column(defaultValue = "now()") Instant createdAt) {}
