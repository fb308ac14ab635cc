package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.schema.Table;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Domain;
import dev.varve.processor.read.Position;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.VarveException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds another module on the class path whose revisions belong to the chain without a name, as
 * this module's do. An application that has both cannot tell their heads apart.
 *
 * @param project this module
 * @param output finds the lists of other modules
 * @param elements the compiler's elements
 */
record SharedChain(Project project, ClassOutput output, Elements elements) {

  /** Reports it: as an error where a revision would be committed. */
  void report(Domain domain, Reporter reporter) {
    List<Table> tables = domain.schema().tables();
    if (!domain.settings().chain().isEmpty() || tables.isEmpty()) {
      return;
    }
    Set<String> own = project.ids();
    Map<String, String> lists = output.otherFiles(MigrationList.RESOURCE, commits());
    for (Map.Entry<String, String> list : lists.entrySet()) {
      Entry foreign = foreign(list.getValue(), own);
      if (foreign != null) {
        reporter.report(problem(list.getKey(), foreign), position(domain, tables.get(0)));
        return;
      }
    }
  }

  /** A revision without a chain that is not one of this module's, seen in a jar of it. */
  private static @Nullable Entry foreign(String text, Set<String> own) {
    try {
      for (Entry entry : MigrationList.parse(text, MigrationList.RESOURCE).entries()) {
        boolean named = !entry.placement().chain().isEmpty();
        if (!named && !entry.draft() && !own.contains(entry.id())) {
          return entry;
        }
      }
    } catch (VarveException e) {
      // Of another version: the runtime will say so, with the jar's name.
    }
    return null;
  }

  private boolean commits() {
    return project.options().mode() == Mode.COMMIT;
  }

  private Problem problem(String place, Entry foreign) {
    String begun =
        project.history().revisions().isEmpty()
            ? ""
            : " Before that, delete the class and the record of each revision of this module that"
                + " was never applied anywhere.";
    return new Problem(
        commits() ? GeneratingProblem.CHAIN_TAKEN : GeneratingProblem.CHAIN_SHARED,
        "the revisions of this module belong to the chain without a name, and so does "
            + foreign.id()
            + " of "
            + place
            + ": an application with both modules has two heads that do not belong together. Give"
            + " this module a chain of its own, @VarveProject(chain = \"...\")."
            + begun);
  }

  private @Nullable Position position(Domain domain, Table first) {
    String name = domain.settings().annotatedElement();
    Element settings = name.isEmpty() ? null : elements.getTypeElement(name);
    settings = settings != null || name.isEmpty() ? settings : elements.getPackageElement(name);
    return settings != null ? Position.of(settings) : domain.positions().of(first.id(), "");
  }
}
