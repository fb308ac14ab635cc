package dev.varve.catalog.spelling;

import dev.varve.model.schema.SchemaModel;
import dev.varve.model.schema.SchemaObject;
import dev.varve.model.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gives declared tables the words of live ones, wherever PostgreSQL prints both alike.
 *
 * @param live the live schema
 * @param shown how PostgreSQL prints the declared tables; a table that is not in it stays as it is
 * @param shownLive how PostgreSQL prints the live tables when it is asked the same way
 */
record Alignment(SchemaModel live, Spelled shown, SchemaModel shownLive) {

  SchemaModel of(SchemaModel declared) {
    List<SchemaObject> aligned = new ArrayList<>();
    for (SchemaObject object : declared.objects()) {
      aligned.add(object instanceof Table table ? of(table) : object);
    }
    return SchemaModel.of(aligned);
  }

  private Table of(Table declared) {
    Table there = live.table(declared.name());
    Table normal = shown.schema().table(declared.name());
    if (there == null || normal == null) {
      return declared;
    }
    Table normalThere = Objects.requireNonNull(shownLive.table(declared.name()));
    return new TableSpelling(there, normalThere, normal, undecidedOf(declared)).align(declared);
  }

  private Set<String> undecidedOf(Table table) {
    Set<String> parts = new HashSet<>();
    for (Undecided one : shown.undecided()) {
      if (one.table().equals(table.name())) {
        parts.add(one.part());
      }
    }
    return parts;
  }
}
