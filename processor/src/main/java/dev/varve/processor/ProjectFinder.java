package dev.varve.processor;

import dev.varve.model.problem.Problem;
import dev.varve.model.snapshot.History;
import dev.varve.processor.generate.EntityIndex;
import dev.varve.processor.source.SourceTrees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the project of what is being compiled. The processor may stand on the path of many modules
 * that have nothing to do with it, so that this looks at little before it knows better.
 */
final class ProjectFinder {
  private final Elements elements;
  private final SourceTrees trees;
  private final ClassOutput output;
  private final Reporter reporter;
  private final OptionValues values;
  private boolean looked;
  private boolean concerned;
  private @Nullable Path root;

  ProjectFinder(
      ProcessingEnvironment environment, SourceTrees trees, ClassOutput output, Reporter reporter) {
    this.elements = environment.getElementUtils();
    this.trees = trees;
    this.output = output;
    this.reporter = reporter;
    this.values = new OptionValues(environment.getOptions(), System.getProperties());
  }

  /** The project; null if there is nothing of Varve in it so far. */
  @Nullable Project find(FoundTypes found, RoundEnvironment round) {
    if (!looked && !round.getRootElements().isEmpty()) {
      looked = true;
      root = new SourceRoots(trees, elements).find(anchors(found, round));
      concerned = output.read(EntityIndex.RESOURCE) != null || hasRecords();
    }
    return concerned || !found.isEmpty() ? open() : null;
  }

  /**
   * Whether something was committed, even if no class is left of it. The options are for other
   * compilers: a build has them for its tests too, whose sources are elsewhere.
   */
  private boolean hasRecords() {
    return root == null
        ? values.has(Options.SOURCES) || values.has(Options.RESOURCES)
        : Folders.of(root, null).hasRecords();
  }

  /**
   * The elements whose files tell the root of the sources, in a fixed order. Later rounds hold only
   * generated ones, so that the first one decides; any class of it tells, if there is no better.
   */
  private List<Element> anchors(FoundTypes found, RoundEnvironment round) {
    List<Element> anchors = new ArrayList<>();
    for (String name : found.names()) {
      Element type = elements.getTypeElement(name);
      type = type != null ? type : elements.getPackageElement(name);
      if (type != null) {
        anchors.add(type);
      }
    }
    anchors.add(round.getRootElements().iterator().next());
    return anchors;
  }

  private Project open() {
    if (reporter.surroundings() == Surroundings.JAVAC) {
      LostOptions.requireNone(values, System.getenv());
    }
    Options options = Options.read(values);
    Path sources = options.sources();
    Folders folders = Folders.of(sources != null ? sources : root, options.resources());
    Path resources = folders.resources();
    History history = resources == null ? History.of(List.of()) : History.load(resources);
    for (Problem problem : history.problems()) {
      reporter.report(problem, null);
    }
    return Project.of(options, folders, history, output);
  }
}
