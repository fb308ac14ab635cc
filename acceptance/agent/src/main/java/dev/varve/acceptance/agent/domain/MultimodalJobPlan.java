package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** The steps that a request was taken apart into. */
@Table(name = "multimodal_job_plans")
@Index(columns = {"tenant_id", "session_id"})
public record MultimodalJobPlan(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    String tenantId,
    String sessionId,
    @Column(type = "jsonb") String planJson,
    @Column(defaultValue = "'pending'") JobStatus status,
    @Column(defaultValue = "now()") Instant createdAt) {}
