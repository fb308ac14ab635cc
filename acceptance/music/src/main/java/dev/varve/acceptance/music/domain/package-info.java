/**
 * Music attribution: who made a song, and how sure that is. Its tables are the boundary objects
 * (BO-1 to BO-5) at which the parts of the system meet.
 *
 * <p>What the document leaves open is decided here. The boundary objects that come from outside
 * keep their content as JSON, whose form their sources decide: beside its keys every column of
 * BO-1, BO-2 and BO-3 is JSONB, as it says of the first migration. Keys are UUIDs that the
 * application makes. Boundary objects are not tied to each other by foreign keys, since each is
 * delivered by a part of its own; the tables inside the system (vectors, audit trail) are.
 */
@NullMarked
@VarveProject(
    extensions = @Extension("vector"),
    ids = VarveProject.Ids.SEQUENTIAL,
    migrationsPackage = "dev.varve.acceptance.music.migrations")
package dev.varve.acceptance.music.domain;

import dev.varve.annotations.Extension;
import dev.varve.annotations.VarveProject;
import org.jspecify.annotations.NullMarked;
