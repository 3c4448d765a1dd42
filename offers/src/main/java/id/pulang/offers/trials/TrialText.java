package id.pulang.offers.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One text on which rules are tried.
 *
 * @param id its name
 * @param template texts made after one template share this name
 * @param part {@code tuning} for texts that helped to write the rules, {@code held-out} for those by which they are
 *     judged, {@code officers} for texts that officers added
 * @param kind {@code recruitment}, {@code honest-ordinary} or {@code honest-hard}
 */
public record TrialText(String id, String template, String part, String kind, String text) {

    /** The part by which rules are judged. */
    public static final String HELD_OUT = "held-out";

    /** The project's set, {@code texts.csv}: all invented, in two parts that share no template. */
    public static List<TrialText> delivered() {
        var texts = new ArrayList<TrialText>();
        for (List<String> cells : rows()) {
            texts.add(new TrialText(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
        }
        return List.copyOf(texts.subList(1, texts.size()));
    }

    /** Whether it recruits for a compound. */
    public boolean isRecruitment() {
        return kind.equals("recruitment");
    }

    /** Whether it is an honest advert as most are. */
    public boolean isOrdinary() {
        return kind.equals("honest-ordinary");
    }

    /** Whether rules are judged by it. */
    public boolean isHeldOut() {
        return part.equals(HELD_OUT);
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
        try (var file = Objects.requireNonNull(TrialText.class.getResourceAsStream("/id/pulang/offers/texts.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
