package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to do a kind of work, from some tax year on. */
@Table(name = "skill_files", comment = "Agent skill instructions")
@Unique(columns = {"name", "version"})
public record SkillFile(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 100) String name,
    int version,
    String content,
    @Nullable LocalDate effectiveFrom,
    @Column(defaultValue = "now()") Instant createdAt) {}
