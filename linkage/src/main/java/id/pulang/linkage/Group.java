package id.pulang.linkage;

import java.util.List;

/** Records that are taken to be about one person, by their ids, smallest first. */
public record Group(List<String> records) {

    public Group {
        records = records.stream().sorted().toList();
    }
}
