package dev.varve.model.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that belongs to no constraint.
 *
 * @param name its name, in its table's schema
 * @param method its access method
 * @param unique whether no two rows may have equal keys
 * @param nullsNotDistinct whether two NULLs count as equal
 * @param keys its keys in order
 * @param include columns that it holds beside them
 * @param where the predicate of a partial index
 * @param with its storage parameters
 * @param comment its comment
 */
public record Index(
    String name,
    String method,
    boolean unique,
    boolean nullsNotDistinct,
    List<IndexKey> keys,
    List<String> include,
    @Nullable SqlExpression where,
    SortedMap<String, String> with,
    @Nullable String comment) {

  /** Copies the collections. */
  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    with = Collections.unmodifiableSortedMap(new TreeMap<>(with));
  }

  /** A btree index of the columns, with all defaults. */
  public static Index of(String name, String... columns) {
    List<IndexKey> keys = new ArrayList<>();
    for (String column : columns) {
      keys.add(IndexKey.of(column));
    }
    return new Index(
        name, "btree", false, false, keys, List.of(), null, Collections.emptySortedMap(), null);
  }

  /** The same index under another name. */
  public Index withName(String newName) {
    return new Index(
        newName, method, unique, nullsNotDistinct, keys, include, where, with, comment);
  }

  /** The same index with another comment, or none. */
  public Index withComment(@Nullable String newComment) {
    return new Index(
        name, method, unique, nullsNotDistinct, keys, include, where, with, newComment);
  }

  /** The same index after a column of its table was renamed. */
  public Index withColumnRenamed(String from, String to) {
    List<IndexKey> renamed = new ArrayList<>(keys.size());
    for (IndexKey key : keys) {
      renamed.add(key.withColumnRenamed(from, to));
    }
    return new Index(
        name,
        method,
        unique,
        nullsNotDistinct,
        renamed,
        Constraint.renamed(include, from, to),
        where == null ? null : where.withColumnRenamed(from, to),
        with,
        comment);
  }

  /** The columns among its keys, in order; expressions are left out. */
  public List<String> keyColumns() {
    List<String> columns = new ArrayList<>(keys.size());
    for (IndexKey key : keys) {
      if (key.column() != null) {
        columns.add(key.column());
      }
    }
    return columns;
  }

  /** Whether the name stands in the predicate or in an expression among the keys. */
  public boolean mentions(String name) {
    for (IndexKey key : keys) {
      if (key.expression() != null && key.expression().mentions(name)) {
        return true;
      }
    }
    return where != null && where.mentions(name);
  }

  /** Whether the index is about the column. */
  public boolean uses(String column) {
    for (IndexKey key : keys) {
      if (key.uses(column)) {
        return true;
      }
    }
    return include.contains(column) || (where != null && where.mentions(column));
  }

  /** Whether the two are the same but for their names and comments. */
  public boolean sameDefinition(Index other) {
    return withComment(null).equals(other.withName(name).withComment(null));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Index that
        && name.equals(that.name)
        && method.equals(that.method)
        && unique == that.unique
        && nullsNotDistinct == that.nullsNotDistinct
        && keys.equals(that.keys)
        && include.equals(that.include)
        && Objects.equals(where, that.where)
        && with.equals(that.with)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
