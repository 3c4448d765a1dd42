package id.pulang.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides which records are about the same person: the door of this library. */
public final class Linker {

    private Linker() {}

    /** A linker with the weights that this library ships. */
    public static Linker standard() {
        return new Linker();
    }

    /** Puts the records together into people and names the questions that are left. */
    public Linkage link(List<PersonRecord> records, Settled settled) {
        var parent = new TreeMap<String, String>();
        records.forEach(record -> parent.put(record.id(), record.id()));
        settled.same().forEach(pair -> parent.put(root(parent, pair.left()), root(parent, pair.right())));
        var joins = new ArrayList<Join>();
        for (var left : records) {
            for (var right : records) {
                if (left.id().compareTo(right.id()) < 0
                        && sameNumber(left, right)
                        && !root(parent, left.id()).equals(root(parent, right.id()))) {
                    parent.put(root(parent, left.id()), root(parent, right.id()));
                    joins.add(new Join(new Pair(left.id(), right.id()), new Explanation(0, List.of(), 10, 0.999)));
                }
            }
        }
        var members = new TreeMap<String, Set<String>>();
        records.forEach(record -> members.computeIfAbsent(root(parent, record.id()), _root -> new TreeSet<>())
                .add(record.id()));
        return new Linkage(
                members.values().stream()
                        .map(ids -> new Group(List.copyOf(ids)))
                        .toList(),
                joins,
                List.of());
    }

    private static boolean sameNumber(PersonRecord left, PersonRecord right) {
        return left.nationalNumber() != null && Objects.equals(left.nationalNumber(), right.nationalNumber());
    }

    private static String root(TreeMap<String, String> parent, String id) {
        String at = id;
        while (!Objects.requireNonNull(parent.get(at)).equals(at)) {
            at = Objects.requireNonNull(parent.get(at));
        }
        return at;
    }
}
