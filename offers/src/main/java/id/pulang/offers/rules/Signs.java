package id.pulang.offers.rules;

import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import id.pulang.offers.words.Phrase;
import id.pulang.offers.words.WordGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All signs ({@code signs.tsv}) and the phrases by which they are known ({@code phrases.tsv}). Immutable. */
public final class Signs {

    private final Map<String, Sign> byCode = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private Signs() {}

    /** Reads both tables. */
    public static Signs from(DataFiles files, WordGroups groups) {
        var signs = new Signs();
        List<DataRow> rows = files.rows("signs", Sign.COLUMNS);
        for (DataRow row : rows) {
            Sign sign = Sign.of(row);
            if (signs.byCode.put(sign.code(), sign) != null) {
                row.wrong(0, Mistake.TWICE, sign.code());
            }
        }
        for (DataRow row : rows) {
            String denied = row.text(3);
            if (!denied.equals("-") && !denied.equals("=") && !signs.knows(denied)) {
                row.wrong(3, Mistake.NO_SUCH_SIGN, denied);
            }
        }
        for (DataRow row : files.rows("phrases", 2)) {
            if (!signs.knows(row.text(0))) {
                row.wrong(0, Mistake.NO_SUCH_SIGN, row.text(0));
            }
            row.list(1).forEach(phrase -> signs.phrases.add(Phrase.of(row.text(0), phrase, groups, row)));
        }
        return signs;
    }

    /** Whether there is such a sign. */
    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The sign of this code, which there is. */
    public Sign sign(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    /** The phrases of all signs. */
    public List<Phrase> phrases() {
        return Collections.unmodifiableList(phrases);
    }
}
