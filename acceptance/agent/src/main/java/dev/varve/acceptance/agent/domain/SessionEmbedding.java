package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Sequence;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of a session as a vector, numbered by a BIGSERIAL. */
@Table(name = "session_embeddings")
@Sequence(ownedBy = "id")
@Unique(columns = {"session_id", "text"})
public record SessionEmbedding(
    @Id @Column(defaultValue = "nextval('session_embeddings_id_seq')") long id,
    @ForeignKey(value = Session.class, onDelete = ForeignKey.Action.CASCADE) UUID sessionId,
    String text,
    @Column(type = "vector(384)")
        @Index(method = "ivfflat", operatorClass = "vector_cosine_ops", with = "lists=100")
        @Nullable String vector,
    @Column(type = "jsonb", defaultValue = "'{}'") String metadata,
    @Column(defaultValue = "now()") Instant createdAt) {}
