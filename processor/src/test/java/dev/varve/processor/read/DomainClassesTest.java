package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles of some classes where others are there already, and others again are gone. */
final class DomainClassesTest {
  private static final String BASE =
      """
      @Mixin
      abstract class Base {
        @Id UUID id;
        @org.jspecify.annotations.Nullable String note;
        String @org.jspecify.annotations.Nullable [] lines;
        @org.jspecify.annotations.Nullable String[] words;
        @Column(type = "text") Map.@org.jspecify.annotations.Nullable Entry<String, String> entry;
        @Column(type = "text") List<@org.jspecify.annotations.Nullable String>[] lists;
        @Of(value = {1, 2}, text = "x", type = int.class, kind = Kind.ORG, in = @Of.In(3))
        @org.jspecify.annotations.Nullable String afterOther;
        static final long CONSTANT = 1L << 40;
        static final double OTHER = 0.5;
        String onGetter;
        @org.jspecify.annotations.Nullable String getOnGetter() { return onGetter; }
        <T extends @org.jspecify.annotations.Nullable Object> void other(@org.jspecify.annotations.Nullable T x) {}
      }
      """;
  private static final String PARTY =
      """
      @Table
      @Index(columns = "name")
      @Index(columns = {"kind", "name"}, where = "name <> ''")
      class Party extends Base {
        Kind kind;
        @Column(length = 20, defaultValue = "'x'") String name;
        @org.jspecify.annotations.Nullable String taxId;
        Optional<@org.jspecify.annotations.Nullable String> optional;
        List<@org.jspecify.annotations.Nullable String> tags;
        @ForeignKey(value = Party.class, onDelete = ForeignKey.Action.CASCADE) Optional<UUID> parent;
      }
      """;
  private static final String KIND =
      "@EnumType(labels = EnumType.Labels.LOWER_CASE)\nenum Kind { PERSON, @Label(\"o\") ORG }";
  private static final String LINK =
      """
      @Table
      record Link(@Id int a, @Check("b > 0") @org.jspecify.annotations.Nullable Integer b,
          @Embedded @org.jspecify.annotations.Nullable Point at, Outer.Mood mood,
          @ForeignKey(Party.class) UUID party) {}
      """;
  private static final String POINT =
      "interface Point { double x(); @org.jspecify.annotations.Nullable Double getY(); }";
  private static final String OUTER =
      """
      class Outer {
        enum Mood { GOOD }
        @Table interface Inner { @Id long id(); @org.jspecify.annotations.Nullable String getName(); }
      }
      """;
  private static final String ROLE =
      "@Table\nrecord Role(@Id int id, @ForeignKey(Party.class) UUID party) {}";
  private static final String OF =
      """
      @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
      @interface Of {
        int[] value(); String text(); Class<?> type(); Kind kind(); In in();
        @interface In { int value(); }
      }
      """;
  private static final String[] ALL = {OF, BASE, PARTY, KIND, LINK, POINT, OUTER, ROLE};

  @TempDir private Path classes;

  @TempDir private Path sources;

  @BeforeEach
  void sourceFolderOfThePackage() throws IOException {
    Files.createDirectories(sources.resolve("app"));
  }

