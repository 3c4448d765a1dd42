package id.pulang.prevention.editions;

import id.pulang.offers.RuleSet;
import id.pulang.offers.data.DataProblem;
import id.pulang.offers.data.InvalidTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The tables of an edition by their names, as texts. Each change gives new ones.
 *
 * @param texts all tables, so that an edition stays what it was when the program is renewed
 */
public record EditionTables(Map<String, String> texts) {

    /** The most letters of a table; our proposal. */
    public static final int LONGEST = 2_000_000;

    /** The table that says what the edition is called and until when it can answer. */
    public static final String RELEASE = "release";

    /** The table of licensed agencies, which is imported as a whole. */
    public static final String AGENCIES = "agencies";

    /** Copies the texts in. */
    public EditionTables {
        texts = Map.copyOf(texts);
    }

    /** What is delivered with the program. */
    static EditionTables delivered() {
        return new EditionTables(RuleSet.deliveredTables());
    }

    /** Whether there is such a table. */
    public static boolean has(String table) {
        return RuleSet.TABLES.contains(table);
    }

    /** Returns the rows of a table, also those that are switched off. */
    public List<TableLine> lines(String table) {
        List<String> lines = text(table).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> TableLine.isRow(lines.get(at)))
                .mapToObj(at -> TableLine.of(at + 1, lines.get(at)))
                .toList();
    }

    /** Returns the tables with a row changed; with a number that no row has, a new row at the end. */
    EditionTables with(String table, TableLine line) {
        boolean known = lines(table).stream().anyMatch(each -> each.number() == line.number());
        return edited(table, lines -> {
            if (known) {
                lines.set(line.number() - 1, line.written());
            } else {
                lines.add(line.written());
            }
            return lines;
        });
    }

    /** Returns the tables without a row. */
    EditionTables without(String table, int line) {
        boolean known = lines(table).stream().anyMatch(each -> each.number() == line);
        return known
                ? edited(table, lines -> {
                    lines.remove(line - 1);
                    return lines;
                })
                : this;
    }

    /** Returns the tables with one of them replaced. */
    EditionTables replaced(String table, String text) {
        var texts = new LinkedHashMap<>(this.texts);
        texts.put(table, text.replace("\0", ""));
        return new EditionTables(texts);
    }

    /** Returns the tables with the name and the day under which they are released. */
    EditionTables named(String version, LocalDate day) {
        TableLine release = lines(RELEASE).getFirst();
        var cells = new ArrayList<>(release.cells());
        cells.set(0, version);
        cells.set(1, day.toString());
        return with(RELEASE, new TableLine(release.number(), true, cells));
    }

    private EditionTables edited(String table, UnaryOperator<List<String>> edit) {
        List<String> lines = edit.apply(new ArrayList<>(text(table).lines().toList()));
        return replaced(table, String.join("\n", lines) + "\n");
    }

    /** Returns everything that keeps a check from being made from them. */
    public List<DataProblem> problems() {
        try {
            RuleSet.of(texts);
            return List.of();
        } catch (InvalidTables invalid) {
            return invalid.problems();
        }
    }

    /** Returns the rules; throws {@link InvalidTables} where they are broken. */
    public RuleSet rules() {
        return RuleSet.of(texts);
    }

    /** Returns the rows of a table that others lack. */
    public List<TableLine> beyond(EditionTables others, String table) {
        var known = new HashSet<>(
                others.lines(table).stream().map(TableLine::written).toList());
        return lines(table).stream()
                .filter(line -> !known.contains(line.written()))
                .sorted(Comparator.comparingInt(TableLine::number))
                .toList();
    }

    /** Whether they say the same as others, besides the name and the day of their release. */
    boolean sayTheSameAs(EditionTables others) {
        return RuleSet.TABLES.stream()
                        .filter(table -> !table.equals(RELEASE))
                        .allMatch(table -> text(table).equals(others.text(table)))
                && named("", LocalDate.EPOCH)
                        .text(RELEASE)
                        .equals(others.named("", LocalDate.EPOCH).text(RELEASE));
    }

    String text(String table) {
        return texts.getOrDefault(table, "");
    }
}
