package dev.varve.processor.read;

import dev.varve.model.identity.RenameMarkers.Member;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** What all readers share during one reading. Not thread-safe. */
final class Reading {
  private final ProcessingEnvironment environment;
  private final Settings settings;
  private final Report report;
  private final Names names;
  private final Namespaces namespaces;
  private final TypeReader javaTypes;
  private final EnumTypeReader enums;
  private final ValueTypeReader valueTypes;
  private final TypeAnnotations typeAnnotations;
  private final ExpressionReader expressions;
  private final Positions positions = new Positions();
  private final Map<Member, String> markers = new TreeMap<>();
  private final List<Allowance> allowances = new ArrayList<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Set<String> unresolved = new TreeSet<>();
  private final References references = new References();
  private final Map<TypeElement, TableShape> shapes = new HashMap<>();

  Reading(ProcessingEnvironment environment, Settings settings, Report report) {
    this.environment = environment;
    this.settings = settings;
    this.report = report;
    this.names = new Names(report);
    this.namespaces = new Namespaces(report);
    this.typeAnnotations = new TypeAnnotations(environment);
    this.enums = new EnumTypeReader(this);
    this.valueTypes = new ValueTypeReader(this);
    this.javaTypes = new TypeReader(this);
    this.expressions = new ExpressionReader(report);
  }

  /** A reading whose mistakes and findings go nowhere, for classes that are not the project's. */
  private Reading apart() {
    return new Reading(environment, settings, new Report());
  }

  /** What is known of a table's class; read now if it has not been. */
  TableShape shape(TypeElement type) {
    TableShape shape = shapes.get(type);
    if (shape == null) {
      shape = new TableReader(apart()).shape(type);
      shapes.put(type, shape);
    }
    return shape;
  }

  /** Reads a table's class as one of the project's. */
  TableShape readShape(TypeElement type) {
    TableShape shape = new TableReader(this).shape(type);
    shapes.put(type, shape);
    return shape;
  }

  void add(ReadingProblem code, Position position, String message) {
    report.add(code, position, message);
  }

  /** The number of mistakes found so far. */
  int problems() {
    return report.diagnostics().size();
  }

  /** Reports what does not run on all versions that migrations must run on. */
  void needs(int version, String what, Position position) {
    int oldest = settings.project().versions().oldest();
    if (oldest < version) {
      add(
          ReadingProblem.NEEDS_NEWER_POSTGRES,
          position,
          what
              + " needs PostgreSQL "
              + version
              + ", and migrations must run on "
              + oldest
              + "; write @VarveProject(oldestPostgres = "
              + version
              + ") or leave it out");
    }
  }

  /** Keeps that the element is about a type that does not exist, or not yet. */
  void unresolved(Element element) {
    Element type = element;
    while (!(type instanceof TypeElement) && type.getEnclosingElement() != null) {
      type = type.getEnclosingElement();
    }
    unresolved.add(type instanceof TypeElement found ? binaryName(found) : type.toString());
  }

  String binaryName(TypeElement type) {
    return environment.getElementUtils().getBinaryName(type).toString();
  }

  /** Keeps what {@code @RenamedFrom} and {@code @AllowHazard} say about an object or part. */
  void readMarks(Annotations annotations, ObjectId object, String part) {
    Mirror renamed = annotations.get("RenamedFrom");
    if (renamed != null) {
      checkOldName(renamed);
      markers.put(new Member(object, part), renamed.text("value"));
    }
    readAllowances(annotations, object, part, report);
  }

  /** Keeps what {@code @AllowHazard} says about an object. */
  void readAllowances(Annotations annotations, ObjectId object) {
    readAllowances(annotations, object, "", report);
  }

  /** Keeps what {@code @AllowHazard} says about a further object: its mistakes are reported. */
  void readAllowancesAgain(Annotations annotations, ObjectId object) {
    readAllowances(annotations, object, "", new Report());
  }

  private void readAllowances(
      Annotations annotations, ObjectId object, String part, Report mistakes) {
    for (Mirror mirror : annotations.all("AllowHazard")) {
      Allowance allowance = AllowanceReader.read(mistakes, mirror, object, part);
      if (allowance != null) {
        allowances.add(allowance);
      }
    }
  }

  /** Keeps in which time zone the values of a column are. */
  void readTimeZone(QualifiedName table, MappedColumn column) {
    String zone = TimeZoneReader.read(this, column);
    if (zone != null) {
      zones.put(table.ofPart(column.name()), zone);
    }
  }

  private void checkOldName(Mirror renamed) {
    if (renamed.text("value").isEmpty()) {
      add(ReadingProblem.EMPTY_NAME, renamed.at("value"), "the old name is empty");
    }
  }

  void keep(ObjectId object, String part, Position position) {
    positions.put(object, part, position);
  }

  Types types() {
    return environment.getTypeUtils();
  }

  Settings settings() {
    return settings;
  }

  Names names() {
    return names;
  }

  Namespaces namespaces() {
    return namespaces;
  }

  TypeReader javaTypes() {
    return javaTypes;
  }

  TypeAnnotations typeAnnotations() {
    return typeAnnotations;
  }

  EnumTypeReader enums() {
    return enums;
  }

  ValueTypeReader valueTypes() {
    return valueTypes;
  }

  ExpressionReader expressions() {
    return expressions;
  }

  References references() {
    return references;
  }

  Positions positions() {
    return positions;
  }

  Map<Member, String> markers() {
    return markers;
  }

  List<Allowance> allowances() {
    return allowances;
  }

  Map<String, String> zones() {
    return zones;
  }

  Set<String> unresolved() {
    return unresolved;
  }
}
