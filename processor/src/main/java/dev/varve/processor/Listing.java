package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.problem.ProblemException;
import dev.varve.model.snapshot.Revision;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Diagnostic;
import dev.varve.processor.read.Position;
import dev.varve.processor.source.SourceTrees;
import dev.varve.runtime.Checksum;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.Step;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Puts the list of all migrations together: those with records, those that are written by hand
 * without one, and the one that this compile makes.
 */
final class Listing {
  private final Project project;
  private final Elements elements;
  private final SourceTrees trees;
  private final Set<String> compiled;
  private final Map<String, Entry> lastById = new HashMap<>();
  private final Map<String, Entry> classesById = new TreeMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * A list for a project.
   *
   * @param compiled the names of the migration classes that are being compiled
   */
  Listing(Project project, Elements elements, SourceTrees trees, Set<String> compiled) {
    this.project = project;
    this.elements = elements;
    this.trees = trees;
    this.compiled = compiled;
  }

  /** What is wrong with the migrations, after {@link #make}. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The list.
   *
   * @throws ProblemException if the migrations cannot be put in order
   */
  MigrationList make(@Nullable NewRevision made) {
    for (Entry entry : project.list().entries()) {
      lastById.put(entry.id(), entry);
    }
    findClasses();
    for (Revision revision : project.history().records()) {
      addRecorded(revision);
    }
    if (made != null) {
      classesById.remove(made.migration().id());
      entries.add(made.entry());
    }
    addWithoutRecord();
    try {
      return MigrationList.of(entries);
    } catch (VarveException e) {
      String text = String.valueOf(e.getMessage()).substring((e.code() + ": ").length());
      throw new ProblemException(GeneratingProblem.LIST_UNORDERED, text);
    }
  }

  /** The migration classes that are compiled now, or were before and are still there. */
  private void findClasses() {
    for (Entry entry : project.list().entries()) {
      addClass(entry.className());
    }
    for (String name : compiled) {
      addClass(name);
    }
  }

  private void addClass(String name) {
    TypeElement type = elements.getTypeElement(name.replace('$', '.'));
    Entry entry = type == null ? null : MigrationAnnotation.entry(type, elements);
    if (entry != null && !entry.draft()) {
      Entry other = classesById.put(entry.id(), entry);
      // A class that is not being compiled is what is left of one that was moved.
      if (other != null
          && !other.className().equals(entry.className())
          && compiled.contains(other.className().replace('$', '.'))) {
        throw new ProblemException(
            GeneratingProblem.LIST_UNORDERED,
            "two migrations have the id "
                + entry.id()
                + ": "
                + other.className()
                + " and "
                + entry.className()
                + ". Give one of them another id.");
      }
    }
  }

  private void addRecorded(Revision revision) {
    Entry written = classesById.remove(revision.id());
    String name = written != null ? written.className() : revision.javaClass();
    TypeElement type = elements.getTypeElement(name.replace('$', '.'));
    if (type == null && !project.mayExist(name)) {
      diagnostics.add(
          new Diagnostic(
              new Problem(
                  GeneratingProblem.CLASS_MISSING,
                  "the record of "
                      + revision.id()
                      + " names the class "
                      + name
                      + ", which does not exist. Get the class back from version control, or, if the"
                      + " revision was never applied anywhere, delete its record as well."),
              null));
    }
    entries.add(
        new Entry(
            revision.id(),
            revision.parents(),
            name,
            checksum(revision.id(), name, type),
            revision.schemaHash(),
            false,
            NewRevision.placement(revision.links())
                .adapting(adapts(revision, type))
                .asBaseline(isBaseline(revision, type))));
  }

  /** The record does not say; of a class that cannot be seen the last compile tells. */
  private boolean isBaseline(Revision revision, @Nullable TypeElement type) {
    Entry entry =
        type == null ? lastById.get(revision.id()) : MigrationAnnotation.entry(type, elements);
    return entry != null && entry.placement().baseline();
  }

  /** Only a merge can; of a class that cannot be seen the last compile tells. */
  private boolean adapts(Revision revision, @Nullable TypeElement type) {
    if (revision.parents().size() < 2) {
      return false;
    }
    Entry last = lastById.get(revision.id());
    return type != null
        ? MigrationAnnotation.adapts(type)
        : last != null && last.placement().adapts();
  }

  private void addWithoutRecord() {
    for (Entry entry : classesById.values()) {
      TypeElement type = elements.getTypeElement(entry.className().replace('$', '.'));
      if (type != null && !isReplaced(entry.id()) && !project.history().revisions().isEmpty()) {
        diagnostics.add(new Diagnostic(recordMissing(entry), Position.of(type)));
      }
      entries.add(
          new Entry(
              entry.id(),
              entry.parents(),
              entry.className(),
              checksum(entry.id(), entry.className(), type),
              entry.schema(),
              false,
              entry.placement()));
    }
  }

  /** Of such a revision the class may have to stay longer than the record. */
  private boolean isReplaced(String id) {
    for (Revision revision : project.history().records()) {
      if (revision.links().replaces().contains(id)) {
        return true;
      }
    }
    return false;
  }

  private static Problem recordMissing(Entry entry) {
    return new Problem(
        GeneratingProblem.RECORD_MISSING,
        "the migration "
            + entry.id()
            + " has no record, so that later revisions do not build on it. Let Varve make the"
            + " class and its record, and fill in the class: commit with varve.empty=true. If it"
            + " is left from a commit that was interrupted, delete it and compile from clean.");
  }

  /** Of a class that is not being compiled the last compile's checksum holds. */
  private String checksum(String id, String name, @Nullable TypeElement type) {
    if (type != null && compiled.contains(type.getQualifiedName().toString())) {
      List<Step> steps =
          trees.upSteps(type, new NamedBySteps(project, elements, type, diagnostics));
      return steps == null ? "" : Checksum.of(steps);
    }
    Entry last = lastById.get(id);
    return last != null && last.className().equals(name) ? last.checksum() : "";
  }
}
