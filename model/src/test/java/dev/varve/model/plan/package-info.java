/** Properties and cases of plans, on real servers. */
@NullMarked
package dev.varve.model.plan;

import org.jspecify.annotations.NullMarked;
