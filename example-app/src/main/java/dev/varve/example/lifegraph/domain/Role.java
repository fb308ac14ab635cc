package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a party is in some context: employee, parent, taxpayer. */
@Table(name = "roles")
public record Role(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Party.class, onDelete = ForeignKey.Action.CASCADE)
        @Index(name = "idx_roles_party")
        UUID partyId,
    @Index(name = "idx_roles_user") UUID userId,
    @Column(length = 100) String roleName,
    @Column(defaultValue = "'{}'") @Index(name = "idx_roles_domains", method = "gin")
        @Nullable List<String> domainTags,
    @Column(defaultValue = "now()") Instant createdAt) {}
