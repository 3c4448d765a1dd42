package id.pulang.cli.explained;

import id.pulang.cli.words.Texts;
import id.pulang.linkage.decision.Objection;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.TokenAlignment;
import id.pulang.linkage.names.NameFrequency;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the account behind a pair so that a tired officer can follow it: side by side, line by line, with its weight.
 */
public final class Waterfall {

    private static final int SHORTEST_LABEL = 18;
    private static final int LEAST = 12;
    private static final int MOST = 30;
    private static final int LONGEST_BAR = 20;
    private static final double[] STEPS = {0.995, 0.9, 0.5, 0.1, 0.02};
    private static final int DIGITS_OF_A_DATE = 8;
    private static final double WORTH_SAYING = 0.05;

    private final Texts texts;
    private final ToIntBiFunction<Field, String> bearersAtHand;
    private final StringBuilder text = new StringBuilder();
    private int width = LEAST;
    private int labels = SHORTEST_LABEL;

    /**
     * Writes in the language of these sentences.
     *
     * @param bearersAtHand how many records at hand bear a word in this field
     */
    public Waterfall(Texts texts, ToIntBiFunction<Field, String> bearersAtHand) {
        this.texts = texts;
        this.bearersAtHand = bearersAtHand;
    }

    /** The account of two records, which are called so. */
    public String of(String left, String right, Explanation explanation, Ruling ruling) {
        text.setLength(0);
        width = width(explanation);
        labels = explanation.fields().stream()
                .mapToInt(field -> label(field).length())
                .reduce(SHORTEST_LABEL, Math::max);
        line(texts.say("explain.first", left));
        line(texts.say("explain.second", right));
        line("");
        row("", "A", "B", "");
        double odds = Math.pow(2, -explanation.priorBits());
        row(texts.say("explain.start"), "", "", weight(explanation.priorBits()));
        line(indented(texts.say("explain.random", texts.number(Math.max(1, Math.round(odds)), 0))));
        because("lists", explanation.listBits());
        explanation.fields().forEach(this::field);
        silent(explanation.fields());
        line("-".repeat(labels + 2 * width + 12));
        row(texts.say("explain.sum"), "", "", weight(explanation.totalBits()));
        others(explanation, ruling);
        line("");
        line(texts.say("explain.probability", inWords(explanation.probability()), percent(explanation.probability())));
        line(texts.of("ruling", ruling));
        if (ruling != Ruling.SAME) {
            objections(ruling, explanation);
        }
        return text.toString();
    }

    /** What comes from beyond the two rows: how much, and why. */
    private void because(String what, double bits) {
        if (Math.abs(bits) >= WORTH_SAYING) {
            row(texts.say("explain." + what), "", "", weight(bits));
            line(indented(texts.say("explain." + what + (bits < 0 ? ".against" : ".for"))));
        }
    }

    private void others(Explanation explanation, Ruling ruling) {
        explanation.otherBits().ifPresent(bits -> because("others", bits));
        if (ruling == Ruling.SAME && explanation.totalBits() < 0) {
            line(indented(texts.say("explain.through_others")));
        }
    }

    private void objections(Ruling ruling, Explanation explanation) {
        var against = Objection.against(explanation);
        against.forEach(objection -> line("- " + texts.of("objection", objection)));
        boolean sure = explanation.probability() >= Thresholds.standard().joinAt();
        if (ruling == Ruling.ASK && sure && against.isEmpty()) {
            line("- " + texts.say("objection.none"));
        }
    }

    private int width(Explanation explanation) {
        int longest = explanation.fields().stream()
                .flatMap(field -> Stream.of(said(field, field.left()), said(field, field.right())))
                .mapToInt(String::length)
                .max()
                .orElse(LEAST);
        return Math.clamp(longest, LEAST, MOST);
    }

    private void field(FieldEvidence field) {
        if (field.level() == ComparisonLevel.MISSING) {
            return;
        }
        row(label(field), said(field, field.left()), said(field, field.right()), weight(field.bits()));
        if (field.tokens().isEmpty()) {
            line(indented(level(field)));
        } else {
            if (field.level() != ComparisonLevel.SAME && field.tokens().size() > 1) {
                line(indented(texts.say("explain.whole", level(field))));
            }
            field.tokens().forEach(token -> line(indented(token(field.field(), token))));
        }
    }

