package id.pulang.cli.measures;

import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.model.RecordPair;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Asks an officer who knows the truth until nothing is left to ask. The records are grouped again after each of the
 * first questions, as on the desk. Where there are more than an officer would be asked, up to a tenth of those that are
 * open is answered before the records are grouped again, since grouping is the work; of each group at most one, so that
 * no answer of a round settles another question of it. A question about a record that the truth does not name stays
 * open.
 */
public final class QuestionRounds {

    /** So many are asked one at a time. */
    private static final int ONE_AT_A_TIME = 150;

    /** A round answers this part of what is open, those first that settle most. */
    private static final int ROUNDS_FOR_ALL = 10;

    private final People people;
    private final ToIntFunction<String> numbers;
    private final Set<RecordPair> same;
    private final Set<RecordPair> different;
    private int questions;
    private int rounds;

    /**
     * Begins with what is settled.
     *
     * @param numbers the number of the record with an id, as the truth counts them
     */
    public QuestionRounds(People people, ToIntFunction<String> numbers, LinkConstraints settled) {
        this.people = people;
        this.numbers = numbers;
        this.same = new HashSet<>(settled.same());
        this.different = new HashSet<>(settled.different());
    }

    /** How many questions were asked. */
    public int questions() {
        return questions;
    }

    /** How often the records were grouped anew. */
    public int rounds() {
        return rounds;
    }

    /** The groups when nothing is left to ask, from the first ones on. */
    public LinkageResult ask(LinkageResult first, Function<LinkConstraints, LinkageResult> grouping) {
        LinkageResult now = first;
        while (answersSome(now)) {
            rounds++;
            now = grouping.apply(new LinkConstraints(same, different));
        }
        return now;
    }

    private boolean answersSome(LinkageResult now) {
        int before = questions;
        int most =
                before + (before < ONE_AT_A_TIME ? 1 : Math.max(1, now.doubts().size() / ROUNDS_FOR_ALL));
        Map<String, Integer> groups = groups(now.groups());
        var asked = new HashSet<Integer>();
        for (ClericalReview doubt : now.doubts()) {
            List<Integer> both = Stream.of(doubt.pair().left(), doubt.pair().right())
                    .map(groups::get)
                    .toList();
            if (questions < most && Collections.disjoint(asked, both) && answers(doubt.pair())) {
                asked.addAll(both);
            }
        }
        return questions > before;
    }

    /** For each record the place of its group. */
    private static Map<String, Integer> groups(List<Cluster> all) {
        var groups = new HashMap<String, Integer>();
        for (int group = 0; group < all.size(); group++) {
            for (String record : all.get(group).records()) {
                groups.put(record, group);
            }
        }
        return groups;
    }

    private boolean answers(RecordPair pair) {
        int left = numbers.applyAsInt(pair.left());
        int right = numbers.applyAsInt(pair.right());
        boolean answered = same.contains(pair) || different.contains(pair);
        if (answered || !people.knows(left) || !people.knows(right)) {
            return false;
        }
        (people.person(left) == people.person(right) ? same : different).add(pair);
        questions++;
        return true;
    }
}
