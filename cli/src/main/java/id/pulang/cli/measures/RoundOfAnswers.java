package id.pulang.cli.measures;

import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.model.RecordPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What answers say about groups of records before these are grouped again: which are one, and which are not. */
final class RoundOfAnswers {

    /** A record of the group for each record; that of joined groups in the end. */
    private final Map<String, String> leads = new HashMap<>();

    private final List<RecordPair> apart = new ArrayList<>();

    RoundOfAnswers(List<Cluster> groups) {
        groups.forEach(group -> group.records()
                .forEach(record -> leads.put(record, group.records().getFirst())));
    }

    /** Notes whether two records are one person. */
    void learn(RecordPair pair, boolean one) {
        if (one) {
            leads.put(lead(pair.left()), lead(pair.right()));
        } else {
            apart.add(pair);
        }
    }

    /** Whether it has been said of the groups of these records that they are one, or that they are not. */
    boolean settles(RecordPair pair) {
        String left = lead(pair.left());
        String right = lead(pair.right());
        return left.equals(right) || apart.stream().anyMatch(said -> between(said, left, right));
    }

    private boolean between(RecordPair said, String left, String right) {
        String one = lead(said.left());
        String other = lead(said.right());
        return one.equals(left) && other.equals(right) || one.equals(right) && other.equals(left);
    }

    private String lead(String record) {
        String lead = record;
        for (String next = next(lead); !next.equals(lead); next = next(lead)) {
            lead = next;
        }
        return lead;
    }

    private String next(String record) {
        return Objects.requireNonNull(leads.get(record));
    }
}
