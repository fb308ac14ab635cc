package dev.varve.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.varve.processor.generate.MigrationClass.Adaptation;
import dev.varve.runtime.Adaptations;
import dev.varve.runtime.Migration;
import dev.varve.runtime.Placement;
import dev.varve.runtime.SchemaMigration;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the source of a migration class. */
final class MigrationClassWriter {

  private MigrationClassWriter() {}

  static String write(MigrationClass migration) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(migration.simpleName())
            .addJavadoc(javadoc(migration))
            .addAnnotation(annotation(migration))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(SchemaMigration.class);
    addLook(type, migration.look());
    Insertions inserted = migration.inserted();
    StepMethods.add(type, "up", migration.up(), inserted.up(), List.of());
    StepMethods.add(type, "down", migration.down(), inserted.down(), migration.sentencesBack());
    if (!migration.adaptations().isEmpty()) {
      addAdaptations(type, migration);
    }
    JavaFile file =
        JavaFile.builder(migration.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return migration.look().applied(withClosedAnnotation(file.toString()));
  }

  private static void addLook(TypeSpec.Builder type, ClassLook look) {
    ClassName superclass = look.superclassName();
    if (superclass != null) {
      type.superclass(superclass);
    }
    look.annotationNames().forEach(type::addAnnotation);
  }

  private static void addAdaptations(TypeSpec.Builder type, MigrationClass migration) {
    ClassName self = ClassName.get(migration.packageName(), migration.simpleName());
    MethodSpec.Builder adapt =
        MethodSpec.methodBuilder("adapt")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Adaptations.class, "adaptations");
    int number = 0;
    for (Adaptation adaptation : migration.adaptations()) {
      String name = "after" + ++number;
      adapt.addStatement(
          "adaptations.revision($S, $T::$L, $T::$L)",
          adaptation.id(),
          self,
          name + "Up",
          self,
          name + "Down");
      Insertions inserted = adaptation.inserted();
      StepMethods.addPrivate(type, name + "Up", adaptation.up(), inserted.up());
      StepMethods.addPrivate(type, name + "Down", adaptation.down(), inserted.down());
    }
    type.addMethod(adapt.build());
  }

  /** JavaPoet ends an annotation on a line of its own, google-java-format on that of the value. */
  private static String withClosedAnnotation(String source) {
    // The first of its kind is the annotation's: before it there are imports and a comment only.
    int end = source.indexOf("\n)\n");
    return source.substring(0, end) + source.substring(end + 1);
  }

  private static CodeBlock javadoc(MigrationClass migration) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("$L\n", JavadocText.escape(sentence(migration.message())));
    if (!migration.summary().isEmpty()) {
      text.add("\n<pre>\n");
      for (String line : migration.summary()) {
        text.add("$L\n", JavadocText.escape(line));
      }
      text.add("</pre>\n");
    }
    return text.build();
  }

  private static String sentence(String message) {
    String first = message.substring(0, message.offsetByCodePoints(0, message.isEmpty() ? 0 : 1));
    String sentence = first.toUpperCase(Locale.ROOT) + message.substring(first.length());
    boolean ended = sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?");
    return ended ? sentence : sentence + ".";
  }

  private static AnnotationSpec annotation(MigrationClass migration) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Migration.class).addMember("id", "$S", migration.id());
    addAll(annotation, "parents", migration.parents());
    annotation.addMember("schema", "$S", migration.schemaHash());
    for (String table : migration.tables()) {
      annotation.addMember("tables", "$S", table);
    }
    if (migration.draft()) {
      annotation.addMember("draft", "$L", true);
    }
    addPlacement(annotation, migration.placement());
    return annotation.build();
  }

  private static void addPlacement(AnnotationSpec.Builder annotation, Placement placement) {
    if (!placement.chain().isEmpty()) {
      annotation.addMember("chain", "$S", placement.chain());
    }
    addAll(annotation, "dependsOn", placement.dependsOn());
    addAll(annotation, "replaces", placement.replaces());
    addAll(annotation, "labels", placement.labels());
    if (placement.baseline()) {
      annotation.addMember("baseline", "$L", true);
    }
  }

  private static void addAll(
      AnnotationSpec.Builder annotation, String member, List<String> values) {
    for (String value : values) {
      annotation.addMember(member, "$S", value);
    }
  }
}
