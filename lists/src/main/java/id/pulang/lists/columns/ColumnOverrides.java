package id.pulang.lists.columns;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command says about columns.
 *
 * @param fields what columns hold, by their headings
 * @param idColumns columns that tell rows apart or say who is who; never compared
 */
public record ColumnOverrides(Map<String, ColumnKind> fields, Set<String> idColumns) {

    public ColumnOverrides {
        fields = Map.copyOf(fields);
        idColumns = Set.copyOf(idColumns);
    }

    /** What is said about a column, by its heading or, where there are no headings, its number. */
    Optional<ColumnMeaning> about(String heading) {
        if (matches(idColumns, heading)) {
            return Optional.of(new ColumnMeaning(ColumnKind.ROW_ID, "row number", ColumnMeaning.Reason.AS_TOLD));
        }
        return fields.entrySet().stream()
                .filter(field -> same(field.getKey(), heading))
                .map(field -> new ColumnMeaning(
                        field.getValue(), HeadingVocabulary.plain(heading), ColumnMeaning.Reason.AS_TOLD))
                .findFirst();
    }

    /** All columns that are spoken of. */
    public Set<String> headings() {
        var headings = new HashSet<>(fields.keySet());
        headings.addAll(idColumns);
        return headings;
    }

    private static boolean matches(Set<String> headings, String heading) {
        return headings.stream().anyMatch(each -> same(each, heading));
    }

    /** Whether two headings are the same but for capitals and punctuation. */
    public static boolean same(String told, String heading) {
        return told.strip().equals(heading)
                || !HeadingVocabulary.plain(told).isEmpty()
                        && HeadingVocabulary.plain(told).equals(HeadingVocabulary.plain(heading));
    }
}
