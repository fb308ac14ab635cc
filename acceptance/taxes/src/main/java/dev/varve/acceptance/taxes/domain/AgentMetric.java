package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Identity;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;

/** How well an agent does. */
@Table(name = "agent_metrics", comment = "Performance metrics")
@Index(columns = {"agent", "metric", "recorded_at"})
public record AgentMetric(
    @Id @Identity long id,
    @Column(length = 100) String agent,
    @Column(length = 100) String metric,
    double value,
    @Column(defaultValue = "now()") Instant recordedAt) {}
