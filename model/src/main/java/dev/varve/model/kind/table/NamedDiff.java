package dev.varve.model.kind.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares two lists of named parts. A part of the same name and definition is the same; of the
 * others, one of the same definition was renamed, even if its name is another's now; the rest is
 * dropped and added. The kinds of part only say what is the same, and which changes there are.
 *
 * @param <T> a kind of part
 */
public abstract class NamedDiff<T> {

  /** The part's name. */
  protected abstract String name(T part);

  /** Whether the two are the same but for name and comment. */
  protected abstract boolean sameDefinition(T one, T other);

  /** Whether the part has to be made anew although its definition is the same. */
  protected abstract boolean mustBeRemade(T before);

  /** The part comes. */
  protected abstract void add(T part);

  /** The part goes. */
  protected abstract void drop(T part);

  /** The part got another name, and perhaps another comment. */
  protected abstract void rename(T before, T after);

  /** The two have one name: changes what can be changed in place; false where nothing can. */
  protected abstract boolean alter(T before, T after);

  /** Compares the parts before with those after. */
  public final void compare(List<T> before, List<T> after) {
    Map<String, T> old = byName(before);
    List<T> changed = new ArrayList<>();
    for (T part : after) {
      T same = old.get(name(part));
      if (same != null && !mustBeRemade(same) && alter(same, part)) {
        old.remove(name(part));
      } else {
        changed.add(part);
      }
    }
    List<T> added = renamed(changed, old);
    old.values().forEach(this::drop);
    added.forEach(this::add);
  }

  /** Renames what has the same definition as one of the others; the rest is returned. */
  private List<T> renamed(List<T> parts, Map<String, T> others) {
    List<T> rest = new ArrayList<>();
    for (T part : parts) {
      T old = renamed(part, others);
      if (old == null) {
        rest.add(part);
      } else {
        rename(old, part);
      }
    }
    return rest;
  }

  private @Nullable T renamed(T part, Map<String, T> candidates) {
    for (T old : candidates.values()) {
      if (sameDefinition(old, part) && !mustBeRemade(old)) {
        candidates.remove(name(old));
        return old;
      }
    }
    return null;
  }

  private Map<String, T> byName(List<T> parts) {
    Map<String, T> byName = new TreeMap<>();
    for (T part : parts) {
      byName.put(name(part), part);
    }
    return byName;
  }
}
