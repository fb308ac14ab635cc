package dev.varve.pairs;

import dev.varve.model.change.Change;
import dev.varve.model.plan.Plan;
import dev.varve.model.schema.Constraint;
import dev.varve.model.schema.ObjectId;
import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of change the cases make, and which attributes differ between their sides.
 * Thread-safe.
 */
final class Coverage {
  private static final String ROOT = "dev.varve.model.";

  private final Set<String> seen = new ConcurrentSkipListSet<>();

  void see(SchemaModel before, SchemaModel after, Plan plan) {
    for (Change change : plan.changes()) {
      seen.add(change.getClass().getSimpleName());
    }
    for (Map.Entry<ObjectId, SchemaObject> each : before.byId().entrySet()) {
      SchemaObject other = after.find(each.getKey());
      if (other != null) {
        compare(each.getValue(), other);
      }
    }
  }

  /** What no case has shown so far. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (Class<?> change : recordsThatAre(Change.class)) {
      missing.add(change.getSimpleName());
    }
    for (Class<?> object : recordsThatAre(SchemaObject.class)) {
      addAttributes(object, missing);
    }
    for (Class<?> constraint : Constraint.class.getPermittedSubclasses()) {
      addAttributes(constraint, missing);
    }
    missing.removeAll(seen);
    return missing;
  }

  /** The model's records of a type, wherever their rooms are. */
  private static List<Class<?>> recordsThatAre(Class<?> type) {
    try {
      Path classes =
          Path.of(SchemaModel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (FileSystem jar = Files.isDirectory(classes) ? null : FileSystems.newFileSystem(classes);
          Stream<Path> files = Files.walk(jar == null ? classes : jar.getPath("/"))) {
        List<Class<?>> found = new ArrayList<>();
        for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
          String name = file.toString().replace('\\', '/');
          int start = name.indexOf(ROOT.replace('.', '/'));
          String inside = start < 0 ? "" : name.substring(start, name.length() - 6);
          Class<?> each = inside.isEmpty() ? type : Class.forName(inside.replace('/', '.'));
          if (each.isRecord() && type.isAssignableFrom(each)) {
            found.add(each);
          }
        }
        return found;
      }
    } catch (IOException | URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addAttributes(Class<?> type, Set<String> names) {
    if (!type.isRecord() || !type.getName().startsWith(ROOT)) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (names.add(label(component))) {
        addAttributes(component.getType(), names);
        elementType(component, names);
      }
    }
  }

  private static void elementType(RecordComponent list, Set<String> names) {
    if (list.getGenericType() instanceof java.lang.reflect.ParameterizedType type
        && type.getActualTypeArguments()[0] instanceof Class<?> element) {
      addAttributes(element, names);
    }
  }

  private static String label(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private void compare(@Nullable Object one, @Nullable Object other) {
    if (one instanceof List<?> list && other instanceof List<?> others) {
      Map<Object, Object> byKey = byKey(others);
      byKey(list).forEach((key, value) -> compare(value, byKey.getOrDefault(key, value)));
    } else if (one instanceof Record && other != null && one.getClass() == other.getClass()) {
      for (RecordComponent component : one.getClass().getRecordComponents()) {
        attribute(component, value(component, one), value(component, other));
      }
    }
  }

  private void attribute(RecordComponent component, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      seen.add(label(component));
      compare(one, other);
    }
  }

  /** Parts by their names, others by their places. */
  private static Map<Object, Object> byKey(List<?> list) {
    Map<Object, Object> byKey = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Object key = i;
      if (list.get(i) instanceof Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
          if (component.getName().equals("name")) {
            key = Objects.requireNonNull(value(component, part));
          }
        }
      }
      byKey.put(key, list.get(i));
    }
    return byKey;
  }

  private static @Nullable Object value(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
