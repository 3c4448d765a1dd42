package id.pulang.cli;

import id.pulang.cli.explained.Waterfall;
import id.pulang.cli.lists.Lists;
import id.pulang.cli.places.ListPlaces;
import id.pulang.cli.places.Places;
import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.names.NameTokens;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Accounts for pairs of rows that somebody asks about. */
final class Accounts {

    private final Places places;
    private final Outcome outcome;
    private final Texts texts;

    Accounts(Lists lists, Outcome outcome, Texts texts, @Nullable String idColumn) {
        Places ofThisRun = new ListPlaces(lists, idColumn);
        this.places = outcome instanceof KeptOutcome kept ? new KeptPlaces(ofThisRun, kept) : ofThisRun;
        this.outcome = outcome;
        this.texts = texts;
    }

    /** The account of two rows, each called by file:row or by its id. */
    String text(String one, String other) {
        int left = record(one);
        int right = record(other);
        if (left == right) {
            throw new Refusal("explain.twice", one, other);
        }
        var waterfall = new Waterfall(texts, this::bearers);
        return waterfall.of(place(left), place(right), outcome.explain(left, right), outcome.ruling(left, right));
    }

    /** Prints the accounts of pairs: the first two references, the next two, and so on. */
    void print(List<String> pairs, PrintWriter writer) {
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            writer.println(text(pairs.get(at), pairs.get(at + 1)));
        }
    }

    /** The same as JSON objects. */
    List<Map<String, Object>> asObjects(List<String> pairs) {
        var objects = new ArrayList<Map<String, Object>>();
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            int left = record(pairs.get(at));
            int right = record(pairs.get(at + 1));
            var account = outcome.explain(left, right);
            var object = new LinkedHashMap<String, Object>();
            object.put("a", places.file(left) + ":" + places.row(left));
            object.put("b", places.file(right) + ":" + places.row(right));
            object.put("bits", account.totalBits());
            object.put("probability", account.probability());
            object.put("ruling", outcome.ruling(left, right).name().toLowerCase(Locale.ROOT));
            object.put("text", text(pairs.get(at), pairs.get(at + 1)));
            objects.add(object);
        }
        return objects;
    }

    private int record(String reference) {
        return places.find(reference).orElseThrow(() -> new Refusal("explain.nothing", reference));
    }

    private String place(int record) {
        return texts.say("explain.row", places.file(record), places.row(record));
    }

    private int bearers(Field field, String word) {
        return (int) places.records().stream()
                .filter(record -> names(field, record)
                        .flatMap(name -> NameTokens.written(name).stream())
                        .anyMatch(word::equals))
                .count();
    }

    /** The names of a row's person, or of the mother. */
    private static Stream<String> names(Field field, PersonRecord record) {
        return field == Field.MOTHER
                ? Stream.ofNullable(record.motherName())
                : Stream.concat(Stream.ofNullable(record.name()), record.otherNames().stream());
    }
}
