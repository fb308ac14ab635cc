package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Check;
import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that came in and waits to be classified. */
@Table(name = "signals")
public record Signal(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 50) @Check("source IN ('vision_upload', 'email', 'api', 'manual')")
        String source,
    @Column(type = "jsonb") String payloadJson,
    @Column(defaultValue = "now()") @Index(name = "idx_signals_received", order = Index.Order.DESC)
        Instant receivedAt,
    @Column(length = 50, defaultValue = "'new'")
        @Check("status IN ('new', 'processing', 'attached', 'archived')")
        @Index(name = "idx_signals_status")
        String status,
    @Column(length = 255)
        @Unique
        @Index(name = "idx_signals_dedupe", unique = true, where = "dedupe_key IS NOT NULL")
        @Nullable String dedupeKey,
    @ForeignKey(Document.class) @Nullable UUID extractionId,
    @Column(precision = 10, scale = 4) @Nullable BigDecimal extractionCost) {}
