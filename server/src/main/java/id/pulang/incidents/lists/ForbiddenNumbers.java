package id.pulang.incidents.lists;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.HeadingVocabulary;
import id.pulang.lists.tables.Table;
import id.pulang.packs.NumberKind;
import id.pulang.packs.Pack;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds numbers in a list that the pack of a post lets nobody keep: such a list is not taken at all. */
final class ForbiddenNumbers {

    private ForbiddenNumbers() {}

    /** Names the first column that is called like such a number and holds one. */
    static Optional<Problem> in(Table table, Pack pack) {
        List<NumberKind> forbidden =
                pack.numbers().stream().filter(kind -> !kind.storable()).toList();
        return IntStream.range(0, table.headings().size())
                .boxed()
                .flatMap(column -> forbidden.stream()
                        .filter(kind -> holds(table, column, kind))
                        .map(kind -> problem(table, column, kind, pack)))
                .findFirst();
    }

    private static boolean holds(Table table, int column, NumberKind kind) {
        String heading = together(table.headings().get(column));
        return kind.headings().stream().map(ForbiddenNumbers::together).anyMatch(heading::equals)
                && cells(table, column).anyMatch(kind::fits);
    }

    private static String together(String heading) {
        return HeadingVocabulary.plain(heading).replace(" ", "");
    }

    private static Stream<String> cells(Table table, int column) {
        return IntStream.rangeClosed(1, table.rows()).mapToObj(row -> table.text(column, row));
    }

    private static Problem problem(Table table, int column, NumberKind kind, Pack pack) {
        String name = kind.name().in(pack.languages().getFirst());
        return Problem.ofFile("forbidden_number", table.headings().get(column), name);
    }
}
