package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One try of one step of a plan. */
@Table(name = "multimodal_executions")
public record MultimodalExecution(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(MultimodalJobPlan.class) @Index UUID planId,
    @Check(name = "step_index_not_negative", value = "step_index >= 0") int stepIndex,
    @ForeignKey(MultimodalAsset.class) @Nullable UUID assetId,
    @Column(defaultValue = "'pending'") ExecutionStatus status,
    @Check(name = "quality_in_range", value = "quality_score BETWEEN 0 AND 1")
        @Nullable Float qualityScore,
    @Column(type = "jsonb") @Nullable String result,
    @Column(defaultValue = "now()") Instant createdAt) {}
