package dev.varve.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven compiles one of several classes, and Varve still knows all of them. */
@Tag("any-jdk")
class IncrementalBuildTest {
  private static final String PARTY = "src/main/java/com/acme/Party.java";
  private static final String ONE_CLASS = "-Dmaven.compiler.useIncrementalCompilation=false";

  @TempDir private Path folder;
  private Sample sample;

  @BeforeEach
  void commitSample() throws Exception {
    sample = Sample.copy("plain", folder);
    sample.maven("compile", "-Dvarve.commit=first").succeeded();
    sample.maven("compile", ONE_CLASS).succeeded();
  }

  @Test
  void aCompileOfOneClassPlansNoDrops() throws Exception {
    sample.edit(PARTY, "@Table", "/** Somebody. */\n@Table");
    Command compile = sample.maven("compile", ONE_CLASS).succeeded();
    assertThat(compile.output()).contains("[INFO] Compiling 1 source file ");
    assertThat(compile.varve()).isEmpty();
  }

  @Test
  void aChangeOfOneClassIsDraftedAndCommittedByItself() throws Exception {
    sample.edit(PARTY, "length = 200", "length = 300");
    Command draft = sample.maven("compile", ONE_CLASS).succeeded();
    assertThat(draft.output()).contains("[INFO] Compiling 1 source file ");
    assertThat(draft.varve()).hasSize(2).last().asString().contains("Party.java:[10,");
    String now = "-Dvarve.now=2026-02-12T09:15:00Z";
    sample.maven("compile", ONE_CLASS, "-Dvarve.commit=widen", now).succeeded();
    assertThat(steps("V20260212T091500_Widen"))
        .containsExactly("ALTER TABLE parties", "ALTER TABLE parties");
    assertThat(sample.maven("compile", "-Dvarve.check=true").succeeded().varve()).isEmpty();
  }

  private List<String> steps(String migration) throws Exception {
    String source = sample.read("src/main/java/com/acme/migrations/" + migration + ".java");
    return source.lines().map(String::strip).filter(line -> line.contains(" TABLE ")).toList();
  }
}
