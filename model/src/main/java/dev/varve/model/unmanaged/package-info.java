/**
 * What the hand-written steps of revisions made that no class declares, by name: a file beside each
 * record, which {@code varve verify --write} writes and {@code varve drift} reads.
 *
 * <p>Entry types: {@link dev.varve.model.unmanaged.UnmanagedObjects} for what is there at a
 * revision, {@link dev.varve.model.unmanaged.UnmanagedChange} for what one revision does. The
 * package depends on {@code dev.varve.model.snapshot} and {@code problem}.
 */
@NullMarked
package dev.varve.model.unmanaged;

import org.jspecify.annotations.NullMarked;
