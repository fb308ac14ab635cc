package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody says against an attribution. */
@Table(name = "feedback_cards", comment = "BO-4")
public record FeedbackCard(
    @Id UUID cardId,
    @Index UUID attributionId,
    @Column(length = 50) String reviewerRole,
    @Column(type = "jsonb") String corrections,
    @Column(type = "jsonb") String evidence,
    @Column(defaultValue = "now()") Instant submittedAt) {}
