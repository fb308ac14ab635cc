package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.EnumType;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads Java enums as enum types, each once. */
final class EnumTypeReader {
  private final Reading reading;
  private final Map<TypeElement, EnumType> read = new HashMap<>();
  private final List<EnumType> types = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  EnumTypeReader(Reading reading) {
    this.reading = reading;
  }

  /** The enum types that were read; of two with one name the first. */
  List<EnumType> types() {
    return types;
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** The type of a column of this enum. */
  TypeName type(TypeElement element) {
    EnumType known = read.get(element);
    return (known != null ? known : readNow(element)).typeName();
  }

  private EnumType readNow(TypeElement element) {
    Annotations annotations = Annotations.of(element);
    Mirror mirror = annotations.get("EnumType");
    QualifiedName name = reading.settings().name(mirror, SnakeCase.of(simpleName(element)));
    ObjectId id = ObjectId.enumType(name);
    Position position = Names.position(element, mirror);
    reading.names().check(name.schema(), "schema", position);
    reading.names().check(name.name(), "enum type", position);
    reading.names().checkType(name, "enum type", "@EnumType", position);
    boolean free = reading.namespaces().claimType(name, "the enum type", position);
    reading.keep(id, "", Position.of(element));
    reading.readMarks(annotations, id, "");
    Map<String, String> constants = labels(element, mirror, id);
    String comment = mirror == null ? null : reading.names().comment(mirror);
    EnumType type = new EnumType(name, new ArrayList<>(constants.keySet()), comment);
    read.put(element, type);
    if (free) {
      types.add(type);
      origins.put(id, Origin.of(reading.binaryName(element), constants));
    }
    return type;
  }

  private static String simpleName(TypeElement element) {
    return element.getSimpleName().toString();
  }

  /** The labels in order, each with the name of its constant. */
  private Map<String, String> labels(TypeElement element, @Nullable Mirror mirror, ObjectId id) {
    boolean lowerCase = mirror != null && mirror.constant("labels").equals("LOWER_CASE");
    Map<String, String> constants = new LinkedHashMap<>();
    for (Element constant : element.getEnclosedElements()) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        addLabel(constant, lowerCase, id, constants);
      }
    }
    if (constants.isEmpty()) {
      reading.add(
          ReadingProblem.EMPTY_ENUM,
          Position.of(element),
          "the enum "
              + element.getSimpleName()
              + " has no constants, so its column could hold"
              + " nothing; add one");
    }
    return constants;
  }

  private void addLabel(
      Element constant, boolean lowerCase, ObjectId id, Map<String, String> constants) {
    Annotations annotations = Annotations.of(constant);
    Mirror given = annotations.get("Label");
    String javaName = constant.getSimpleName().toString();
    String label = given != null ? given.text("value") : derived(javaName, lowerCase);
    Position position = given == null ? Position.of(constant) : given.at("value");
    reading.names().check(label, "label", position);
    String other = constants.putIfAbsent(label, javaName);
    if (other != null) {
      reading.add(
          ReadingProblem.DUPLICATE_LABEL,
          position,
          "the label \"" + label + "\" of " + javaName + " is the label of " + other + " already");
      return;
    }
    reading.keep(id, label, Position.of(constant));
    reading.readMarks(annotations, id, label);
  }

  private static String derived(String javaName, boolean lowerCase) {
    return lowerCase ? javaName.toLowerCase(Locale.ROOT) : javaName;
  }
}
