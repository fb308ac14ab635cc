package dev.varve.processor;

import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.unmanaged.UnmanagedChange;
import dev.varve.model.unmanaged.UnmanagedRecords;
import java.util.ArrayList;
import java.util.List;

/** What the revisions of a squash made that no class declares: the squash makes it now. */
final class SquashedObjects {

  private SquashedObjects() {}

  /** The text of the file beside the record of a new revision; empty if it needs none. */
  static String text(Project project, Revision made) {
    List<Revision> range = replaced(project.history(), made);
    if (range.isEmpty()) {
      return "";
    }
    History history = project.history();
    UnmanagedChange change =
        new UnmanagedRecords(project.folders().resources())
            .between(
                history.ancestors(range.get(0).id()),
                history.lineage(range.get(range.size() - 1).id()));
    return change.isEmpty() ? "" : change.format();
  }

  private static List<Revision> replaced(History history, Revision made) {
    List<Revision> range = new ArrayList<>();
    if (!made.links().replaces().isEmpty()) {
      for (Revision revision : history.revisions()) {
        if (made.links().replaces().contains(revision.id())) {
          range.add(revision);
        }
      }
    }
    return range;
  }
}
