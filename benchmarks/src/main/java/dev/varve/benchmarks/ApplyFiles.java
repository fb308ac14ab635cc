package dev.varve.benchmarks;

import dev.varve.runtime.Checksum;
import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.SchemaMigration;
import dev.varve.runtime.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The same migrations for each tool: a table and an index each. */
final class ApplyFiles {
  private final Path folder;
  private final int count;

  private ApplyFiles(Path folder, int count) {
    this.folder = folder;
    this.count = count;
  }

  static ApplyFiles write(Path work, int count) throws IOException {
    ApplyFiles files = new ApplyFiles(work.resolve("apply-" + count), count);
    Folders.empty(files.folder);
    Files.createDirectories(files.flyway());
    Files.createDirectories(files.ebean());
    Files.createDirectories(files.varve());
    StringBuilder changes = new StringBuilder("--liquibase formatted sql\n");
    for (int i = 1; i <= count; i++) {
      String script = table(i) + ";\n" + index(i) + ";\n";
      Files.writeString(files.flyway().resolve("V" + i + "__t.sql"), script);
      Files.writeString(files.ebean().resolve("1." + i + "__t.sql"), script);
      changes.append("--changeset varve:").append(i).append('\n').append(script);
    }
    Files.writeString(files.folder.resolve("changelog.sql"), changes);
    files.writeClasses();
    return files;
  }

  static String table(int i) {
    return "CREATE TABLE t" + i + " (id bigint PRIMARY KEY, name text NOT NULL, at timestamptz)";
  }

  static String index(int i) {
    return "CREATE INDEX t" + i + "_name ON t" + i + " (name)";
  }

  Path folder() {
    return folder;
  }

  Path flyway() {
    return folder.resolve("flyway");
  }

  Path ebean() {
    return folder.resolve("ebean");
  }

  Path varve() {
    return folder.resolve("varve");
  }

  private static String id(int i) {
    return String.format("%05d_t", i);
  }

  private void writeClasses() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    List<Entry> entries = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    StringBuilder services = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      String sql = table(i) + ";\n" + index(i);
      String name = "M" + i;
      List<String> parents = i == 1 ? List.of() : List.of(id(i - 1));
      Path file = sources.resolve(name + ".java");
      Files.writeString(file, source(name, id(i), parents, sql));
      files.add(file);
      String checksum = Checksum.of(List.of(new Step(Step.Kind.SQL, sql)));
      entries.add(new Entry(id(i), parents, name, checksum, "", false));
      services.append(name).append('\n');
    }
    compile(files);
    Path list = varve().resolve(MigrationList.RESOURCE);
    Files.createDirectories(list.resolveSibling("."));
    Files.writeString(list, MigrationList.of(entries).format());
    Path service = varve().resolve("META-INF/services/" + SchemaMigration.class.getName());
    Files.createDirectories(service.resolveSibling("."));
    Files.writeString(service, services);
  }

  private static String source(String name, String id, List<String> parents, String sql) {
    return """
    import dev.varve.runtime.*;
    @Migration(id = "%s", parents = {%s})
    public final class %s implements SchemaMigration {
      @Override public void up(Steps steps) { steps.sql(\"""
    %s\"""); }
      @Override public void down(Steps steps) { steps.sql("DROP TABLE %s"); }
    }
    """
        .formatted(
            id,
            parents.isEmpty() ? "" : '"' + parents.get(0) + '"',
            name,
            sql,
            name.replace('M', 't'));
  }

  private void compile(List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String runtime =
        Path.of(SchemaMigration.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-d", varve().toString(), "-cp", runtime);
      boolean compiled =
          javac
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the migrations do not compile");
      }
    }
  }
}
