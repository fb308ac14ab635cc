/**
 * somaAgent01: tools, plans of work with many media, what came of them, and a memory of sessions.
 *
 * <p>What the document leaves open is decided here. It names the tables, their keys and some of
 * their columns; the others are what these need. It makes {@code session_embeddings.session_id} a
 * foreign key, and names no table of sessions: that one is the session service's, which is older;
 * revision 000 says what it was, so that 001 holds the twelve tables and nothing else. Embeddings
 * go with their session, provenance with its asset; other references keep what they point at.
 * {@code multimodal_outcomes.plan_id} is no foreign key, as the document draws it: an outcome
 * outlives its plan. Names follow the project's convention, {@link dev.varve.annotations.Naming}
 * below.
 *
 * <p>The first migration may meet a database that the old init scripts have made, or some of them.
 * So its statements were given {@code IF NOT EXISTS} by hand, and those that have no such form a
 * block that takes {@code duplicate_object} for done, as the document wants it. Constraints that
 * those scripts made under PostgreSQL's own names get ours, so that none is made twice. The way
 * back drops each table before those that it refers to. The seed rows are written by hand, too.
 */
@NullMarked
@VarveProject(
    extensions = @Extension("vector"),
    naming =
        @Naming(
            index = "ix_%(column_0_label)s",
            unique = "uq_%(table_name)s_%(column_0_name)s",
            check = "ck_%(table_name)s_%(constraint_name)s",
            foreignKey = "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            primaryKey = "pk_%(table_name)s"),
    database =
        @Database(
            urlVariable = "SA01_DB_DSN",
            defaultUrl = "postgresql+asyncpg://soma:soma@localhost:5432/somaagent01"),
    ids = VarveProject.Ids.SEQUENTIAL,
    migrationsPackage = "dev.varve.acceptance.agent.migrations")
package dev.varve.acceptance.agent.domain;

import dev.varve.annotations.Database;
import dev.varve.annotations.Extension;
import dev.varve.annotations.Naming;
import dev.varve.annotations.VarveProject;
import org.jspecify.annotations.NullMarked;
