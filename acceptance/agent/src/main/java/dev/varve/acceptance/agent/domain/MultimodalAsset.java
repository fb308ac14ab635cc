package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture, a video or a document; small ones with their bytes. */
@Table(name = "multimodal_assets")
@Index(columns = {"tenant_id", "created_at"})
@SuppressWarnings("ArrayRecordComponent")
public record MultimodalAsset(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    String tenantId,
    AssetType assetType,
    String mimeType,
    byte @Nullable [] content,
    @Nullable String storageUri,
    @Index String checksum,
    @Column(type = "jsonb", defaultValue = "'{}'") String metadata,
    @Column(defaultValue = "now()") Instant createdAt) {}
