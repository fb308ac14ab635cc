package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.identity.Origins;
import dev.varve.model.identity.RenameMarkers;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Extension;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.PostgresNames;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.Schema;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** Reads domain classes. */
public final class DomainReader {
  private final Reading reading;
  private final Report report;
  private final Settings settings;
  private final List<SchemaObject> objects = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new HashMap<>();
  private final Set<ObjectId> keyless = new HashSet<>();

  private DomainReader(ProcessingEnvironment environment, Settings settings, Report report) {
    this.reading = new Reading(environment, settings, report);
    this.report = report;
    this.settings = settings;
  }

  /**
   * Reads all that the classes declare. The result does not depend on the order of the classes.
   *
   * @param classes the classes and packages; enums without {@code @EnumType} are found through the
   *     columns that have them
   */
  public static Domain read(ProcessingEnvironment environment, DomainClasses classes) {
    Report report = new Report();
    Settings settings = new SettingsReader(report).read(classes.projects());
    return new DomainReader(environment, settings, report).read(classes);
  }

  private Domain read(DomainClasses classes) {
    addTables(shapes(sorted(classes.types())));
    addSequences(classes.sequences());
    addViews(sorted(classes.types()));
    addRoutines(sorted(classes.types()));
    addTriggers(sorted(classes.types()));
    addRules(sorted(classes.types()));
    objects.addAll(reading.enums().types());
    origins.putAll(reading.enums().origins());
    objects.addAll(reading.valueTypes().types());
    origins.putAll(reading.valueTypes().origins());
    addExtensions();
    objects.addAll(schemas().values());
    SchemaModel schema = SchemaModel.of(objects);
    reading.references().check(schema, report);
    return new Domain(
        schema,
        Origins.of(origins),
        RenameMarkers.of(reading.markers()),
        reading.allowances(),
        reading.zones(),
        reading.references().outside(schema),
        keyless,
        settings.project(),
        reading.positions(),
        report.diagnostics(),
        reading.unresolved());
  }

  private static Collection<TypeElement> sorted(Collection<? extends TypeElement> classes) {
    TreeMap<String, TypeElement> sorted = new TreeMap<>();
    for (TypeElement type : classes) {
      sorted.put(type.getQualifiedName().toString(), type);
    }
    return sorted.values();
  }

  /** All columns are read before anything that refers to columns of other tables. */
  private List<TableShape> shapes(Collection<TypeElement> classes) {
    List<TableShape> shapes = new ArrayList<>(classes.size());
    for (TypeElement type : classes) {
      if (type.getKind() == ElementKind.ENUM && Annotations.of(type).has("EnumType")) {
        reading.enums().type(type);
      } else if (isValueType(type)) {
        reading.valueTypes().type(type);
      } else if (isTable(type)) {
        shapes.add(reading.readShape(type));
      }
    }
    return shapes;
  }

  private boolean isValueType(TypeElement type) {
    Mirror mirror = Annotations.of(type).first(ValueTypeReader.ANNOTATIONS);
    return mirror != null && isShape(type, mirror, "a type");
  }

  private boolean isTable(TypeElement type) {
    Mirror mirror = Annotations.of(type).get("Table");
    return mirror != null && isShape(type, mirror, "a table");
  }

  private boolean isShape(TypeElement type, Mirror mirror, String what) {
    ElementKind kind = type.getKind();
    boolean can =
        kind == ElementKind.CLASS || kind == ElementKind.INTERFACE || kind == ElementKind.RECORD;
    if (!can) {
      reading.add(
          ReadingProblem.NOT_A_CLASS,
          mirror.position(),
          type.getSimpleName() + " cannot be " + what + ": a record, a class or an interface can");
    }
    return can;
  }

  private void addTables(List<TableShape> shapes) {
    List<TableShape> named = new ArrayList<>(shapes.size());
    for (TableShape shape : shapes) {
      Position position = Names.position(shape.element(), shape.onClass().get(0).get("Table"));
      String javaClass = shape.element().getQualifiedName().toString();
      if (reading.namespaces().claimTable(shape.name(), javaClass, position)) {
        named.add(shape);
      }
    }
    for (TableShape shape : named) {
      objects.add(new TableAssembler(reading, shape).table());
      new PersistenceAnnotations(reading, shape).report();
      if (KeyReader.isKeyless(shape)) {
        keyless.add(shape.id());
      }
      origins.put(shape.id(), origin(shape));
    }
  }

  private Origin origin(TableShape shape) {
    return Origin.of(reading.binaryName(shape.element()), shape.members());
  }

