package id.pulang.portal.web;

import id.pulang.portal.letters.Letter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields and files of a form, of either kind (application/x-www-form-urlencoded or multipart/form-data, RFC 7578).
 *
 * @param fields each with its values
 */
record SentForm(Map<String, List<String>> fields, List<Letter.SentFile> files) {

    private static final int MOST_FIELDS = 60;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final byte[] HEAD_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Reads a form; what is no form has no fields. */
    static SentForm of(SentBody body, String type) {
        SentForm form = new SentForm(new LinkedHashMap<>(), new ArrayList<>());
        Matcher boundary = BOUNDARY.matcher(type);
        if (type.startsWith("multipart/form-data") && boundary.find()) {
            form.readParts(body, ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1));
            return form.text("photo-place").isEmpty() ? form : form.withPlaces();
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            form.readPairs(new String(body.bytes(), 0, body.length(), StandardCharsets.UTF_8));
        }
        return form;
    }

    private SentForm withPlaces() {
        return new SentForm(
                fields,
                files.stream()
                        .map(file -> new Letter.SentFile(file.name(), file.content(), true))
                        .toList());
    }

    /** Returns the text of a field; empty where there is none. */
    String text(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Returns all values of a field. */
    List<String> all(String field) {
        return List.copyOf(fields.getOrDefault(field, List.of()));
    }

    private void readPairs(String text) {
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    private void put(String field, String value) {
        if (fields.size() < MOST_FIELDS) {
            fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
        }
    }

    private void readParts(SentBody body, byte[] boundary) {
        int at = find(body, boundary, 0);
        while (at >= 0) {
            int head = at + boundary.length + 2;
            int headEnd = find(body, HEAD_ENDS, head);
            int next = headEnd < 0 ? -1 : find(body, boundary, headEnd);
            if (next < 0) {
                return;
            }
            String said = new String(body.bytes(), head, headEnd - head, StandardCharsets.UTF_8);
            part(said, body.bytes(), headEnd + HEAD_ENDS.length, next - 2);
            at = next;
        }
    }

    private void part(String head, byte[] bytes, int from, int to) {
        Matcher name = NAME.matcher(head);
        Matcher file = FILE.matcher(head);
        if (to < from || !name.find()) {
            return;
        }
        if (file.find()) {
            if (to > from && !file.group(1).isEmpty()) {
                files.add(new Letter.SentFile(file.group(1), Arrays.copyOfRange(bytes, from, to)));
            }
        } else {
            put(name.group(1), new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    private static int find(SentBody body, byte[] what, int from) {
        for (int at = Math.max(0, from); at <= body.length() - what.length; at++) {
            if (Arrays.equals(body.bytes(), at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "a form";
    }
}
