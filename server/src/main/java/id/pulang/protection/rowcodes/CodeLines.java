package id.pulang.protection.rowcodes;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Codes as an entry of the audit trail tells them: a line each, with table, key, about whom, version and code. */
public final class CodeLines {

    public static final String ACT = "coded rows";
    public static final String BEGAN = "began row codes";

    private static final int IN_AN_ENTRY = 200;
    private static final int WORDS = 6;
    private static final String GONE = "gone";
    private static final String THERE = "there";

    private CodeLines() {}

    /** Returns the details of as many entries as it takes. */
    static List<String> of(List<RowCode> codes) {
        List<String> entries = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += IN_AN_ENTRY) {
            entries.add(codes.subList(from, Math.min(from + IN_AN_ENTRY, codes.size())).stream()
                    .map(CodeLines::line)
                    .collect(Collectors.joining("\n")));
        }
        return entries;
    }

    private static String line(RowCode code) {
        return String.join(
                " ",
                code.kind(),
                code.key(),
                code.about().toString(),
                Integer.toString(code.version()),
                code.gone() ? GONE : THERE,
                Base64.getEncoder().withoutPadding().encodeToString(code.code()));
    }

    /** Reads the codes in the detail of an entry of the audit trail. */
    public static List<RowCode> read(String detail) {
        return detail.lines()
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length == WORDS)
                .map(words -> new RowCode(
                        words[0],
                        words[1],
                        UUID.fromString(words[2]),
                        null,
                        Integer.parseInt(words[3]),
                        words[4].equals(GONE),
                        Base64.getDecoder().decode(words[5])))
                .toList();
    }
}
