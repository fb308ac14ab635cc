package dev.varve.model.diff;

import dev.varve.model.change.Change;
import dev.varve.model.change.Place;
import dev.varve.model.schema.Claims.Role;
import dev.varve.model.schema.Ref;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    final Set<Node> followers = new HashSet<>();
    int waitsFor;

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
    for (Map<Role, List<Node>> roles : order.byRef.values()) {
      if (isChanged(roles)) {
        connect(roles);
      }
    }
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
  private static void connect(Map<Role, List<Node>> roles) {
    List<Node> earlier = List.of();
    for (List<Node> claimants : roles.values()) {
      connect(earlier, claimants);
      earlier = claimants;
    }
    List<Node> alterers = roles.getOrDefault(Role.ALTERS, new ArrayList<>());
    alterers.sort(null);
    for (int i = 1; i < alterers.size(); i++) {
      connect(alterers.subList(i - 1, i), alterers.subList(i, i + 1));
    }
  }

  private static void connect(List<Node> earlier, List<Node> later) {
    for (Node before : earlier) {
      for (Node after : later) {
        if (before != after && before.followers.add(after)) {
          after.waitsFor++;
        }
      }
    }
  }

  private List<Change> sorted() {
    PriorityQueue<Node> ready = new PriorityQueue<>();
    for (Node node : nodes) {
      if (node.waitsFor == 0) {
        ready.add(node);
      }
    }
    List<Change> sorted = new ArrayList<>(nodes.size());
    while (!ready.isEmpty()) {
      Node node = ready.remove();
      sorted.add(node.change);
      for (Node follower : node.followers) {
        if (--follower.waitsFor == 0) {
          ready.add(follower);
        }
      }
    }
    if (sorted.size() < nodes.size()) {
      throw new IllegalStateException("changes wait for each other: " + waiting());
    }
    return sorted;
  }

  private List<Change> waiting() {
    List<Change> waiting = new ArrayList<>();
    for (Node node : nodes) {
      if (node.waitsFor > 0) {
        waiting.add(node.change);
      }
    }
    return waiting;
  }
}
