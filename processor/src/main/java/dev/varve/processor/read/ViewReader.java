package dev.varve.processor.read;

import dev.varve.model.identity.Origin;
import dev.varve.model.kind.view.MaterializedView;
import dev.varve.model.kind.view.View;
import dev.varve.model.kind.view.ViewColumn;
import dev.varve.model.schema.Column;
import dev.varve.model.schema.Index;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.SqlExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads views, materialized or not: the properties of the class are the columns. */
final class ViewReader {
  private static final int INVOKER_SINCE = 15;

  private final Reading reading;
  private final TableReader shapes;
  private final List<SchemaObject> views = new ArrayList<>();
  private final Map<ObjectId, Origin> origins = new LinkedHashMap<>();

  ViewReader(Reading reading) {
    this.reading = reading;
    this.shapes = new TableReader(reading);
  }

  /** The views that were read; of two with one name the first. */
  List<SchemaObject> views() {
    return views;
  }

  Map<ObjectId, Origin> origins() {
    return origins;
  }

  /** Reads the view that a class declares. */
  void read(TypeElement type) {
    Annotations annotations = Annotations.of(type);
    Mirror mirror = Objects.requireNonNull(annotations.first("View", "MaterializedView"));
    boolean materialized = annotations.has("MaterializedView");
    TableShape shape = shapes.shape(type);
    ObjectId id = materialized ? MaterializedView.id(shape.name()) : ObjectId.view(shape.name());
    refuse(annotations, materialized);
    SqlExpression query = reading.expressions().required(mirror, "value");
    reading.keep(id, "", Position.of(type));
    reading.readMarks(annotations, id, "");
    List<ViewColumn> columns = columns(shape, id, materialized);
    String what = "the view of " + type.getQualifiedName();
    boolean free = reading.namespaces().claimView(id.name(), what, Names.position(type, mirror));
    if (free && query != null) {
      views.add(
          materialized
              ? materialized(mirror, shape, columns, query)
              : view(mirror, shape, columns, query));
      origins.put(id, Origin.of(reading.binaryName(type), shape.members()));
    }
  }

  private View view(
      Mirror mirror, TableShape shape, List<ViewColumn> columns, SqlExpression query) {
    if (mirror.flag("securityInvoker")) {
      reading.needs(
          INVOKER_SINCE, "a view with the rights of its user", mirror.at("securityInvoker"));
    }
    return new View(
        shape.name(),
        columns,
        query,
        check(mirror.constant("check")),
        mirror.flag("securityBarrier"),
        mirror.flag("securityInvoker"),
        reading.names().comment(mirror));
  }

  private MaterializedView materialized(
      Mirror mirror, TableShape shape, List<ViewColumn> columns, SqlExpression query) {
    TreeMap<String, String> parameters = new TreeMap<>();
    for (String parameter : mirror.texts("with")) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        parameters.put(
            parameter.substring(0, equals).strip(), parameter.substring(equals + 1).strip());
      }
    }
    return new MaterializedView(
        shape.name(),
        columns,
        query,
        indexes(shape),
        parameters,
        !mirror.has("withData") || mirror.flag("withData"),
        reading.names().comment(mirror));
  }

  private List<Index> indexes(TableShape shape) {
    List<Index> indexes = new ArrayList<>();
    for (Annotations annotations : shape.onClass()) {
      add(annotations, shape, null, indexes);
    }
    for (MappedColumn column : shape.columns()) {
      add(column.property().annotations(), shape, column, indexes);
    }
    return indexes;
  }

  private void add(
      Annotations annotations, TableShape shape, @Nullable MappedColumn own, List<Index> indexes) {
    IndexReader reader = new IndexReader(reading);
    for (Mirror mirror : annotations.all("Index")) {
      Index index = reader.read(shape, mirror, own);
      if (index != null
          && reading
              .namespaces()
              .claimIndex(shape.name(), index.name(), "an index", mirror.position())) {
        reading.keep(MaterializedView.id(shape.name()), index.name(), mirror.position());
        indexes.add(index);
      }
    }
  }

  private static View.Check check(String constant) {
    return constant.isEmpty() ? View.Check.NONE : View.Check.valueOf(constant);
  }

  private List<ViewColumn> columns(TableShape shape, ObjectId id, boolean indexed) {
    List<ViewColumn> columns = new ArrayList<>();
    for (MappedColumn mapped : shape.columns()) {
      Annotations annotations = mapped.property().annotations();
      refuse(annotations, indexed);
      reading.keep(id, mapped.name(), Position.of(mapped.property().element()));
      reading.readMarks(annotations, id, mapped.name());
      Column column = mapped.column();
      if (column != null) {
        columns.add(
            new ViewColumn(
                column.name(),
                column.type(),
                column.collation(),
                column.defaultValue(),
                column.comment()));
      }
    }
    return columns;
  }

  private void refuse(Annotations annotations, boolean indexed) {
    OfTables.refuse(
        reading, annotations, indexed ? "Index" : "", "a view shows what its query gives");
  }
}
