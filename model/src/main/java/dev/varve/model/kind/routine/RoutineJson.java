package dev.varve.model.kind.routine;

import dev.varve.model.json.JsonFields;
import dev.varve.model.json.JsonText;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of a routine after its name: a line for each argument. */
final class RoutineJson {
  private static final String SETTING = "setting";

  private RoutineJson() {}

  static void write(JsonText json, Routine routine) {
    TypeName result = routine.result();
    json.field("returns", result == null ? null : result.sql());
    if (routine.set()) {
      json.flag("set", true);
    }
    Body body = routine.body();
    json.field("language", body.language());
    if (body.standard()) {
      json.flag("standard", true);
    }
    json.field("library", body.library());
    if (json.isCanonical() && body.isSql()) {
      json.field("body", new SqlExpression(body.text()));
    } else {
      json.field("body", body.text());
    }
    write(json, routine.traits());
    json.field("comment", routine.comment());
    ArgumentJson.write(json, routine.arguments());
  }

  private static void write(JsonText json, Traits traits) {
    if (traits.volatility() != Traits.Volatility.VOLATILE) {
      json.field("volatility", traits.volatility().name());
    }
    flag(json, "strict", traits.strict());
    flag(json, "security definer", traits.securityDefiner());
    flag(json, "leakproof", traits.leakproof());
    if (traits.parallel() != Traits.Parallel.UNSAFE) {
      json.field("parallel", traits.parallel().name());
    }
    flag(json, "window", traits.window());
    json.field("cost", traits.cost());
    json.field("rows", traits.rows());
    QualifiedName support = traits.support();
    if (support != null) {
      json.field("support schema", support.schema());
      json.field("support", support.name());
    }
    if (!traits.settings().isEmpty()) {
      List<String> settings = new ArrayList<>();
      for (Map.Entry<String, String> one : traits.settings().entrySet()) {
        settings.add(one.getKey() + "=" + one.getValue());
      }
      json.field(SETTING, settings);
    }
  }

  private static void flag(JsonText json, String name, boolean value) {
    if (value) {
      json.flag(name, true);
    }
  }

  static Routine read(JsonFields fields, QualifiedName name) throws IOException {
    String returns = fields.text("returns");
    boolean set = fields.flag("set", false);
    String language = fields.required("language");
    boolean standard = fields.flag("standard", false);
    String library = fields.text("library");
    Body body = new Body(language, fields.required("body"), standard, library);
    Traits traits = readTraits(fields);
    String comment = fields.text("comment");
    List<Argument> arguments = ArgumentJson.read(fields);
    TypeName result = returns == null ? null : TypeName.parse(returns);
    return new Routine(name, arguments, result, set, body, traits, comment);
  }

  private static Traits readTraits(JsonFields fields) throws IOException {
    Traits.Volatility volatility =
        Traits.Volatility.valueOf(fields.text("volatility", Traits.Volatility.VOLATILE.name()));
    boolean strict = fields.flag("strict", false);
    boolean definer = fields.flag("security definer", false);
    boolean leakproof = fields.flag("leakproof", false);
    Traits.Parallel parallel =
        Traits.Parallel.valueOf(fields.text("parallel", Traits.Parallel.UNSAFE.name()));
    return new Traits(
        volatility,
        strict,
        definer,
        leakproof,
        parallel,
        fields.flag("window", false),
        fields.text("cost"),
        fields.text("rows"),
        readSupport(fields),
        readSettings(fields));
  }

  private static @Nullable QualifiedName readSupport(JsonFields fields) throws IOException {
    String schema = fields.text("support schema");
    return schema == null ? null : new QualifiedName(schema, fields.required("support"));
  }

  private static SortedMap<String, String> readSettings(JsonFields fields) throws IOException {
    TreeMap<String, String> settings = new TreeMap<>();
    for (String setting : fields.texts(SETTING)) {
      int equals = setting.indexOf('=');
      settings.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return settings;
  }
}
