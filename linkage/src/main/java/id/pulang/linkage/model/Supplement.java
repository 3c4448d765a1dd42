package id.pulang.linkage.model;

import java.util.List;
import java.util.Set;

/**
 * What a row says beyond the fields of a record, and how well these could be read.
 *
 * @param doubtful the fields of which a cell was read on paper with doubt: they may lead to a question, and never join
 *     anybody
 */
public record Supplement(List<Detail> details, Set<Field> doubtful) {

    public Supplement {
        details = List.copyOf(details);
        doubtful = Set.copyOf(doubtful);
    }

    /** Of a row that was not read on paper. */
    public static Supplement of(List<Detail> details) {
        return new Supplement(details, Set.of());
    }

    @Override
    public String toString() {
        return details
                + (doubtful.isEmpty() ? "" : " " + doubtful.stream().sorted().toList());
    }
}
