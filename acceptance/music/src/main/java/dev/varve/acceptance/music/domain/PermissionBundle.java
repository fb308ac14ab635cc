package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with an entity, and for how long. */
@Table(name = "permission_bundles", comment = "BO-5")
public record PermissionBundle(
    @Id UUID bundleId,
    @Index UUID entityId,
    @Column(length = 50) String scope,
    @Column(type = "jsonb") String permissions,
    Instant validFrom,
    @Nullable Instant validTo) {}
