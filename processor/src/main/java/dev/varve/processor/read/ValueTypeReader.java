package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.composite.Attribute;
import dev.varve.model.kind.composite.CompositeType;
import dev.varve.model.kind.domain.Domain;
import dev.varve.model.kind.domain.DomainCheck;
import dev.varve.model.naming.NameParts;
import dev.varve.model.naming.SnakeCase;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads value classes as domains and composite types, each once. */
final class ValueTypeReader {
  /** What makes a class a type. */
  static final String[] ANNOTATIONS = {"Domain", "CompositeType"};

  private final Reading reading;
  private final TableReader shapes;
  private final Map<TypeElement, TypeName> names = new HashMap<>();
  private final Set<TypeElement> open = new HashSet<>();
  private final Set<TypeElement> endless = new HashSet<>();
  private final List<SchemaObject> types = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  ValueTypeReader(Reading reading) {
    this.reading = reading;
    this.shapes = new TableReader(reading);
  }

  /** The types that were read; of two with one name the first. */
  List<SchemaObject> types() {
    return types;
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** The type of a column of this class. */
  TypeName type(TypeElement element) {
    TypeName known = names.get(element);
    if (known == null) {
      return readNow(element);
    }
    if (open.contains(element) && endless.add(element)) {
      reading.add(
          ReadingProblem.TYPE_CYCLE,
          Position.of(element),
          "the type " + known + " is made of itself; give one of its properties another type");
    }
    return known;
  }

  private TypeName readNow(TypeElement element) {
    Annotations annotations = Annotations.of(element);
    Mirror mirror = Objects.requireNonNull(annotations.first(ANNOTATIONS));
    QualifiedName name =
        reading.settings().name(mirror, SnakeCase.of(element.getSimpleName().toString()));
    TypeName type = TypeName.of(name);
    names.put(element, type);
    open.add(element);
    TableShape shape = shapes.shape(element);
    open.remove(element);
    Position position = Names.position(element, mirror);
    String what = mirror.name().equals("@Domain") ? "domain" : "composite type";
    reading.names().checkType(name, what, mirror.name(), position);
    SchemaObject read =
        what.equals("domain")
            ? domain(shape, mirror, annotations, position)
            : compositeType(shape, mirror, annotations, position);
    if (read != null && !endless.contains(element)) {
      Map<String, String> members = read.members().isEmpty() ? Map.of() : shape.members();
      types.add(read);
      origins.put(read.id(), Origin.of(reading.binaryName(element), members));
    }
    return type;
  }

  private @Nullable CompositeType compositeType(
      TableShape shape, Mirror mirror, Annotations annotations, Position position) {
    QualifiedName name = shape.name();
    ObjectId id = CompositeType.id(name);
    String why = "a composite type holds no rows";
    OfTables.refuse(reading, annotations, "", why);
    reading.keep(id, "", Position.of(shape.element()));
    reading.readMarks(annotations, id, "");
    List<Attribute> attributes = new ArrayList<>();
    for (MappedColumn mapped : shape.columns()) {
      Annotations own = mapped.property().annotations();
      OfTables.refuse(reading, own, "", why);
      refuse(own, "defaultValue", "generated", "nullable");
      reading.keep(id, mapped.name(), Position.of(mapped.property().element()));
      reading.readMarks(own, id, mapped.name());
      Column column = mapped.column();
      if (column != null) {
        attributes.add(
            new Attribute(column.name(), column.type(), column.collation(), column.comment()));
      }
    }
    return reading.namespaces().claimView(name, "the composite type", position)
        ? new CompositeType(name, attributes, reading.names().comment(mirror))
        : null;
  }

  private @Nullable Domain domain(
      TableShape shape, Mirror mirror, Annotations annotations, Position position) {
    ObjectId id = Domain.id(shape.name());
    String why = "a domain holds no rows";
    OfTables.refuse(reading, annotations, "Check", why);
    reading.keep(id, "", Position.of(shape.element()));
    reading.readMarks(annotations, id, "");
    boolean free = reading.namespaces().claimType(shape.name(), "the domain", position);
    if (shape.columns().size() != 1) {
      reading.add(
          ReadingProblem.DOMAIN_PROPERTIES,
          mirror.position(),
          shape.element().getSimpleName()
              + " has "
              + shape.columns().size()
              + " properties; a domain restricts one type, and so has one");
      return null;
    }
    Annotations own = shape.columns().get(0).property().annotations();
    OfTables.refuse(reading, own, "Check", why);
    refuse(own, "name", "generated", "nullable", "comment");
    List<DomainCheck> checks = new ArrayList<>();
    addChecks(shape.name(), annotations, checks);
    addChecks(shape.name(), own, checks);
    Column column = shape.columns().get(0).column();
    return column == null || !free
        ? null
        : new Domain(
            shape.name(),
            column.type(),
            column.collation(),
            !mirror.has("nullable") || mirror.flag("nullable"),
            column.defaultValue(),
            checks,
            reading.names().comment(mirror));
  }

  /** Reports elements of {@code @Column} that say nothing here. */
  private void refuse(Annotations annotations, String... elements) {
    Mirror column = annotations.get("Column");
    for (String element : elements) {
      if (column != null && column.has(element)) {
        reading.add(
            ReadingProblem.MISPLACED,
            column.at(element),
            element + " says something of a table's column, and this is a type; leave it out");
      }
    }
  }

  private void addChecks(QualifiedName domain, Annotations annotations, List<DomainCheck> checks) {
    for (Mirror mirror : annotations.all("Check")) {
      SqlExpression condition = reading.expressions().required(mirror, "value");
      NameParts parts = NameParts.of(domain.name(), List.of(), mirror.text("name"));
      String name = new GivenNames(reading).of(reading.settings().naming().check(), parts, mirror);
      if (condition != null && reading.namespaces().claimCheck(domain, name, mirror.position())) {
        reading.keep(Domain.id(domain), name, mirror.position());
        checks.add(new DomainCheck(name, condition, true, reading.names().comment(mirror)));
      }
    }
  }
}
