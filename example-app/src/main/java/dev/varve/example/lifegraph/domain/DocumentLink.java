package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** Ties a document to an entity of any kind. */
@Table(name = "document_links")
@Index(
    name = "idx_doclinks_entity",
    columns = {"entity_type", "entity_id"})
public record DocumentLink(
    @Id
        @ForeignKey(value = Document.class, onDelete = ForeignKey.Action.CASCADE)
        @Index(name = "idx_doclinks_document")
        UUID documentId,
    @Id @Column(length = 50) String entityType,
    @Id UUID entityId,
    @Column(defaultValue = "now()") Instant createdAt) {}