    /** What nothing can be said about, in one line. */
    private void silent(List<FieldEvidence> fields) {
        var silent = fields.stream()
                .filter(field -> field.level() == ComparisonLevel.MISSING)
                .map(this::label)
                .toList();
        if (!silent.isEmpty()) {
            line(texts.say("explain.silent", String.join(", ", silent)));
        }
    }

    private String label(FieldEvidence field) {
        String label = field.label();
        if (field.field() != Field.DETAIL || label == null) {
            return texts.of("field", field.field());
        }
        String key = "detail." + label.replace(' ', '_');
        return texts.knows(key) ? texts.say(key) : label;
    }

    private String level(FieldEvidence field) {
        String own = "level." + field.field() + "." + field.level();
        return texts.knows(own) ? texts.say(own) : texts.of("level", field.level());
    }

    private String token(Field field, TokenAlignment token) {
        String left = token.left();
        String right = token.right();
        if (left == null || right == null) {
            String side = left == null ? "B" : "A";
            return texts.say("token.ONE_SIDE_ONLY", left == null ? String.valueOf(right) : left, side);
        }
        String how = left.equals(right) ? left : left + " ~ " + right;
        String borne = token.level() == ComparisonLevel.DIFFERENT ? "" : borne(field, left, right);
        return how + ": " + how(token.level()) + borne;
    }

    private String how(ComparisonLevel level) {
        return texts.of(texts.knows("token." + level) ? "token" : "level", level);
    }

    /** How many people bear the word, at hand and in the country. */
    private String borne(Field field, String left, String right) {
        boolean commoner = NameFrequency.inAMillion(right).orElse(0)
                > NameFrequency.inAMillion(left).orElse(0);
        String common = commoner ? right : left;
        var country = NameFrequency.inAMillion(common);
        String known = country.isPresent()
                ? texts.say("explain.bearers_in_a_million", texts.number(roughly(country.getAsInt()), 0))
                : "";
        return "; " + texts.say("explain.bearers", bearersAtHand.applyAsInt(field, common), common) + known;
    }

    /** Two digits are all that the counts are good for. */
    private static int roughly(int number) {
        int unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return number / unit * unit;
    }

    private String said(FieldEvidence field, @Nullable String value) {
        if (value == null) {
            return "-";
        }
        return switch (field.field()) {
            case SEX -> texts.say("sex." + value);
            case BORN -> born(value);
            default -> value;
        };
    }

    private String born(String value) {
        if (value.length() <= 3) {
            return texts.say("explain.age", value);
        }
        boolean digits = value.length() == DIGITS_OF_A_DATE;
        String[] parts = digits
                ? new String[] {value.substring(0, 4), value.substring(4, 6), value.substring(6)}
                : value.split("-", -1);
        boolean month = parts.length == 3 && texts.knows("month." + parts[1]);
        return month ? Integer.valueOf(parts[2]) + " " + texts.say("month." + parts[1]) + " " + parts[0] : value;
    }

    private String weight(double bits) {
        long length = Math.min(LONGEST_BAR, Math.round(Math.abs(bits)));
        String bar = (bits < 0 ? "-" : "+").repeat((int) length);
        String number = texts.number(Math.abs(bits), 1);
        String signed = (bits < 0 ? "-" : "+") + number;
        return " ".repeat(Math.max(0, 6 - signed.length())) + signed + "  " + bar;
    }

    private String inWords(double probability) {
        int step = 0;
        while (step < STEPS.length && probability < STEPS[step]) {
            step++;
        }
        return texts.say("likely." + step);
    }

    private String percent(double probability) {
        double hundred = probability * 100;
        int digits = hundred > 99 || hundred < 1 ? 2 : 0;
        if (hundred > 99.99) {
            return texts.say("explain.over", texts.number(99.99, 2));
        }
        if (hundred < 0.01) {
            return texts.say("explain.under", texts.number(0.01, 2));
        }
        return texts.number(hundred, digits);
    }

    private void row(String label, String left, String right, String weight) {
        line(padded(label, labels) + padded(left, width) + padded(right, width) + weight);
    }

    private static String padded(String value, int width) {
        return value.length() > width ? value + "  " : value + " ".repeat(width + 2 - value.length());
    }

    private static String indented(String sentence) {
        return "    " + sentence;
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
