package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Identity;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked for a permission, and what the answer was; it outlives the bundle. */
@Table(name = "audit_log", comment = "permission audit trail")
public record AuditLog(
    @Id @Identity long id,
    @ForeignKey(value = PermissionBundle.class, onDelete = ForeignKey.Action.SET_NULL)
        @Nullable UUID bundleId,
    @Column(length = 100) String requester,
    @Column(length = 50) String action,
    boolean granted,
    @Column(type = "jsonb", defaultValue = "'{}'") String context,
    @Column(defaultValue = "now()") @Index Instant at) {}
