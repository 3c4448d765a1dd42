package id.pulang.offers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** One text of the project's set, {@code texts.csv}: all invented, in two parts that share no template. */
record MeasuredText(String id, String template, String part, String kind, String text) {

    static final String HELD_OUT = "held-out";

    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 .,";

    static List<MeasuredText> all() {
        var texts = new ArrayList<MeasuredText>();
        for (List<String> cells : rows()) {
            texts.add(new MeasuredText(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
        }
        return texts.subList(1, texts.size());
    }

    boolean isRecruitment() {
        return kind.equals("recruitment");
    }

    boolean isOrdinary() {
        return kind.equals("honest-ordinary");
    }

    /** The text with about this share of its characters changed, lost or followed by another one. */
    String spoilt(double share, long seed) {
        var random = new Random(seed * 31 + id.hashCode());
        var spoilt = new StringBuilder();
        for (char sign : text.toCharArray()) {
            char other = SIGNS.charAt(random.nextInt(SIGNS.length()));
            boolean spoil = random.nextDouble() < share;
            switch (spoil ? random.nextInt(3) : 3) {
                case 0 -> spoilt.append(other);
                case 1 -> {}
                case 2 -> spoilt.append(sign).append(other);
                default -> spoilt.append(sign);
            }
        }
        return spoilt.toString();
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : file().toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (quoted || sign != ',' && sign != '\n') {
                cell.append(sign);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

    private static String file() {
        try (var file = Objects.requireNonNull(MeasuredText.class.getResourceAsStream("texts.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
