/** Life Graph's revisions against the DDL of its migration guide, and the story as a whole. */
@NullMarked
package dev.varve.example.lifegraph;

import org.jspecify.annotations.NullMarked;
