package dev.varve.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Table;
import dev.varve.runtime.sql.SqlQuoting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The constants of tables and columns as they are at a revision: a class for each table, with a
 * name for each column and a method that reads its value in the column's Java type. Code that is
 * written against them compiles as long as the revision's record is there, whatever becomes of the
 * tables.
 */
public final class TablesClass {
  private static final String ENDING = "Tables";
  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private TablesClass() {}

  /** The name of the class for a migration's class. */
  public static String nameFor(String migrationClass) {
    return migrationClass + ENDING;
  }

  /**
   * The source of the class.
   *
   * @param migrationClass the full name of the migration's class
   * @param revision the id of the revision
   * @param tables the tables, in the order in which they stand
   */
  public static String source(String migrationClass, String revision, List<Table> tables) {
    ClassName name = ClassName.bestGuess(nameFor(migrationClass));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.simpleName())
            .addJavadoc("Tables at the revision $L.\n", JavadocText.escape(revision))
            .addModifiers(Modifier.FINAL)
            .addMethod(noInstance());
    JavaNames taken = new JavaNames();
    taken.take(name.simpleName());
    for (Table table : tables) {
      type.addType(tableClass(table, taken.take(words(table.name(), true))));
    }
    return JavaFile.builder(name.packageName(), type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .toString();
  }

  private static TypeSpec tableClass(Table table, String name) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The table $L.\n", JavadocText.escape(table.name().toString()))
            .addModifiers(CONSTANT)
            .addMethod(noInstance());
    JavaNames fields = new JavaNames();
    type.addField(constant(fields.take("TABLE"), table.name().sql()).build());
    JavaNames methods = new JavaNames();
    for (Column column : table.columns()) {
      addColumn(type, column, fields, methods);
    }
    return type.build();
  }

  private static void addColumn(
      TypeSpec.Builder type, Column column, JavaNames fields, JavaNames methods) {
    String field = fields.take(identifier(column.name()).toUpperCase(Locale.ROOT));
    String what = column.type().sql() + (column.nullable() ? "" : " not null");
    type.addField(
        constant(field, SqlQuoting.identifier(column.name()))
            .addJavadoc("$L.\n", JavadocText.escape(what))
            .build());
    ColumnJavaType javaType = ColumnJavaType.of(column.type());
    type.addMethod(
        MethodSpec.methodBuilder(methods.take(words(QualifiedName.inPublic(column.name()), false)))
            .addJavadoc(
                "The value in a row$L.\n", column.nullable() ? "; null where there is none" : "")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(javaType.type())
            .addParameter(ResultSet.class, "row")
            .addException(SQLException.class)
            .addStatement(javaType.read(column.name()))
            .build());
  }

  private static FieldSpec.Builder constant(String name, String value) {
    return FieldSpec.builder(TypeName.get(String.class), name, CONSTANT).initializer("$S", value);
  }

  private static MethodSpec noInstance() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  /** The words of a name, each but perhaps the first with a capital. */
  private static String words(QualifiedName name, boolean capital) {
    boolean isPublic = name.schema().equals(QualifiedName.PUBLIC);
    String text = identifier(isPublic ? name.name() : name.schema() + "_" + name.name());
    StringBuilder words = new StringBuilder();
    boolean starts = capital;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '_') {
        starts = words.length() > 0 || capital;
      } else {
        words.append(starts ? Character.toUpperCase(letter) : letter);
        starts = false;
      }
    }
    return identifier(words.toString());
  }

  /** With what cannot stand in a Java name replaced. */
  private static String identifier(String name) {
    StringBuilder identifier = new StringBuilder(name.length() + 1);
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean fits = Character.isLetterOrDigit(letter) && !Character.isSurrogate(letter);
      if (i == 0 && fits && !Character.isJavaIdentifierStart(letter)) {
        identifier.append('_');
      }
      identifier.append(fits ? letter : '_');
    }
    return identifier.length() == 0 ? "_" : identifier.toString();
  }
}
