/**
 * Life Graph, an application on Varve: the main job of the project on real input.
 *
 * <p>Entry type: {@link dev.varve.example.lifegraph.LifeGraph}. The domain classes are in {@code
 * domain}; what Varve made of them, revision by revision, is in {@code migrations}.
 */
@NullMarked
package dev.varve.example.lifegraph;

import org.jspecify.annotations.NullMarked;
