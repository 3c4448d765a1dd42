package id.pulang.linkage.decision;

import java.util.List;

/** Records that are taken to be about one person, by their ids, smallest first. */
public record Cluster(List<String> records) {

    public Cluster {
        records = records.stream().sorted().toList();
    }
}
