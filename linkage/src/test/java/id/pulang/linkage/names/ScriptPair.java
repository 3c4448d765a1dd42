package id.pulang.linkage.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two names of {@code script-pairs.csv} or {@code further-pairs.csv}.
 *
 * @param same whether they are of one person
 * @param heldOut whether no rule was tuned on them
 */
record ScriptPair(String script, String name, String other, boolean same, boolean heldOut) {

    /** The pairs of a table beside this class. */
    static List<ScriptPair> all(String table) {
        var file = Objects.requireNonNull(ScriptPair.class.getResourceAsStream(table));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> of(cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScriptPair of(List<String> cells) {
        boolean same = cells.get(3).equals("yes");
        return new ScriptPair(
                cells.get(0), cells.get(1), cells.get(2), same, cells.get(4).equals("held out"));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var parts = line.split("\"", -1);
        String begun = "";
        for (int part = 0; part < parts.length; part++) {
            if (part % 2 == 1) {
                begun = begun.concat(parts[part]);
            } else {
                String[] apart = parts[part].split(",", -1);
                for (int cell = 0; cell < apart.length - 1; cell++) {
                    cells.add(begun.concat(apart[cell]));
                    begun = "";
                }
                begun = begun.concat(apart[apart.length - 1]);
            }
        }
        cells.add(begun);
        return cells;
    }
}
