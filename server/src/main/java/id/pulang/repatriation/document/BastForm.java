package id.pulang.repatriation.document;

import id.pulang.papers.print.QrCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the form of the pack; a line of the form that asks for something unknown is left out. */
final class BastForm {

    private static final Pattern ASKED = Pattern.compile("\\{\\{([A-Z_]+)}}");

    private BastForm() {}

    static String html(String form, Paper paper, Signatures signatures, String address, String mark) {
        Map<String, String> said = new HashMap<>();
        for (BastLine line : BastLine.values()) {
            paper.line(line).ifPresent(text -> said.put(line.name(), escaped(text)));
        }
        said.putAll(signed(signatures));
        said.put("ADDRESS", escaped(address));
        said.put("MARK", escaped(mark));
        said.put("QR", QrCode.inline(address));
        said.put("PRINT", paper.print().replaceAll("(.{8})(?=.)", "$1 "));
        return form.lines()
                .filter(line -> isKnown(line, said))
                .map(line -> filled(line, said))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> signed(Signatures signatures) {
        Map<String, String> said = new HashMap<>();
        said.put("GIVEN", escaped(signatures.given()));
        said.put("GIVEN_AT", escaped(signatures.givenAt()));
        if (signatures.received() == null) {
            said.put("NOT_RECEIVED", "");
        } else {
            said.put("RECEIVED", escaped(signatures.received()));
            said.put("RECEIVED_AT", escaped(Objects.requireNonNullElse(signatures.receivedAt(), "")));
        }
        return said;
    }

    private static boolean isKnown(String line, Map<String, String> said) {
        return ASKED.matcher(line).results().allMatch(asked -> said.containsKey(asked.group(1)));
    }

    private static String filled(String line, Map<String, String> said) {
        return ASKED.matcher(line)
                .replaceAll(asked -> Matcher.quoteReplacement(Objects.requireNonNull(said.get(asked.group(1)))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x1f]", " ");
    }
}
