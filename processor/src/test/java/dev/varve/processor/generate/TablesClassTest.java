package dev.varve.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.model.schema.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The constants of tables and columns. */
class TablesClassTest {
  private static final String MIGRATION = "com.acme.migrations.V1_Fill";

  private static Table table(QualifiedName name, Column... columns) {
    return Table.of(name, columns);
  }

  @Test
  void namesReadLikeJavaAndMeanTheDatabasesNames() {
    String source =
        TablesClass.source(
            MIGRATION,
            "1_fill",
            List.of(
                table(
                    QualifiedName.inPublic("order_lines"),
                    Column.of("line_no", TypeName.parse("int")).withNullable(false),
                    Column.of("Total", TypeName.parse("numeric(10,2)")))));
    assertThat(source)
        .contains("public static final class OrderLines {")
        .contains("public static final String TABLE = \"order_lines\";")
        .contains("public static final String LINE_NO = \"line_no\";")
        .contains("public static final String TOTAL = \"\\\"Total\\\"\";")
        .contains("public static Integer lineNo(ResultSet row) throws SQLException {")
        .contains("return row.getObject(\"Total\", BigDecimal.class);");
  }

  @Test
  void everyNameThatPostgresTakesGivesAClassThatCompiles() {
    Column[] hostile =
        List.of(
                "table",
                "TABLE",
                "class",
                "1st",
                "a b",
                "a_b",
                "*/",
                "\\u0022",
                "",
                "é",
                "\uD83D\uDE00",
                "_")
            .stream()
            .filter(name -> !name.isEmpty())
            .map(name -> Column.of(name, TypeName.parse("jsonb")))
            .toArray(Column[]::new);
    String source =
        TablesClass.source(
            MIGRATION,
            "*/ \\u0022",
            List.of(
                table(QualifiedName.inPublic("v1_filltables"), hostile),
                table(QualifiedName.inPublic("int"), hostile),
                table(new QualifiedName("auth", "int"), hostile),
                table(QualifiedName.inPublic("\"; */"), hostile)));
    Compilation compilation =
        Compiler.javac()
            .withOptions("-proc:none", "-Xlint:all,-options", "-Werror", "--release", "17")
            .compile(JavaFileObjects.forSourceString(TablesClass.nameFor(MIGRATION), source));
    assertThat(compilation).succeeded();
  }
}
