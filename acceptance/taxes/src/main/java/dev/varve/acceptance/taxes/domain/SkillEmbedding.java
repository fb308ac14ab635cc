package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Column;
import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Index;
import dev.varve.annotations.Table;
import dev.varve.annotations.Unique;
import java.util.UUID;

/** A piece of a skill, as a vector. */
@Table(name = "skill_embeddings", comment = "Skill file vectors")
@Unique(columns = {"skill_file_id", "chunk_index"})
public record SkillEmbedding(
    @Id @Column(defaultValue = "gen_random_uuid()") UUID id,
    @ForeignKey(value = SkillFile.class, onDelete = ForeignKey.Action.CASCADE) UUID skillFileId,
    int chunkIndex,
    String chunk,
    @Column(type = "vector(1536)") @Index(method = "hnsw", operatorClass = "vector_cosine_ops")
        String embedding) {}
