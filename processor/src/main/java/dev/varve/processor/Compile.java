package dev.varve.processor;

import dev.varve.model.change.RowRules;
import dev.varve.model.diff.Renames;
import dev.varve.model.problem.Problem;
import dev.varve.processor.Pending.Base;
import dev.varve.processor.generate.Disk;
import dev.varve.processor.generate.EntityIndex;
import dev.varve.processor.generate.GeneratingProblem;
import dev.varve.processor.read.Diagnostic;
import dev.varve.processor.read.Domain;
import dev.varve.processor.source.SourceTrees;
import dev.varve.runtime.MigrationList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One compile. It works in the first round in which every class that it has to read is there and
 * well-formed, since other processors may still generate some; in the last round it works with what
 * there is. Files are written in the last round, those among the sources at the end of the compile.
 */
final class Compile {
  private final ProcessingEnvironment environment;
  private final Disk disk;
  private final Reporter reporter;
  private final ClassOutput output;
  private final SourceTrees trees;
  private final ProjectFinder finder;
  private final Outputs outputs;
  private final ExtraRound extra;
  private final PendingMark mark;
  private final RevisionTables tables;
  private final FoundTypes found = new FoundTypes();
  private final Set<String> compiled = new HashSet<>();
  private @Nullable Project project;
  private @Nullable Result result;

  /**
   * What the work gave.
   *
   * @param made the revision that is made, if there is one
   * @param index the classes that were read
   * @param isDrafted whether something is left to commit, which another compile may be asked to
   * @param rebasing what is put after another head, if that is asked for
   */
  private record Result(
      @Nullable NewRevision made,
      EntityIndex index,
      boolean isDrafted,
      @Nullable Rebasing rebasing) {}

  Compile(ProcessingEnvironment environment, Disk disk) {
    this.environment = environment;
    this.disk = disk;
    this.trees = SourceTrees.of(environment);
    this.reporter = new Reporter(environment, trees, Surroundings.current());
    this.output = new ClassOutput(environment.getFiler());
    this.finder = new ProjectFinder(environment, trees, output, reporter);
    this.outputs = new Outputs(output);
    this.extra = new ExtraRound(output);
    this.mark = new PendingMark(trees, output);
    this.tables = new RevisionTables(environment.getElementUtils(), outputs, reporter);
  }

