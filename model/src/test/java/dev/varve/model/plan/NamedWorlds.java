package dev.varve.model.plan;

import dev.varve.model.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Random worlds in which elements keep their Java names and change those in the database: names are
 * permuted, go to new elements, or go with what is dropped. A new element never gets the name of
 * what is dropped, since that would be the same thing under another Java name.
 */
final class NamedWorlds {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

  private final Random random;
  private int fresh;

  NamedWorlds(long seed) {
    this.random = new Random(seed);
  }

  NamedWorld first() {
    SortedMap<String, QualifiedName> tables = new TreeMap<>();
    SortedMap<String, SortedMap<String, String>> columns = new TreeMap<>();
    for (QualifiedName name : some(tableNames(), 3)) {
      String javaClass = "com.acme.C" + fresh++;
      tables.put(javaClass, name);
      columns.put(javaClass, members(some(NAMES, 4)));
    }
    return new NamedWorld(tables, columns, typeName(), members(some(NAMES, 4)));
  }

  private static List<QualifiedName> tableNames() {
    List<QualifiedName> names = new ArrayList<>();
    for (String name : NAMES.subList(0, 3)) {
      names.add(new QualifiedName("s", name));
      names.add(new QualifiedName("t", name));
    }
    return names;
  }

  /** Tables and types share their names, so a type may be in a table's way. */
  private QualifiedName typeName() {
    return new QualifiedName(random.nextBoolean() ? "s" : "t", "mood");
  }

  private SortedMap<String, String> members(List<String> names) {
    SortedMap<String, String> members = new TreeMap<>();
    names.forEach(name -> members.put("f" + fresh++, name));
    return members;
  }

  NamedWorld after(NamedWorld before) {
    SortedMap<String, QualifiedName> tables = changed(before.tables(), tableNames(), "com.acme.C");
    SortedMap<String, SortedMap<String, String>> columns = new TreeMap<>();
    for (String javaClass : tables.keySet()) {
      SortedMap<String, String> fields = before.columns().get(javaClass);
      columns.put(
          javaClass, fields == null ? members(some(NAMES, 4)) : changed(fields, NAMES, "f"));
    }
    return new NamedWorld(tables, columns, typeName(), changed(before.labels(), NAMES, "f"));
  }

  private <N extends Comparable<N>> SortedMap<String, N> changed(
      SortedMap<String, N> before, List<N> names, String prefix) {
    SortedMap<String, N> after = new TreeMap<>();
    Set<N> dropped = new TreeSet<>();
    List<N> free = shuffled(names);
    before.forEach(
        (element, name) -> {
          if (random.nextInt(5) == 0) {
            dropped.add(name);
          } else {
            N next = random.nextInt(3) == 0 && free.contains(name) ? name : free.get(0);
            free.remove(next);
            after.put(element, next);
          }
        });
    free.removeAll(dropped);
    int added = Math.min(free.size(), random.nextInt(3));
    for (int i = 0; i < added || (after.isEmpty() && !free.isEmpty()); i++) {
      after.put(prefix + fresh++, free.remove(0));
    }
    return after;
  }

  private <T> List<T> some(Collection<T> options, int atMost) {
    return shuffled(options).subList(0, 1 + random.nextInt(atMost));
  }

  private <T> List<T> shuffled(Collection<T> options) {
    List<T> shuffled = new ArrayList<>(options);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
