package id.pulang.incidents.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the header among the first lines of a list and cuts the list there. */
final class Headers {

    private static final int LOOK_AT = 40;
    private static final int MOST_COLUMNS = 200;
    private static final int FEWEST_WORDS = 2;

    private final HeaderWords words;

    Headers(HeaderWords words) {
        this.words = words;
    }

    /** Cuts raw lines into banner, header and rows; empty when no line looks like a header. */
    Optional<Table> table(List<TableRow> lines, boolean ragged) {
        int header = find(lines);
        if (header < 0) {
            return Optional.empty();
        }
        List<String> titles = titles(lines.get(header));
        List<TableRow> rows = new ArrayList<>();
        var problems = new ArrayList<Problem>();
        for (TableRow line : lines.subList(header + 1, lines.size())) {
            add(line, titles, rows, problems);
        }
        return Optional.of(new Table(banner(lines.subList(0, header)), titles, rows, ragged, problems));
    }

    /** Names the column of a problem by its header, where one stands above it. */
    UnaryOperator<Problem> placed(List<TableRow> lines) {
        int header = find(lines);
        List<String> titles = header < 0 ? List.of() : titles(lines.get(header));
        return problem -> problem.code().equals("cell_too_long") ? placed(problem, titles) : problem;
    }

    private static Problem placed(Problem problem, List<String> titles) {
        String column = problem.args().getLast();
        int at = column.matches("\\d{1,5}") ? Integer.parseInt(column) - 1 : titles.size();
        String named = at < titles.size() && !titles.get(at).isEmpty() ? titles.get(at) : column;
        return new Problem(
                0,
                problem.line(),
                "",
                problem.code(),
                List.of(problem.args().get(0), problem.args().get(1), named));
    }

    /** Counts how many cells of the best header line are known words; tells delimiters apart. */
    int known(List<TableRow> lines) {
        int header = find(lines);
        return header < 0 ? 0 : known(lines.get(header));
    }

    private static void add(TableRow line, List<String> titles, List<TableRow> rows, List<Problem> problems) {
        if (line.blank()) {
            return;
        }
        var row = new TableRow(rows.size() + 1, line.line(), line.cells());
        if (titles(row).equals(titles)) {
            problems.add(new Problem(0, line.line(), "", "header_again", List.of()));
            return;
        }
        rows.add(row);
    }

    private int find(List<TableRow> lines) {
        int best = -1;
        int most = FEWEST_WORDS - 1;
        for (int at = 0; at < Math.min(lines.size(), LOOK_AT); at++) {
            int known = known(lines.get(at));
            if (known > most && names(lines.get(at))) {
                best = at;
                most = known;
            }
        }
        return best;
    }

    private int known(TableRow line) {
        return (int) line.cells().stream()
                .limit(MOST_COLUMNS)
                .filter(cell -> cell.length() <= 60)
                .filter(cell -> words.field(cell).isPresent())
                .count();
    }

    private boolean names(TableRow line) {
        return line.cells().stream()
                .filter(cell -> cell.length() <= 60)
                .flatMap(cell -> words.field(cell).stream())
                .anyMatch(Headers::naming);
    }

    private static boolean naming(Field field) {
        return switch (field) {
            case NAME, GIVEN_NAME, FAMILY_NAME, OTHER_NAME, NIK, PASSPORT -> true;
            default -> false;
        };
    }

    private static List<String> titles(TableRow line) {
        var titles = new ArrayList<>(line.cells().stream()
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .toList());
        while (!titles.isEmpty() && titles.getLast().isEmpty()) {
            titles.removeLast();
        }
        return titles;
    }

    private static List<String> banner(List<TableRow> above) {
        return above.stream()
                .filter(line -> !line.blank())
                .map(line -> String.join(" ", line.cells()).strip())
                .toList();
    }
}