  /** Puts what was compiled where the next compile finds it. */
  private void keep(Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path target = classes.resolve(file.getName().substring("/CLASS_OUTPUT/".length()));
      Files.createDirectories(target.getParent());
      try (InputStream in = file.openInputStream()) {
        Files.write(target, in.readAllBytes());
      }
    }
  }

  private Compiled again(List<String> known, String... compiledNow) {
    return Compiled.again(classes, known, List.of(sources), compiledNow);
  }

  @Test
  void compileOfOneClassReadsTheSameAsACompileOfAll() throws IOException {
    Compiled all = Compiled.of(ALL);
    keep(all.compilation());
    List<String> known =
        List.of(
            "app.Party", "app.Kind", "app.Link", "app.Outer$Mood", "app.Outer$Inner", "app.Role");
    for (String source : ALL) {
      Domain one = again(known, source).read();
      assertThat(one.diagnostics()).isEmpty();
      assertThat(one.schema()).hasToString(all.read().schema().toString());
      assertThat(one.schema()).isEqualTo(all.read().schema());
      assertThat(one.origins()).isEqualTo(all.read().origins());
    }
  }

  @Test
  void classThatIsGoneIsLeftOut() throws IOException {
    keep(Compiled.of(BASE, PARTY, KIND, OF).compilation());
    DomainClasses found = again(List.of("app.Party", "app.Gone", "app.Party$Gone"), ROLE).classes();
    assertThat(names(found)).containsExactly("app.Party", "app.Role");
    assertThat(found.unproven()).isEmpty();
  }

  @Test
  void classWithSourceThatTheCompilerDoesNotKnowIsNotGone() throws IOException {
    Files.createFile(sources.resolve("app/Hidden.java"));
    DomainClasses found =
        again(List.of("app.Hidden", "app.Hidden$Inner", "app.Gone"), BASE, PARTY, KIND, OF)
            .classes();
    assertThat(found.unproven()).containsExactlyInAnyOrder("app.Hidden", "app.Hidden$Inner");
  }

  @Test
  void withoutSourceFoldersNothingIsProvenGone() {
    DomainClasses found = Compiled.again(classes, List.of("app.Gone"), List.of(), KIND).classes();
    assertThat(found.unproven()).containsExactly("app.Gone");
  }

  @Test
  void classThatLostItsAnnotationIsNoTableAnyMore() throws IOException {
    keep(Compiled.of("class Party { @dev.varve.annotations.Id int id; }").compilation());
    Files.createFile(sources.resolve("app/Party.java"));
    DomainClasses found = again(List.of("app.Party"), KIND).classes();
    assertThat(names(found)).containsExactly("app.Kind");
    assertThat(found.unproven()).isEmpty();
  }

  @Test
  void dollarInANameIsNotAlwaysANesting() throws IOException {
    keep(Compiled.of("class A$B {\n  @Table record C$D(int x) {}\n}").compilation());
    DomainClasses found = again(List.of("app.A$B$C$D"), KIND).classes();
    assertThat(names(found)).containsExactly("app.A$B.C$D", "app.Kind");
  }

  @Test
  void settingsOfAClassThatIsNotCompiledNow() throws IOException {
    keep(Compiled.of("@VarveProject(defaultSchema = \"s\")\nclass Settings {}").compilation());
    Domain domain = again(List.of("app.Settings"), KIND).read();
    assertThat(domain.settings().annotatedElement()).isEqualTo("app.Settings");
    assertThat(domain.schema().enumTypes().get(0).name()).hasToString("s.kind");
  }

  @Test
  void settingsOfAPackageAroundTheTablesNeedNotBeKnown() throws IOException {
    keep(
        Compiled.of(
                """
                @dev.varve.annotations.VarveProject(defaultSchema = "s")
                package com.acme;
                """)
            .compilation());
    Domain domain =
        again(
                List.of(),
                "package com.acme.party;\n@dev.varve.annotations.Table\nrecord Party(int a) {}")
            .read();
    assertThat(domain.settings().annotatedElement()).isEqualTo("com.acme");
    assertThat(domain.schema().tables().get(0).name()).hasToString("s.party");
  }

  @Test
  void sequencesOfClassesAndPackagesThatAreNotCompiledNow() throws IOException {
    keep(
        Compiled.of(
                "@dev.varve.annotations.Sequence(name = \"a\")\npackage com.acme;",
                "@Sequence(name = \"b\")\n@Sequence(name = \"c\")\nclass Numbers {}")
            .compilation());
    Domain domain = again(List.of("com.acme", "app.Numbers"), KIND).read();
    assertThat(domain.schema().sequences())
        .extracting(sequence -> sequence.name().name())
        .containsExactly("a", "b", "c");
    assertThat(again(List.of("com.acme", "app.Numbers"), KIND).classes().unproven()).isEmpty();
  }

  @Test
  void packageWhoseSequenceIsInSourceButNotCompiledIsNotGone() throws IOException {
    Files.writeString(
        sources.resolve("app/package-info.java"), "@Sequence(name = \"a\") package app;");
    assertThat(again(List.of("app"), KIND).classes().unproven()).containsExactly("app");
  }

  @Test
  void packageWhoseSettingsAreInSourceButNotCompiledIsNotGone() throws IOException {
    Files.writeString(sources.resolve("app/package-info.java"), "@VarveProject package app;");
    assertThat(again(List.of("app"), KIND).classes().unproven()).containsExactly("app");
    Files.writeString(sources.resolve("app/package-info.java"), "package app;");
    assertThat(again(List.of("app"), KIND).classes().unproven()).isEmpty();
  }

  private static Set<String> names(DomainClasses classes) {
    Set<String> names = new TreeSet<>();
    for (TypeElement type : classes.types()) {
      names.add(type.getQualifiedName().toString());
    }
    return names;
  }
}
