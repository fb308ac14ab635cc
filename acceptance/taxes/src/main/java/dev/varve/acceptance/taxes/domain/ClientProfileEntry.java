package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.IndexKey;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that became known of a client; entries are never changed. */
@Table(name = "client_profile_entries", comment = "Append-only profile log")
@Index(
    keys = {
      @IndexKey(column = "client_id"),
      @IndexKey(column = "created_at", order = Index.Order.DESC)
    })
public record ClientProfileEntry(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(Client.class) UUID clientId,
    @Column(length = 50) String entryType,
    @Column(type = "jsonb") String content,
    @Nullable Integer taxYear,
    @Column(defaultValue = "now()") Instant createdAt) {}
