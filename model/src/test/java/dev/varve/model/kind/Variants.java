package dev.varve.model.kind;

import dev.varve.model.schema.Generated;
import dev.varve.model.schema.Identity;
import dev.varve.model.schema.QualifiedName;
import dev.varve.model.schema.SequenceOptions;
import dev.varve.model.schema.SqlExpression;
import dev.varve.model.schema.TypeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record with one thing in it another, for each thing that it holds, however deep. An attribute
 * that a record gets tomorrow is varied too.
 */
public final class Variants {
  private final Map<String, Record> found = new LinkedHashMap<>();

  private Variants() {}

  /** The variants, each under the path of what is another. */
  public static Map<String, Record> of(Record original) throws ReflectiveOperationException {
    Variants variants = new Variants();
    RecordComponent[] components = original.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object value = components[i].getAccessor().invoke(original);
      for (Map.Entry<String, Object> other : values(components[i].getType(), value).entrySet()) {
        String path = components[i].getName() + other.getKey();
        Record variant = with(original, i, other.getValue());
        if (variant != null) {
          variants.found.put(path, variant);
        }
      }
    }
    return variants.found;
  }

  /** Null where the record refuses the value. */
  private static @Nullable Record with(Record original, int index, Object value)
      throws ReflectiveOperationException {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = i == index ? value : components[i].getAccessor().invoke(original);
    }
    Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
    try {
      return (Record) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return null;
    }
  }

  /** Other values of a type, each under the rest of its path. */
  private static Map<String, Object> values(Class<?> type, @Nullable Object value)
      throws ReflectiveOperationException {
    Map<String, Object> values = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        for (Map.Entry<String, Object> other : elements(list.get(i)).entrySet()) {
          List<Object> changed = new ArrayList<>(list);
          changed.set(i, other.getValue());
          values.put("[" + i + "]" + other.getKey(), changed);
        }
      }
      values.put("[]", list.subList(0, list.size() - 1));
    } else if (value instanceof Record nested && !isLeaf(nested)) {
      Variants.of(nested).forEach((path, other) -> values.put("." + path, other));
    } else {
      values.put("", other(type, value));
    }
    return values;
  }

  private static Map<String, Object> elements(Object element) throws ReflectiveOperationException {
    return values(element.getClass(), element);
  }

  private static boolean isLeaf(Record value) {
    return value instanceof SqlExpression
        || value instanceof QualifiedName
        || value instanceof TypeName;
  }

  private static Object other(Class<?> type, @Nullable Object value) {
    if (value instanceof SortedSet<?> set) {
      TreeSet<Object> fewer = new TreeSet<>();
      fewer.addAll(set);
      fewer.remove(fewer.first());
      return fewer;
    }
    if (value instanceof SortedMap<?, ?> map) {
      TreeMap<Object, Object> more = new TreeMap<>();
      more.putAll(map);
      more.put("other", "1");
      return more;
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Enum<?> constant) {
      Object[] constants = constant.getDeclaringClass().getEnumConstants();
      return constants[0] == constant ? constants[1] : constants[0];
    }
    return otherOf(type);
  }

  private static Object otherOf(Class<?> type) {
    Map<Class<?>, Object> others =
        Map.of(
            String.class,
            "other",
            Long.class,
            77L,
            int.class,
            77,
            SqlExpression.class,
            new SqlExpression("other()"),
            QualifiedName.class,
            QualifiedName.inPublic("other"),
            TypeName.class,
            TypeName.parse("other"),
            Identity.class,
            new Identity(true, SequenceOptions.DEFAULT),
            Generated.class,
            new Generated(new SqlExpression("other()"), true));
    Object other = others.get(type);
    if (other == null) {
      throw new IllegalArgumentException("say here what another " + type + " is");
    }
    return other;
  }
}
