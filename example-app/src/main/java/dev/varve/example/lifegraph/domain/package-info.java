/** The domain of Life Graph: people, what they owe, and the documents that say so. */
@NullMarked
@VarveProject(
    extensions = {@Extension("pgcrypto"), @Extension("pg_trgm"), @Extension("btree_gist")},
    migrationsPackage = "dev.varve.example.lifegraph.migrations")
package dev.varve.example.lifegraph.domain;

import dev.varve.annotations.Extension;
import dev.varve.annotations.VarveProject;
import org.jspecify.annotations.NullMarked;
