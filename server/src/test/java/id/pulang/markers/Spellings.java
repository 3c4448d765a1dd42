package id.pulang.markers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A marker in the forms in which it could lie somewhere unsealed: encodings, cases, hexadecimal and Base64. */
final class Spellings {

    /** One of the forms. */
    private record Form(String name, byte[] bytes) {}

    /** The forms by their first two bytes. */
    private final List<List<Form>> begins = new ArrayList<>(Collections.nCopies(1 << 16, List.of()));

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
        addForm(name, bytes);
        addForm(name + ", hexadecimal", ascii(HexFormat.of().formatHex(bytes)));
        addForm(name + ", Hexadecimal", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            addForm(name + ", Base64 after " + before, base64(bytes, before));
        }
    }

    private void addForm(String name, byte[] form) {
        var same = new ArrayList<>(begins.get(begin(form, 0)));
        same.add(new Form(name, form));
        begins.set(begin(form, 0), same);
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

    /** Lists the forms that stand in some bytes; all are looked for at once, by how they begin. */
    List<String> in(byte[] bytes) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at + 1 < bytes.length; at++) {
            for (Form form : begins.get(begin(bytes, at))) {
                if (matches(bytes, at, form.bytes())) {
                    found.add(form.name());
                }
            }
        }
        return List.copyOf(found);
    }

    private static char begin(byte[] bytes, int at) {
        return (char) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
    }

    private static boolean matches(byte[] bytes, int at, byte[] form) {
        return at + form.length <= bytes.length && Arrays.equals(bytes, at, at + form.length, form, 0, form.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
