package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation, a goal, a routine or an appointment. */
@Table(name = "commitments")
@Index(
    name = "idx_commitments_state_due",
    columns = {"state", "due_at"})
public record Commitment(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Role.class, onDelete = ForeignKey.Action.CASCADE)
        @Index(name = "idx_commitments_role")
        UUID roleId,
    CommitmentType commitmentType,
    @Column(length = 500) String title,
    @Nullable String description,
    @Column(length = 50) @Check("source IN ('email', 'doc', 'vision_extract', 'api', 'manual')")
        String source,
    @ForeignKey(Party.class)
        @Index(name = "idx_commitments_counterparty", where = "counterparty_id IS NOT NULL")
        @Nullable UUID counterpartyId,
    @Column(defaultValue = "now()") Instant createdAt,
    @Nullable Instant dueAt,
    @Nullable String rrule,
    @Column(defaultValue = "50")
        @Check("priority BETWEEN 0 AND 100")
        @Index(name = "idx_commitments_priority", order = Index.Order.DESC)
        @Nullable Integer priority,
    @Column(defaultValue = "'accepted'") CommitmentState state,
    @Column(defaultValue = "0") @Nullable Integer severity,
    @Column(defaultValue = "'{}'") @Index(name = "idx_commitments_domains", method = "gin")
        @Nullable List<String> domainTags,
    @Nullable String reason,
    @Column(type = "jsonb", defaultValue = "'{}'::jsonb") @Nullable String metadata) {}
