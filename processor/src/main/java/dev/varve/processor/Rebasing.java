package dev.varve.processor;

import dev.varve.model.merge.Rebase;
import dev.varve.model.merge.Rebase.Moved;
import dev.varve.model.plan.ChangeText;
import dev.varve.model.plan.Plan;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.History;
import dev.varve.model.snapshot.Revision;
import dev.varve.model.snapshot.RevisionJson;
import dev.varve.processor.generate.ClassLook;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.generate.Insertions;
import dev.varve.processor.generate.MigrationClass;
import dev.varve.processor.generate.ReplacedFiles;
import dev.varve.processor.read.ProjectSettings;
import dev.varve.processor.source.ListedMigration;
import dev.varve.processor.source.SourceTrees;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Puts the revisions of one head after the other head: their records are written anew, and in their
 * classes what {@code @Migration} says. A body is written anew only where it was generated and is
 * other work in the new place. Not loaded in other compiles.
 */
final class Rebasing {
  private final Project project;
  private final Elements elements;
  private final SourceTrees trees;
  private final Outputs outputs;
  private final Map<Path, byte[]> files = new LinkedHashMap<>();
  private String summary = "";
  private ClassLook look = ClassLook.DEFAULT;

  Rebasing(Project project, Elements elements, SourceTrees trees, Outputs outputs) {
    this.project = project;
    this.elements = elements;
    this.trees = trees;
    this.outputs = outputs;
  }

  /**
   * Finds out what is to be written.
   *
   * @throws ProblemException if the revisions cannot be put there
   */
  Rebasing prepare(ProjectSettings settings) {
    if (project.folders().resources() == null) {
      throw new ProblemException(
          GeneratingProblem.SOURCES_UNKNOWN,
          "this compiler does not tell where the sources are, and revisions must be rewritten"
              + " there. Give their root: -Avarve.sources=src/main/java.");
    }
    String head = ChosenHead.of(project, Options.REBASE, project.options().rebase());
    String onto = other(head);
    Rebase rebase = Rebase.of(project.history(), head, onto, settings.versions());
    if (rebase.refusal() != null) {
      throw refused(rebase.refusal().revision(), onto, rebase.refusal().text());
    }
    look = RevisionMaker.look(settings);
    for (Moved moved : rebase.moved()) {
      put(moved, onto);
    }
    summary = "varve: put " + ids(rebase.moved()) + " after " + onto;
    return this;
  }

  private static String ids(List<Moved> moved) {
    List<String> ids = new ArrayList<>();
    for (Moved each : moved) {
      ids.add(each.revision().id());
    }
    return String.join(", ", ids);
  }

  private void put(Moved moved, String onto) {
    Revision revision = moved.revision();
    TypeElement type = elements.getTypeElement(revision.javaClass().replace('$', '.'));
    ListedMigration written = new WrittenMigrations(project, elements, trees).find(revision);
    if (type == null || written == null) {
      throw refused(
          revision.id(),
          onto,
          "its class " + revision.javaClass() + " is not being compiled. Compile all sources");
    }
    Charset charset = charset(written);
    String text = charset == null ? null : text(moved, type, written, onto);
    if (charset == null || text == null) {
      throw refused(
          revision.id(),
          onto,
          "the source of its class has no @Migration that can be rewritten, or is neither in UTF-8"
              + " nor in ISO-8859-1");
    }
    Path records = Objects.requireNonNull(project.folders().resources());
    files.put(written.file(), text.getBytes(charset));
    files.put(
        records.resolve(History.recordOf(revision.id())),
        RevisionJson.write(revision).getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String text(
      Moved moved, TypeElement type, ListedMigration written, String onto) {
    if (moved.isSameWork()) {
      return trees.withAnnotation(type, "Migration", values(moved.revision()));
    }
    if (!NewRevision.isAsPlanned(written, moved.original())) {
      throw refused(
          moved.revision().id(),
          onto,
          "its class was edited by hand, and after "
              + onto
              + " it would have other work to do than it was written for");
    }
    MigrationClass migration = migration(moved, MigrationAnnotation.tables(type));
    return outputs.readable(migration.withLook(look).source());
  }

  private static Map<String, String> values(Revision revision) {
    List<String> quoted = new ArrayList<>();
    for (String parent : revision.parents()) {
      quoted.add("\"" + parent + "\"");
    }
    String list = String.join(", ", quoted);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("parents", quoted.size() == 1 ? list : "{" + list + "}");
    values.put("schema", "\"" + revision.schemaHash() + "\"");
    return values;
  }

  private static MigrationClass migration(Moved moved, List<String> tables) {
    Revision revision = moved.revision();
    Plan plan = moved.plan();
    return new MigrationClass(
            revision.javaClass(),
            revision.id(),
            revision.parents(),
            revision.schemaHash(),
            false,
            tables,
            revision.message(),
            ChangeText.summary(plan.changes()),
            plan.up(),
            plan.down(),
            plan.sentencesBack())
        .withInsertions(Insertions.of(plan.waypoints()))
        .withPlacement(NewRevision.placement(revision.links()));
  }

  /** The compiler does not tell in which encoding it reads: it is one that gives its text. */
  private static @Nullable Charset charset(ListedMigration written) {
    try {
      byte[] bytes = Files.readAllBytes(written.file());
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
        if (new String(bytes, charset).equals(written.text())) {
          return charset;
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  private String other(String head) {
    List<String> others = new ArrayList<>(project.heads());
    others.remove(head);
    if (others.size() != 1) {
      throw new ProblemException(
          GeneratingProblem.CANNOT_REBASE,
          others.isEmpty()
              ? "the history ends in " + head + " alone: there is nothing to put it after."
              : "the history ends in three revisions or more, so that nothing says which one "
                  + head
                  + " is to come after. Merge the others first.");
    }
    return others.get(0);
  }

  private static ProblemException refused(String revision, String onto, String because) {
    return new ProblemException(
        GeneratingProblem.CANNOT_REBASE,
        revision
            + " cannot be put after "
            + onto
            + ": "
            + because
            + ". Or delete the class and the record of "
            + revision
            + ", if nobody else has them yet, and commit again from the classes. Nothing was"
            + " written.");
  }

  /** Writes all files, and says so. */
  void write(ReplacedFiles replaced, Reporter reporter) {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      replaced.stage(file.getKey(), file.getValue());
    }
    replaced.replace();
    reporter.note(summary);
    for (Path file : files.keySet()) {
      reporter.note("varve: wrote " + project.folders().shown(file));
    }
    reporter.note("varve: what this compile gives is as the sources were before: compile again.");
  }
}
