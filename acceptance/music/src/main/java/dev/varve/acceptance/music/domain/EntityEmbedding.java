package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** An entity as a vector of half the usual precision, to find others like it. */
@Table(name = "entity_embeddings", comment = "pgvector HALFVEC 768")
public record EntityEmbedding(
    @Id @ForeignKey(value = ResolvedEntity.class, onDelete = ForeignKey.Action.CASCADE)
        UUID entityId,
    @Id @Column(length = 100) String model,
    @Column(type = "halfvec(768)") @Index(method = "hnsw", operatorClass = "halfvec_cosine_ops")
        String embedding,
    @Column(defaultValue = "now()") Instant createdAt) {}
