package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import java.util.List;

/** A tool that the agent may call. */
@Table(name = "tool_catalog")
public record ToolCatalog(
    @Id String name,
    String description,
    @Column(type = "jsonb", defaultValue = "'{}'") String parametersSchema,
    @Column(defaultValue = "'{}'") List<String> tags,
    @Column(defaultValue = "true") boolean enabled) {}
