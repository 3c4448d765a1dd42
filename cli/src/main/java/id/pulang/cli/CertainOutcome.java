package id.pulang.cli;

import id.pulang.cli.explained.Ruling;
import id.pulang.cli.explained.Sides;
import id.pulang.cli.measures.Answers;
import id.pulang.cli.measures.People;
import id.pulang.cli.measures.QuestionRounds;
import id.pulang.cli.measures.Score;
import id.pulang.linkage.Linker;
import id.pulang.linkage.decision.AutoMatch;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.decision.Verdict;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.onetoone.LinkageSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Joins what is certain and leaves the rest as questions to officers. */
final class CertainOutcome implements Outcome {

    private static final int MOST_QUESTIONS = 500;

    private final List<PersonRecord> records;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LinkageSession study;
    private final LinkConstraints settled;
    private final LinkageResult linkage;

    /**
     * Groups the records.
     *
     * @param threshold how likely two records must be one person to be joined; null for what the library ships
     */
    CertainOutcome(List<PersonRecord> records, @Nullable Answers labels, @Nullable Double threshold) {
        this.records = records;
        records.forEach(record -> numbers.put(record.id(), numbers.size()));
        study = linker(threshold).study(records);
        settled = labels == null ? LinkConstraints.nothing() : settled(labels);
        linkage = study.group(settled);
    }

    private static Linker linker(@Nullable Double threshold) {
        Linker linker = Linker.standard();
        if (threshold == null) {
            return linker;
        }
        double askFrom = Math.min(Thresholds.standard().askFrom(), threshold / 2);
        return linker.with(new Thresholds(threshold, askFrom));
    }

    /** What answers given beforehand settle: pairs, and people whose records follow each other. */
    private LinkConstraints settled(Answers labels) {
        var same = new HashSet<RecordPair>();
        var different = new HashSet<RecordPair>();
        labels.pairs().forEach(answer -> (answer.same() ? same : different).add(pair(answer.left(), answer.right())));
        var last = new HashMap<Integer, Integer>();
        for (int record = 0; record < records.size(); record++) {
            if (labels.people().knows(record)) {
                Integer before = last.put(labels.people().person(record), record);
                if (before != null) {
                    same.add(pair(before, record));
                }
            }
        }
        return new LinkConstraints(same, different);
    }

    private RecordPair pair(int left, int right) {
        return new RecordPair(records.get(left).id(), records.get(right).id());
    }

    @Override
    public int[] groupOf() {
        return groupOf(linkage);
    }

    private int[] groupOf(LinkageResult found) {
        int[] groupOf = new int[records.size()];
        int number = 0;
        for (Cluster group : found.groups()) {
            for (String record : group.records()) {
                groupOf[number(record)] = number;
            }
            number++;
        }
        return groupOf;
    }

    private int number(String record) {
        return Objects.requireNonNull(numbers.get(record));
    }

    @Override
    public float[] weightOf() {
        float[] weightOf = new float[records.size()];
        Arrays.fill(weightOf, Float.NaN);
        for (AutoMatch join : linkage.joins()) {
            float bits = (float) join.explanation().totalBits();
            for (String id : List.of(join.pair().left(), join.pair().right())) {
                int record = number(id);
                weightOf[record] = Float.isNaN(weightOf[record]) ? bits : Math.max(bits, weightOf[record]);
            }
        }
        return weightOf;
    }

    @Override
    public int questions() {
        return linkage.doubts().size();
    }

    @Override
    public @Nullable Score pairs(People people) {
        Score noneBeforeGrouping = null;
        return noneBeforeGrouping;
    }

    @Override
    public Explanation explain(int left, int right) {
        RecordPair pair = pair(left, right);
        Explanation explanation = study.compare(pair).explanation();
        return pair.left().equals(records.get(left).id()) ? explanation : Sides.changed(explanation);
    }

    @Override
    public Ruling ruling(int left, int right) {
        return switch (study.compare(pair(left, right))) {
            case Verdict.SamePerson _ -> Ruling.SAME;
            case Verdict.NeedsReview _ -> Ruling.ASK;
            case Verdict.DifferentPeople _ -> Ruling.OTHER;
        };
    }

    /**
     * The open questions, the likeliest first, as objects: the two rows by their places, and how likely they are one.
     */
    List<Map<String, Object>> asked(IntFunction<String> place) {
        var questions = new ArrayList<Map<String, Object>>();
        for (ClericalReview doubt : linkage.doubts()) {
            var question = new LinkedHashMap<String, Object>();
            question.put("a", place.apply(number(doubt.pair().left())));
            question.put("b", place.apply(number(doubt.pair().right())));
            question.put("probability", doubt.explanation().probability());
            questions.add(question);
        }
        return questions;
    }

    /** Whether an officer could answer all questions in a few days. */
    boolean fewEnoughToAsk() {
        return linkage.doubts().size() <= MOST_QUESTIONS;
    }

    /** Asks until nothing is left to ask; an officer answers who knows the truth. */
    Asked askAll(People people) {
        var rounds = new QuestionRounds(people, this::number, settled);
        LinkageResult last = rounds.ask(linkage, study::group);
        return new Asked(rounds.questions(), rounds.rounds(), groupOf(last));
    }

    /**
     * What came of asking.
     *
     * @param questions how many were asked
     * @param rounds how often the records were grouped anew
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Asked(int questions, int rounds, int[] groupOf) {}
}
