package id.pulang.cli;

import id.pulang.cli.explained.Waterfall;
import id.pulang.cli.files.Refusal;
import id.pulang.cli.lists.Lists;
import id.pulang.cli.measures.References;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.PersonRecord;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Accounts for pairs of rows that somebody asks about. */
final class Accounts {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lists lists;
    private final Outcome outcome;
    private final Texts texts;
    private final References references;

    Accounts(Lists lists, Outcome outcome, Texts texts, @Nullable String idColumn) {
        this.lists = lists;
        this.outcome = outcome;
        this.texts = texts;
        references = new References(lists, idColumn);
    }

    /** The account of two rows, each called by file:row or by its id. */
    String text(String one, String other) {
        int left = record(one);
        int right = record(other);
        if (left == right) {
            throw new Refusal(texts.say("explain.twice", one, other));
        }
        var waterfall = new Waterfall(texts, this::bearers);
        return waterfall.of(place(left), place(right), outcome.explain(left, right), outcome.ruling(left, right));
    }

    private int record(String reference) {
        return references.find(reference).orElseThrow(() -> new Refusal(texts.say("explain.nothing", reference)));
    }

    private String place(int record) {
        return texts.say("explain.row", lists.file(record), lists.row(record));
    }

    private int bearers(String word) {
        String plain = " " + word.toLowerCase(Locale.ROOT) + " ";
        return (int) lists.records().stream()
                .map(PersonRecord::name)
                .filter(name -> name != null && words(name).contains(plain))
                .count();
    }

    private static String words(String name) {
        return " " + NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }
}
