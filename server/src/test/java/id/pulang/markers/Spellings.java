package id.pulang.markers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A marker in the forms in which it could lie somewhere unsealed: encodings, cases, hexadecimal and Base64. */
final class Spellings {

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    Spellings(List<String> markers) {
        markers.forEach(this::add);
    }

    private void add(String marker) {
        Stream.of(marker, marker.toLowerCase(Locale.ROOT), marker.toUpperCase(Locale.ROOT))
                .distinct()
                .forEach(each -> {
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        addBytes(each + " in " + charset, each.getBytes(charset));
                    }
                });
    }

    private void addBytes(String name, byte[] bytes) {
        forms.put(name, bytes);
        forms.put(name + ", hexadecimal", ascii(HexFormat.of().formatHex(bytes)));
        forms.put(name + ", Hexadecimal", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            forms.put(name + ", Base64 after " + before, base64(bytes, before));
        }
    }

    /** The part of a Base64 text that is the same whatever stands before and after. */
    private static byte[] base64(byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = before == 0 ? 0 : before + 1;
        int last = shifted.length / 3 * 4;
        return ascii(text.substring(first, Math.max(first + 1, last)));
    }

    /** Lists the forms that stand in some bytes. */
    List<String> in(byte[] bytes) {
        var found = new ArrayList<String>();
        forms.forEach((name, form) -> {
            if (contains(bytes, form)) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        byte first = form[0];
        for (int at = 0; at + form.length <= bytes.length; at++) {
            if (bytes[at] == first && matches(bytes, at, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] form) {
        for (int next = 1; next < form.length; next++) {
            if (bytes[at + next] != form[next]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
