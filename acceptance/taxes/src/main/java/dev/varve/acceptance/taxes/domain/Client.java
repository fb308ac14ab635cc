package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A taxpayer. */
@Table(name = "clients", comment = "Client/taxpayer records")
public record Client(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @Column(length = 255) String name,
    @Column(length = 50) @Unique @Nullable String externalId,
    @Column(defaultValue = "now()") Instant createdAt,
    @Column(defaultValue = "now()") Instant updatedAt) {}
