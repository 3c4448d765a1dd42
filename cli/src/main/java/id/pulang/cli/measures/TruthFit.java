package id.pulang.cli.measures;

import id.pulang.cli.words.Refusal;
import id.pulang.cli.words.Texts;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.names.NameTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a truth fits the lists that it is to measure. One whose rows are out of step says of strangers that they are
 * one person; their names hardly have a word in common.
 */
public final class TruthFit {

    private static final int FEWEST_PAIRS = 10;

    /** Words count as one when so many letters at their beginnings are: clerks write names in many ways. */
    private static final int BEGINNING = 2;

    private final List<Set<String>> beginnings;
    private int pairs;
    private int strangers;

    private TruthFit(People people, List<PersonRecord> records) {
        beginnings = records.stream().map(TruthFit::beginnings).toList();
        var last = new HashMap<Integer, Integer>();
        for (int record = 0; record < records.size(); record++) {
            if (people.knows(record)) {
                Integer before = last.put(people.person(record), record);
                if (before != null) {
                    meet(before, record);
                }
            }
        }
    }

    /**
     * What is to be said about a truth before it is used.
     *
     * @param people the truth; null where none is given
     * @throws Refusal if it names none of the records
     */
    public static List<String> remarks(@Nullable People people, List<PersonRecord> records, Texts texts) {
        if (people == null) {
            return List.of();
        }
        int known = people.known();
        if (known == 0) {
            throw new Refusal("refusal.truth");
        }
        var remarks = new ArrayList<String>();
        if (known < records.size()) {
            remarks.add(texts.say("truth.unnamed", records.size() - known, records.size()));
        }
        var fit = new TruthFit(people, records);
        if (fit.pairs >= FEWEST_PAIRS && 2 * fit.strangers > fit.pairs) {
            remarks.add(texts.say("truth.misfit", fit.pairs, fit.strangers));
        }
        return remarks;
    }

    private void meet(int left, int right) {
        Set<String> one = beginnings.get(left);
        Set<String> other = beginnings.get(right);
        if (!one.isEmpty() && !other.isEmpty()) {
            pairs++;
            strangers += Collections.disjoint(one, other) ? 1 : 0;
        }
    }

    private static Set<String> beginnings(PersonRecord record) {
        String name = record.name();
        return name == null
                ? Set.of()
                : NameTokens.telling(name).stream()
                        .map(NameTokens::form)
                        .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
