package dev.varve.model.kind.view;

import dev.varve.model.change.Create;
import dev.varve.model.change.Drop;
import dev.varve.model.change.HazardCode;
import dev.varve.model.change.Warnings;
import dev.varve.model.schema.SchemaObject;

/** What there is to say of views that go. */
final class ViewWarnings {

  private ViewWarnings() {}

  /** A view that only comes back is said to at the change that it makes room for. */
  static void warnOfDrop(SchemaObject view, Drop change, Warnings warnings) {
    boolean comesBack =
        warnings.changes().stream()
            .anyMatch(it -> it instanceof Create && it.object().equals(view.id()));
    if (!comesBack) {
      warnings.warn(
          HazardCode.DROP_VIEW,
          change,
          "",
          "code that is running and reads the view fails as soon as it is dropped. First deploy code"
              + " that does not use it");
    }
  }
}
