/**
 * Rules of tables and views, but for the one of each view that makes it a view.
 *
 * <p>Entry type: {@link dev.varve.model.kind.rule.RuleKind}.
 */
@NullMarked
package dev.varve.model.kind.rule;

import org.jspecify.annotations.NullMarked;
