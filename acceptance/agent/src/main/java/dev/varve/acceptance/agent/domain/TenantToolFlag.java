package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;

/** Whether a tenant may use a tool. */
@Table(name = "tenant_tool_flags")
public record TenantToolFlag(
    @Id String tenantId,
    @Id @ForeignKey(value = ToolCatalog.class, onDelete = ForeignKey.Action.CASCADE)
        String toolName,
    boolean enabled) {}
