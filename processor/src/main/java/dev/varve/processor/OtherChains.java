package dev.varve.processor;

import dev.varve.runtime.MigrationList;
import dev.varve.runtime.MigrationList.Entry;
import dev.varve.runtime.VarveException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where other chains stand, by the lists in the jars on the class path. */
final class OtherChains {
  private final ClassOutput output;
  private final String own;

  OtherChains(ClassOutput output, String own) {
    this.output = output;
    this.own = own;
  }

  /** The heads of the chain that makes a class's table, as dependencies; none if it has no list. */
  List<String> heads(String javaClass) {
    String text = output.readBeside(javaClass, MigrationList.RESOURCE);
    MigrationList list = text == null ? null : parsed(text);
    return list == null ? List.of() : heads(list);
  }

  private static @Nullable MigrationList parsed(String text) {
    try {
      return MigrationList.parse(text, MigrationList.RESOURCE);
    } catch (VarveException e) {
      // Of another version: the runtime will say so, with the jar's name.
      return null;
    }
  }

  private List<String> heads(MigrationList list) {
    Set<String> before = new HashSet<>();
    for (Entry entry : list.entries()) {
      if (!entry.draft()) {
        before.addAll(entry.placement().namesBefore(entry.parents()));
      }
    }
    List<String> heads = new ArrayList<>();
    for (Entry entry : list.entries()) {
      if (!entry.draft() && !before.contains(entry.name())) {
        String chain = entry.placement().chain();
        heads.add(chain.equals(own) ? entry.id() : chain + ":" + entry.id());
      }
    }
    return heads;
  }
}