  private void addSequences(Collection<Element> elements) {
    if (elements.isEmpty()) {
      return;
    }
    for (SchemaObject object : objects) {
      if (object instanceof Table table) {
        keepIdentities(table);
      }
    }
    SequenceReader reader = new SequenceReader(reading);
    TreeMap<String, Element> sorted = new TreeMap<>();
    for (Element element : elements) {
      sorted.put(((QualifiedNameable) element).getQualifiedName().toString(), element);
    }
    sorted.values().forEach(reader::read);
    objects.addAll(reader.sequences());
    origins.putAll(reader.origins());
  }

  private void keepIdentities(Table table) {
    for (Column column : table.columns()) {
      if (column.identity() != null) {
        reading
            .namespaces()
            .makesSequence(
                PostgresNames.identitySequence(table.name(), column.name()),
                "that of the identity column " + table.name() + "." + column.name());
      }
    }
  }

  private void addViews(Collection<TypeElement> classes) {
    ViewReader reader = new ViewReader(reading);
    for (TypeElement type : classes) {
      Mirror mirror = Annotations.of(type).first("View", "MaterializedView");
      if (mirror != null && isShape(type, mirror, "a view")) {
        reader.read(type);
      }
    }
    objects.addAll(reader.views());
    origins.putAll(reader.origins());
  }

  private void addRoutines(Collection<TypeElement> classes) {
    RoutineReader reader = new RoutineReader(reading);
    classes.forEach(reader::read);
    reader.readAggregates();
    objects.addAll(reader.routines());
    origins.putAll(reader.origins());
    objects.addAll(reader.eventTriggers().triggers());
    origins.putAll(reader.eventTriggers().origins());
  }

  /** The class of a table or view has its triggers. */
  private void addTriggers(Collection<TypeElement> classes) {
    TriggerReader reader = new TriggerReader(reading);
    for (TypeElement type : classes) {
      Annotations annotations = Annotations.of(type);
      if (annotations.has("Trigger") && annotations.first("Table", "View") != null) {
        reader.read(type, reading.shape(type).name());
      }
    }
    Set<ObjectId> declared = new HashSet<>();
    objects.forEach(object -> declared.add(object.id()));
    for (SchemaObject object : reader.objects()) {
      Position position = reading.positions().of(object.id(), "");
      if (declared.add(object.id())) {
        objects.add(object);
      } else if (position != null) {
        reading.add(
            ReadingProblem.DUPLICATE_RELATION,
            position,
            "there are two of " + object.id() + "; give one another name");
      }
    }
    origins.putAll(reader.origins());
  }

  /** The class of a table or view has its rules. */
  private void addRules(Collection<TypeElement> classes) {
    RuleReader reader = new RuleReader(reading);
    for (TypeElement type : classes) {
      Annotations annotations = Annotations.of(type);
      if (annotations.first("Table", "View") != null) {
        reader.read(type, reading.shape(type).name());
      } else {
        annotations.all("Rule").forEach(this::refuseRule);
      }
    }
    objects.addAll(reader.rules());
    origins.putAll(reader.origins());
  }

  private void refuseRule(Mirror mirror) {
    reading.add(
        ReadingProblem.MISPLACED,
        mirror.position(),
        "only tables and views have rules, and this is neither; leave @Rule out");
  }

  private void addExtensions() {
    Mirror mirror = settings.mirror();
    for (Extension extension : settings.extensions()) {
      objects.add(extension);
      if (mirror != null) {
        reading.keep(extension.id(), "", mirror.at("extensions"));
      }
    }
  }

  /** The schemas in use; the one that every database has is not the project's. */
  private SortedMap<String, Schema> schemas() {
    SortedMap<String, Schema> schemas = new TreeMap<>();
    for (SchemaObject object : objects) {
      addSchema(schemas, object.id().name().schema(), object.id());
      if (object instanceof Extension extension && extension.schema() != null) {
        addSchema(schemas, extension.schema(), object.id());
      }
    }
    return schemas;
  }

  private void addSchema(SortedMap<String, Schema> schemas, String name, ObjectId user) {
    boolean always =
        name.isEmpty() || name.equals(QualifiedName.PUBLIC) || name.equals("pg_catalog");
    if (!always && schemas.putIfAbsent(name, new Schema(name, null)) == null) {
      Position position = reading.positions().of(user, "");
      if (position != null) {
        reading.keep(ObjectId.schema(name), "", position);
      }
    }
  }
}
