package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Place;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Brings changes into an order in which each can be made. For each thing that changes speak of, its
 * roles are brought into their order; where that leaves a choice, the {@link Rank} decides, then
 * the order in which the changes came. Deterministic.
 */
final class ChangeOrder {
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Ref, Map<Role, List<Node>>> byRef = new HashMap<>();

  private static final class Node implements Comparable<Node> {
    final Change change;
    final Place rank;
    final int number;

    /** Those that wait for this one, and over what. */
    final Map<Node, Ref> followers = new HashMap<>();

    /** Those that wait if they can, and over what. */
    final Map<Node, Ref> softFollowers = new HashMap<>();

    int waitsFor;
    int waitsSoftlyFor;
    boolean sorted;

    Node(Change change, int number) {
      this.change = change;
      this.rank = Rank.of(change);
      this.number = number;
    }

    @Override
    public int compareTo(Node other) {
      int byRank = rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Integer.compare(number, other.number);
    }
  }

  private ChangeOrder() {}

  static List<Change> sort(List<Change> changes) {
    ChangeOrder order = new ChangeOrder();
    for (Change change : changes) {
      order.add(change);
    }
    order.byRef.forEach(
        (ref, roles) -> {
          if (isChanged(roles)) {
            connect(roles, ref);
          }
        });
    return order.sorted();
  }

  private void add(Change change) {
    Node node = new Node(change, nodes.size());
    nodes.add(node);
    change.declare((role, ref) -> claimants(role, ref).add(node));
  }

  private List<Node> claimants(Role role, Ref ref) {
    return byRef
        .computeIfAbsent(ref, it -> new EnumMap<>(Role.class))
        .computeIfAbsent(role, it -> new ArrayList<>());
  }

  /**
   * Of a thing that stays as it is nobody has to wait: one may release it while another needs it.
   */
  private static boolean isChanged(Map<Role, List<Node>> roles) {
    return roles.containsKey(Role.REMOVES)
        || roles.containsKey(Role.CREATES)
        || roles.containsKey(Role.ALTERS);
  }

  /**
   * Whoever has a role waits for all that have the role before; of those that alter, each waits.
   */
  private static void connect(Map<Role, List<Node>> roles, Ref ref) {
    List<Node> earlier = List.of();
    for (Map.Entry<Role, List<Node>> claimants : roles.entrySet()) {
      if (claimants.getKey() == Role.MENTIONS) {
        mention(roles, ref);
      } else {
        connect(earlier, claimants.getValue(), ref);
        earlier = claimants.getValue();
      }
    }
    List<Node> alterers = roles.getOrDefault(Role.ALTERS, new ArrayList<>());
    alterers.sort(null);
    for (int i = 1; i < alterers.size(); i++) {
      connect(alterers.subList(i - 1, i), alterers.subList(i, i + 1), ref);
    }
  }

  private static void connect(List<Node> earlier, List<Node> later, Ref ref) {
    for (Node before : earlier) {
      for (Node after : later) {
        if (before != after && before.followers.putIfAbsent(after, ref) == null) {
          after.waitsFor++;
        }
      }
    }
  }

  private static void mention(Map<Role, List<Node>> roles, Ref ref) {
    for (Role role : List.of(Role.CREATES, Role.ALTERS)) {
      for (Node before : roles.getOrDefault(role, List.of())) {
        for (Node after : roles.getOrDefault(Role.MENTIONS, List.of())) {
          if (before != after && before.softFollowers.putIfAbsent(after, ref) == null) {
            after.waitsSoftlyFor++;
          }
        }
      }
    }
  }

  private List<Change> sorted() {
    PriorityQueue<Node> ready = new PriorityQueue<>();
    for (Node node : nodes) {
      if (node.waitsFor == 0 && node.waitsSoftlyFor == 0) {
        ready.add(node);
      }
    }
    List<Change> sorted = new ArrayList<>(nodes.size());
    while (sorted.size() < nodes.size()) {
      Node node = ready.isEmpty() ? firstThatOnlyMentions() : ready.remove();
      node.sorted = true;
      sorted.add(node.change);
      for (Node follower : node.followers.keySet()) {
        follower.waitsFor--;
        addIfReady(follower, ready);
      }
      for (Node follower : node.softFollowers.keySet()) {
        follower.waitsSoftlyFor--;
        addIfReady(follower, ready);
      }
    }
    return sorted;
  }

  private static void addIfReady(Node node, PriorityQueue<Node> ready) {
    if (!node.sorted && node.waitsFor == 0 && node.waitsSoftlyFor == 0) {
      ready.add(node);
    }
  }

  /** Among those that wait for each other, the first that can do without what it waits for. */
  private Node firstThatOnlyMentions() {
    Node first = null;
    for (Node node : nodes) {
      boolean can = !node.sorted && node.waitsFor == 0;
      if (can && (first == null || node.compareTo(first) < 0)) {
        first = node;
      }
    }
    if (first == null) {
      throw new IllegalStateException("changes wait for each other:" + path());
    }
    return first;
  }

  /** A circle of changes of which each waits for the next, a line each, with what it waits for. */
  private String path() {
    Map<Node, Node> awaited = new HashMap<>();
    for (Node node : nodes) {
      for (Node follower : node.followers.keySet()) {
        if (!node.sorted && !follower.sorted) {
          awaited.put(follower, node);
        }
      }
    }
    Set<Node> seen = new LinkedHashSet<>();
    Node next = awaited.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    while (seen.add(next)) {
      next = Objects.requireNonNull(awaited.get(next));
    }
    StringBuilder path = new StringBuilder();
    Node node = next;
    do {
      Node before = Objects.requireNonNull(awaited.get(node));
      path.append("\n  ").append(node.change).append(" waits over ");
      path.append(before.followers.get(node)).append(" for");
      node = before;
    } while (node != next);
    return path.append("\n  the first").toString();
  }
}