  Reporter reporter() {
    return reporter;
  }

  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    extra.begin();
    addCompiled(round);
    int entities = found.entities();
    found.add(round, annotations);
    Project known = project != null ? project : finder.find(found, round);
    project = known;
    if (known == null || reporter.failed()) {
      return;
    }
    tables.write(known, found.migrations);
    mark.look(round.getRootElements(), known.folders().sources());
    if (result != null && found.entities() > entities) {
      again(result);
    }
    if (result == null) {
      work(known, round);
    }
    if (round.processingOver() && result != null && !round.errorRaised()) {
      finish(known, result);
    }
  }

  /** Keeps what javac has to generate for the compile to succeed. */
  private void addCompiled(RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (trees.isCompiled(type)) {
        compiled.add(type.getQualifiedName().toString());
      }
    }
  }

  /** A class came late: what was found out is out of date, and can only be forgotten. */
  private void again(Result outdated) {
    if (outdated.made() != null) {
      reporter.report(
          new Problem(
              GeneratingProblem.LATE_TABLE,
              "a processor generated a table's class after the migration had been generated: "
                  + String.join(", ", found.tables)
                  + " are now known. Compile the generated classes in a module of their own, or"
                  + " before these."),
          null);
    }
    result = null;
  }

  private void work(Project known, RoundEnvironment round) {
    ReadClasses read = ReadClasses.read(environment, found, known);
    Domain domain = read.domain();
    // A round without new classes comes only where this processor asked for one.
    boolean nothingComes = round.getRootElements().isEmpty();
    if (nothingComes ? !domain.unresolved().isEmpty() : !read.isComplete()) {
      waitFor(domain);
      return;
    }
    reporter.report(domain.diagnostics());
    new SharedChain(known, output, environment.getElementUtils()).report(domain, reporter);
    if (reporter.failed()) {
      return;
    }
    if (known.options().mode() == Mode.REBASE) {
      rebase(known, read);
      return;
    }
    if (known.options().mode() == Mode.SQUASH) {
      squash(known, read);
      return;
    }
    Pending pending = compare(known, domain, read.notSeen());
    if (pending == null) {
      return;
    }
    // A check says everything that is wrong, though the database be wrong already.
    boolean goesOn = !reporter.failed() || known.options().mode() == Mode.CHECK;
    NewRevision made =
        goesOn
            ? new ChainLinks(known, output)
                .link(new ModeWork(known, reporter).run(pending), pending)
            : null;
    if (!reporter.failed()) {
      if (made != null) {
        outputs.writeClass(known, made);
        tables.write(made.migration(), pending.recorded().after());
      }
      boolean drafted = known.options().mode() == Mode.DRAFT && !pending.isNothing();
      result = new Result(made, read.index(pending.origins()), drafted, null);
    }
  }

  /** Javac reports a type that no round brings; of a class that is missing only Varve knows. */
  private void waitFor(Domain domain) {
    if (domain.unresolved().isEmpty()) {
      extra.ask();
    }
  }

  private void squash(Project known, ReadClasses read) {
    Squashing squashing = new Squashing(known, environment.getElementUtils(), trees, reporter);
    NewRevision made = squashing.make(read.domain().settings());
    outputs.writeClass(known, made);
    result = new Result(made, read.index(read.domain().origins()), true, null);
  }

  private void rebase(Project known, ReadClasses read) {
    Rebasing rebasing = new Rebasing(known, environment.getElementUtils(), trees, outputs);
    rebasing.prepare(read.domain().settings());
    result = new Result(null, read.index(read.domain().origins()), true, rebasing);
  }

  /** Null if the history's heads cannot be merged, which was reported. */
  private @Nullable Pending compare(Project known, Domain domain, Set<String> notSeen) {
    if (!notSeen.isEmpty()) {
      reporter.report(notSeenProblem(notSeen), null);
    }
    Base base = known.isForked() ? branches(known, domain) : known.base();
    if (base == null) {
      return null;
    }
    RowRules rules = new RowRules(known.options().fills(), domain.zones());
    Pending recorded = Comparison.of(base, domain, known.history(), notSeen, rules);
    boolean looks = known.options().live() != null && !base.isMerge();
    Pending pending = looks ? LiveComparison.of(known, recorded, reporter) : recorded;
    for (Renames.Finding finding : pending.renames().findings()) {
      reporter.report(
          finding.problem(),
          pending.positionOf(finding.member().object(), finding.member().name()));
    }
    return pending;
  }

  private @Nullable Base branches(Project known, Domain domain) {
    WrittenMigrations written = new WrittenMigrations(known, environment.getElementUtils(), trees);
    return Branches.base(known, domain, written, reporter);
  }

  private void finish(Project known, Result done) {
    Listing listing = new Listing(known, environment.getElementUtils(), trees, found.migrations);
    MigrationList list = listing.make(done.made());
    for (Diagnostic diagnostic : listing.diagnostics()) {
      reporter.report(diagnostic.problem(), diagnostic.position());
    }
    if (!reporter.failed()) {
      write(known, done, list);
    }
  }

  private void write(Project known, Result done, MigrationList list) {
    SourceWork work = sourceWork(known, done);
    try {
      outputs.write(known, done.made(), list, done.index());
    } catch (RuntimeException e) {
      if (work != null) {
        work.takeBack();
      }
      throw e;
    }
    if (work != null) {
      atEnd(new SourceWorkEnd(work, reporter));
    }
    if (done.isDrafted()) {
      mark.leave();
    }
  }

  private @Nullable SourceWork sourceWork(Project known, Result done) {
    if (done.rebasing() != null) {
      return new RewrittenFiles(done.rebasing(), disk, reporter);
    }
    NewRevision made = done.made();
    return made == null || made.migration().draft()
        ? null
        : new CommittedFiles(known, made, outputs, disk, reporter);
  }

  private void atEnd(SourceWorkEnd end) {
    if (!trees.atEnd(compiled, end::end)) {
      end.end(true);
    }
  }

  private static Problem notSeenProblem(Set<String> notSeen) {
    return new Problem(
        GeneratingProblem.CLASSES_NOT_SEEN,
        "these classes are neither compiled nor on the class path, although they have sources: "
            + String.join(", ", new TreeSet<>(notSeen))
            + ". What they declare is taken to be as it was. Put the compiled classes on the class"
            + " path, or compile all sources.");
  }
}
