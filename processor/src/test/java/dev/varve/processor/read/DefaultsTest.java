package dev.varve.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Index;
import dev.varve.annotations.Naming;
import dev.varve.annotations.VarveProject;
import dev.varve.model.naming.NameParts;
import dev.varve.model.naming.NamingConvention;
import dev.varve.model.naming.NamingTemplate;
import dev.varve.model.schema.PostgresVersions;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the readers take for a member that is not written is what its annotation says. */
final class DefaultsTest {

  private static Object valueOf(Class<?> annotation, String member) throws NoSuchMethodException {
    return annotation.getMethod(member).getDefaultValue();
  }

  @Test
  void settings() throws NoSuchMethodException {
    assertThat(valueOf(VarveProject.class, "oldestPostgres"))
        .isEqualTo(PostgresVersions.DEFAULT.oldest());
    assertThat(valueOf(VarveProject.class, "newestPostgres"))
        .isEqualTo(PostgresVersions.DEFAULT.newest());
    assertThat(valueOf(VarveProject.class, "defaultSchema")).isEqualTo(QualifiedName.PUBLIC);
    assertThat(valueOf(VarveProject.class, "ids")).isEqualTo(VarveProject.Ids.TIMESTAMP);
  }

  @Test
  void namingConvention() throws NoSuchMethodException {
    NameParts parts = new NameParts("t", List.of("a", "b"), "r", List.of("c"), "");
    NamingConvention known = NamingConvention.DEFAULT;
    List<NamingTemplate> templates =
        List.of(
            known.primaryKey(), known.foreignKey(), known.unique(), known.check(), known.index());
    List<String> names = new ArrayList<>();
    for (NamingTemplate template : templates) {
      names.add(template.name(parts));
    }
    List<String> annotated = new ArrayList<>();
    for (String member : List.of("primaryKey", "foreignKey", "unique", "check", "index")) {
      String text = (String) valueOf(Naming.class, member);
      annotated.add(NamingTemplate.parseForeignKey(text).name(parts));
    }
    assertThat(names)
        .isEqualTo(annotated)
        .containsExactly("t_pkey", "t_a_b_fkey", "t_a_b_key", "t_a_check", "t_a_b_idx");
  }

  @Test
  void indexesAndForeignKeys() throws NoSuchMethodException {
    assertThat(valueOf(Index.class, "method")).isEqualTo("btree");
    assertThat(valueOf(Index.class, "order")).isEqualTo(Index.Order.ASC);
    assertThat(valueOf(Index.class, "nulls")).isEqualTo(Index.Nulls.DEFAULT);
    assertThat(valueOf(ForeignKey.class, "onDelete")).isEqualTo(ForeignKey.Action.NO_ACTION);
    assertThat(valueOf(ForeignKey.class, "onUpdate")).isEqualTo(ForeignKey.Action.NO_ACTION);
  }

  @Test
  void everyActionOfAForeignKeyIsOneOfTheModel() {
    List<String> actions = new ArrayList<>();
    for (ForeignKey.Action action : ForeignKey.Action.values()) {
      actions.add(ReferentialAction.valueOf(action.name()).name());
    }
    assertThat(actions).hasSameSizeAs(ReferentialAction.values());
  }

  @Test
  void codesOfMistakesAreDifferent() {
    List<String> codes = new ArrayList<>();
    for (ReadingProblem problem : ReadingProblem.values()) {
      codes.add(problem.code());
    }
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("VARVE-1[0-9]{3}"));
  }

  @Test
  void orderOfTheSourcesChangesNothing() {
    String a = "@Table\nrecord A(@ForeignKey(B.class) int b, K k) {}";
    String b = "@Table\nrecord B(@Id int id, K k) {}";
    String k = "enum K { X }";
    Domain one = Compiled.domain(a, b, k);
    Domain other = Compiled.domain(k, b, a);
    assertThat(other.schema()).hasToString(one.schema().toString());
    assertThat(other.origins()).isEqualTo(one.origins());
  }
}
