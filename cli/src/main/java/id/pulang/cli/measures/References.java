package id.pulang.cli.measures;

import id.pulang.cli.lists.Lists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds records by what people call them: {@code file:row}, or the value of an id column. */
public final class References {

    private final Lists lists;
    private final Map<String, Integer> byId = new HashMap<>();

    /**
     * Knows the records of these lists.
     *
     * @param idColumn the column whose values name records; null to take all columns that tell rows apart
     */
    public References(Lists lists, @Nullable String idColumn) {
        this.lists = lists;
        if (idColumn != null) {
            byId.putAll(Answers.byId(lists, idColumn));
            return;
        }
        for (String heading : lists.idHeadings()) {
            Answers.byId(lists, heading).forEach(byId::putIfAbsent);
        }
    }

    /** The record that is called so, if there is one. */
    public OptionalInt find(String reference) {
        Integer named = byId.get(reference.strip());
        if (named != null) {
            return OptionalInt.of(named);
        }
        return place(reference)
                .map(place -> lists.at(place.file(), place.row()))
                .orElse(OptionalInt.empty());
    }

    /** The row that is called by its file and its number, if the reference does so. */
    public static Optional<Place> place(String reference) {
        int mark = Math.max(reference.lastIndexOf(':'), reference.lastIndexOf('#'));
        String row = reference.substring(mark + 1).strip();
        boolean numbered =
                mark > 0 && !row.isEmpty() && row.length() < 10 && row.chars().allMatch(Character::isDigit);
        return numbered
                ? Optional.of(new Place(reference.substring(0, mark).strip(), Integer.parseInt(row)))
                : Optional.empty();
    }

    /** A row of a file; the first is 1. */
    public record Place(String file, int row) {}
}
