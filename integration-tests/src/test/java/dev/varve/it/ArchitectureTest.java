package dev.varve.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "Modules" of ARCHITECTURE.md, and what each package says that it may depend on. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(
              Stream.of("annotations", "runtime", "model", "catalog", "cli", "processor", "pairs")
                  .map(Reactor::classes)
                  .toArray(Path[]::new));

  static Set<String> packages() {
    return PackageRules.packages();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void aPackageUsesOnlyWhatItMay(String name) {
    classes()
        .that()
        .resideInAPackage(PackageRules.VARVE + name)
        .should()
        .onlyDependOnClassesThat(PackageRules.usableFrom(name))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARule() {
    assertThat(namesOf(CLASSES.stream()))
        .containsExactlyInAnyOrderElementsOf(PackageRules.packages());
  }

  @Test
  void everyPackageIsNullMarked() {
    Stream<JavaClass> marked =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class));
    assertThat(namesOf(marked)).containsExactlyInAnyOrderElementsOf(PackageRules.packages());
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
  }

  private static Set<String> namesOf(Stream<JavaClass> classes) {
    return classes
        .map(type -> type.getPackageName().substring(PackageRules.VARVE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The runtime's API and its inside, which users must not see, count as one. */
  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName().replace(".internal", ""));
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
