package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Knows where two people are about who could be taken for each other: of one name and age, or of one birthday, home and
 * mother. What they have in common then does not tell which of them a record means, however rare it is.
 */
final class NamesakeRules {

    private final AutoMatchRules certainty;
    private final SourceOverlap habits;

    NamesakeRules(AutoMatchRules certainty, SourceOverlap habits) {
        this.certainty = certainty;
        this.habits = habits;
    }

    /** Whether a person is about who could be meant by one side of this tie just as well. */
    boolean about(CandidateEdge tie) {
        ComparisonVector evidence = tie.evidence();
        if (AutoMatchRules.sameDocument(evidence)) {
            return false;
        }
        if (AutoMatchRules.dated(evidence)) {
            return twinAbout(tie)
                    || oneWordOfTwins(tie)
                    || AutoMatchRules.couldBeTwins(evidence) && twinCouldBeUnseen(tie);
        }
        return !AutoMatchRules.tellsMoreThanNameAndAge(evidence)
                && (anotherFits(tie) || tie.probability() < Parameters.NAMESAKES_TAKEN && twoFitBoth(tie));
    }

    private boolean anotherFits(CandidateEdge tie) {
        return calledSo(tie, tie.left()).anyMatch(other -> different(other, tie.right()))
                || calledSo(tie, tie.right()).anyMatch(other -> different(other, tie.left()));
    }

    /**
     * Those who are called like this side as well as the other side of the tie is. Where this tie is hardly in doubt,
     * only those matter of whom all lists say nearly as much.
     */
    private Stream<WorkingCluster> calledSo(CandidateEdge tie, WorkingCluster side) {
        boolean whole = whole(tie);
        boolean unsure = tie.probability() < Parameters.NAMESAKE_HARDLY_IN_DOUBT;
        double asWell = tie.weight() * Parameters.NAMESAKE_NEARLY_AS_WELL;
        return fitting(side, fit -> fit.weight() >= asWell || unsure && (whole(fit) || !whole))
                .filter(other -> !other.equals(tie.other(side)));
    }

    private static boolean whole(CandidateEdge tie) {
        return tie.evidence().level(Field.NAME).compareTo(ComparisonLevel.INITIAL) < 0;
    }

    /** The police may have written the one and the hospital the other. */
    private boolean twoFitBoth(CandidateEdge tie) {
        var fitting = fittingBoth(tie, unused -> true);
        return fitting.stream().anyMatch(one -> fitting.stream().anyMatch(other -> different(one, other)));
    }

    /**
     * Twins may share a word of their names, and records that give only that word may mean the one and the other: so it
     * is where two people fit both records, or one of whose name both give a part.
     */
    private boolean oneWordOfTwins(CandidateEdge tie) {
        var fitting = fittingBoth(tie, NamesakeRules::near);
        return !fittingBoth(tie, fit -> near(fit) && givesPart(fit)).isEmpty()
                || fitting.stream().anyMatch(one -> fitting.stream().anyMatch(other -> surelyDifferent(one, other)));
    }

    private static boolean givesPart(CandidateEdge fit) {
        return fit.evidence().level(Field.NAME) == ComparisonLevel.PART_OF_NAME;
    }

    private List<WorkingCluster> fittingBoth(CandidateEdge tie, Predicate<CandidateEdge> also) {
        return fitting(tie.left(), also)
                .filter(other -> {
                    CandidateEdge second = other.ties().get(tie.right());
                    return second != null && fits(second) && also.test(second);
                })
                .toList();
    }

    private boolean twinAbout(CandidateEdge tie) {
        return bornWith(tie, tie.left()).anyMatch(other -> different(other, tie.right()))
                || bornWith(tie, tie.right()).anyMatch(other -> different(other, tie.left()));
    }

    /** Where the lists name nearly everybody, twins would stand on them side by side. */
    private boolean twinCouldBeUnseen(CandidateEdge tie) {
        return Parameters.TWIN_RATE * habits.oddsOfMissing(tie.left(), tie.right()) > Parameters.UNSEEN_TWIN_RISK;
    }

    /**
     * Those who are born on the day of this side or near it and called like it, as well as the other side of the tie
     * is, or with words more.
     */
    private Stream<WorkingCluster> bornWith(CandidateEdge tie, WorkingCluster side) {
        return fitting(side, fit -> calledAsMuch(fit, tie) && (near(fit) || agreesAsWell(fit, tie, Field.BORN)))
                .filter(other -> !other.equals(tie.other(side)));
    }

    /** Whether the dates could be one day that somebody wrote down wrongly. */
    private static boolean near(CandidateEdge fit) {
        return fit.evidence().level(Field.BORN).compareTo(ComparisonLevel.SAME_MONTH) < 0;
    }

    /** Who bears a longer name may have been written with the shorter one. */
    private static boolean calledAsMuch(CandidateEdge fit, CandidateEdge tie) {
        return givesPart(fit) || agreesAsWell(fit, tie, Field.NAME);
    }

    private static boolean agreesAsWell(CandidateEdge fit, CandidateEdge tie, Field field) {
        return fit.evidence().level(field).compareTo(tie.evidence().level(field)) <= 0;
    }

    private Stream<WorkingCluster> fitting(WorkingCluster side, Predicate<CandidateEdge> also) {
        return side.ties().values().stream().filter(this::fits).filter(also).map(fit -> fit.other(side));
    }

    private boolean fits(CandidateEdge tie) {
        return !contradicts(tie) && certainty.couldMatter(tie.weight(), Parameters.UNLISTED_ODDS);
    }

    private static boolean different(WorkingCluster one, WorkingCluster other) {
        CandidateEdge tie = one.ties().get(other);
        boolean hardlyOne = tie != null
                && (AutoMatchRules.oneListNamesBoth(tie) || tie.probability() < Parameters.NAMESAKE_PROBABLY_DIFFERENT);
        return hardlyOne && !one.equals(other) || surelyDifferent(one, other);
    }

    private static boolean surelyDifferent(WorkingCluster one, WorkingCluster other) {
        CandidateEdge tie = one.ties().get(other);
        return !one.equals(other) && (tie == null || contradicts(tie));
    }

    private static boolean contradicts(CandidateEdge tie) {
        ComparisonVector evidence = tie.evidence();
        return tie.settledDifferent()
                || evidence.contradictory()
                || evidence.numbersDiffer()
                || evidence.level(Field.NATIONAL_NUMBER) == ComparisonLevel.DIFFERENT;
    }
}
