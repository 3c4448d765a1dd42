package id.pulang.offers.exported;

import id.pulang.offers.RuleSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An edition of the rules as it was put in force.
 *
 * @param edition its number, 1 is the first; 0 is what comes with the program
 * @param released the day on which it was put in force
 * @param tables all tables by their names
 */
public record ExportedRules(int edition, LocalDate released, Map<String, String> tables) {

    /** The first line of the text; the number is the version of its form. */
    static final String FIRST = "pulang offer rules 1";

    private static final String EDITION = "edition\t";
    private static final String RELEASED = "released\t";
    private static final String TABLE = "table\t";
    private static final int HEAD = 3;

    /** Copies the tables in. */
    public ExportedRules {
        tables = Map.copyOf(tables);
    }

    /**
     * Writes all of it as one text: three lines, then each table after a line with its name and how many lines follow.
     */
    public String text() {
        return FIRST + "\n" + EDITION + edition + "\n" + RELEASED + released + "\n"
                + RuleSet.TABLES.stream().map(this::written).collect(Collectors.joining());
    }

    private String written(String table) {
        List<String> lines = tables.getOrDefault(table, "").lines().toList();
        return TABLE + table + "\t" + lines.size() + "\n"
                + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Reads what {@link #text} wrote; throws {@link UnreadableRules} for anything else. */
    static ExportedRules read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < HEAD || !lines.getFirst().equals(FIRST)) {
            throw new UnreadableRules(UnreadableRules.Why.NO_EXPORT);
        }
        try {
            return new ExportedRules(
                    Integer.parseInt(after(EDITION, lines.get(1))),
                    LocalDate.parse(after(RELEASED, lines.get(2))),
                    tables(lines));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException broken) {
            throw new UnreadableRules(UnreadableRules.Why.BROKEN);
        }
    }

    private static Map<String, String> tables(List<String> lines) {
        var tables = new LinkedHashMap<String, String>();
        int at = HEAD;
        while (at < lines.size()) {
            String[] named = after(TABLE, lines.get(at)).split("\t");
            int end = at + 1 + Integer.parseInt(named[1]);
            tables.put(named[0], String.join("\n", lines.subList(at + 1, end)) + "\n");
            at = end;
        }
        if (!tables.keySet().containsAll(RuleSet.TABLES)) {
            throw new UnreadableRules(UnreadableRules.Why.BROKEN);
        }
        return tables;
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new UnreadableRules(UnreadableRules.Why.BROKEN);
        }
        return line.substring(start.length());
    }
}
