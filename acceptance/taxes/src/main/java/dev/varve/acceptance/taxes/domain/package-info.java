/**
 * A tax practice: its clients, what agents do for them, and what people correct.
 *
 * <p>What the document leaves open is decided here. It names the tables and what each is for; their
 * columns are what that needs, as the practice's workflow would ask for it. Rows that other tables
 * point at have UUIDs made by the server, logs and metrics are numbered. What belongs to a task or
 * a skill goes with it; a client who has tasks or a profile cannot be deleted; a log outlives its
 * task. Both kinds of vectors are searched by cosine distance, through HNSW indexes. The enum type
 * has the name that SQLAlchemy gives it, {@code taskstatus}; the revision has Alembic's id.
 */
@NullMarked
@VarveProject(
    extensions = @Extension("vector"),
    database = @Database(urlVariable = "DATABASE_URL"),
    migrationsPackage = "dev.varve.acceptance.taxes.migrations")
package dev.varve.acceptance.taxes.domain;

import dev.varve.annotations.Database;
import dev.varve.annotations.Extension;
import dev.varve.annotations.VarveProject;
import org.jspecify.annotations.NullMarked;
