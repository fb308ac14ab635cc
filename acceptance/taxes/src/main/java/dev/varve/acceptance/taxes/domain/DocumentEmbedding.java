package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.util.UUID;

/** A piece of a client's document, as a vector. */
@Table(name = "document_embeddings", comment = "RAG document vectors")
@Unique(columns = {"document_path", "chunk_index"})
public record DocumentEmbedding(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Client.class, onDelete = ForeignKey.Action.CASCADE) @Index UUID clientId,
    @Column(length = 500) String documentPath,
    int chunkIndex,
    String chunk,
    @Column(type = "vector(1536)") @Index(method = "hnsw", operatorClass = "vector_cosine_ops")
        String embedding,
    @Column(defaultValue = "now()") Instant createdAt) {}
