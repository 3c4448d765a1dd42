package id.pulang.incidents.rosters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of a list that say where people are held whom its writer had not before them, as a family: they may still
 * be there, so the cells are not shown (docs/decisions/0059). Source: never 7 (docs/security/nevers.md).
 *
 * @param byEdition the columns, counted from 0, by the edition of the list
 */
public record SealedPlaces(Map<Integer, List<Integer>> byEdition) {

    /** Nothing is sealed. */
    public static final SealedPlaces NONE = new SealedPlaces(Map.of());

    public SealedPlaces {
        byEdition = Map.copyOf(byEdition);
    }

    /** Whether there is no such column. */
    public boolean isEmpty() {
        return byEdition.values().stream().allMatch(List::isEmpty);
    }

    /** Returns the cells of a row of an edition as they may be read by everybody who reads the list. */
    public List<String> without(int edition, List<String> cells) {
        List<String> rest = new ArrayList<>(cells);
        columns(edition)
                .filter(column -> column < rest.size() && !rest.get(column).isEmpty())
                .forEach(column -> rest.set(column, ListPage.SEALED));
        return rest;
    }

    /** Whether a column of an edition is sealed, whatever stands in it. */
    public boolean seals(int edition, int column) {
        return columns(edition).anyMatch(each -> each == column);
    }

    /** A row of an edition without an import of its own may stand in the columns of any. */
    private Stream<Integer> columns(int edition) {
        List<Integer> ofEdition = byEdition.get(edition);
        return ofEdition != null
                ? ofEdition.stream()
                : byEdition.values().stream().flatMap(List::stream).distinct();
    }
}
