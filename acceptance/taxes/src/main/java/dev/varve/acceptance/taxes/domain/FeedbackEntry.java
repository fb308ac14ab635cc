package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a human made of what an agent had written. */
@Table(name = "feedback_entries", comment = "Human correction feedback")
public record FeedbackEntry(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = Task.class, onDelete = ForeignKey.Action.CASCADE) @Index UUID taskId,
    @Column(length = 100) String reviewer,
    String original,
    String correction,
    @Column(defaultValue = "'{}'") List<String> tags,
    @Column(defaultValue = "now()") Instant createdAt) {}
