package id.pulang.linkage.onetoone;

import id.pulang.linkage.comparison.ComparisonVector;
import id.pulang.linkage.decision.Thresholds;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import java.util.List;

/** Where the line runs between joining, asking and keeping apart. */
final class AutoMatchRules {

    private static final List<Field> BEYOND_NAME_AND_AGE =
            List.of(Field.NATIONAL_NUMBER, Field.PASSPORT, Field.PHONE, Field.BIRTH_PLACE, Field.MOTHER);

    private final Thresholds thresholds;
    private final long witnesses;

    /** Draws the lines where there are lists enough to tell people apart. */
    AutoMatchRules(Thresholds thresholds) {
        this(thresholds, Parameters.ENOUGH_FULL_LISTS);
    }

    /**
     * Draws the lines.
     *
     * @param witnesses how many of the lists name about as many people as the longest
     */
    AutoMatchRules(Thresholds thresholds, long witnesses) {
        this.thresholds = thresholds;
        this.witnesses = witnesses;
    }

    /** Whether two clusters may be joined without asking anybody. */
    boolean joinsAlone(CandidateEdge tie) {
        if (tie.probability() < thresholds.joinAt() || tie.settledDifferent()) {
            return false;
        }
        ComparisonVector evidence = tie.evidence();
        if (evidence.numbersDiffer() || evidence.level(Field.SEX) == ComparisonLevel.DIFFERENT) {
            return false;
        }
        if (sameDocument(evidence)) {
            return !calledDifferently(evidence) && !tie.twoPapersOnOneList();
        }
        boolean beyondDoubt = tie.probability() >= Parameters.BEYOND_DOUBT;
        if (anotherDocument(evidence)
                || papersOfTwins(evidence)
                || evidence.mothersDiffer()
                || listsSpeakAgainst(tie)
                || witnesses < Parameters.ENOUGH_FULL_LISTS && onlyNearlyTheNameAndAge(evidence)
                || oneListNamesBoth(tie)
                || dated(evidence) && !beyondDoubt) {
            return false;
        }
        return beyondDoubt && nobodyElseFits(evidence)
                || !evidence.contradictory() && namesAgree(evidence) && bornAgrees(evidence);
    }

    /** Whether an officer should be asked. */
    boolean worthAsking(CandidateEdge tie) {
        return !tie.settledDifferent()
                && tie.probability() >= thresholds.askFrom()
                && tie.said().whole().agreesBeyondSex();
    }

    /** Whether a tie of this weight could be worth a question if it had no rivals. */
    boolean couldMatter(double weight, double nobody) {
        return weight >= thresholds.askFrom() * (weight + nobody);
    }

    /** How likely the two clusters are one person although nobody will ask: at most this, rivals not considered. */
    double missed(CandidateEdge tie) {
        if (tie.settledDifferent() || worthAsking(tie)) {
            return 0;
        }
        double unrivalled = tie.weight() / (tie.weight() + Parameters.UNLISTED_ODDS);
        return tie.probability() > 0 ? tie.probability() : Math.min(unrivalled, thresholds.askFrom());
    }

    static boolean sameDocument(ComparisonVector evidence) {
        boolean numbered = evidence.level(Field.NATIONAL_NUMBER) == ComparisonLevel.SAME;
        boolean travelled = evidence.level(Field.PASSPORT) == ComparisonLevel.SAME;
        return numbered || travelled;
    }

    private static boolean calledDifferently(ComparisonVector evidence) {
        ComparisonLevel name = evidence.level(Field.NAME);
        return name == ComparisonLevel.PARTLY || name == ComparisonLevel.DIFFERENT;
    }

    /** Twins are often named alike; a list with two spellings on two rows may mean two people. */
    static boolean oneListNamesBoth(CandidateEdge tie) {
        boolean otherwiseSpelt = tie.evidence().level(Field.NAME).compareTo(ComparisonLevel.FORM_OF_SAME_NAME) > 0;
        return tie.namedTwice()
                || otherwiseSpelt && tie.left().lists().intersects(tie.right().lists());
    }

    /** So many slips are no slips, but the papers of somebody else. */
    private static boolean anotherDocument(ComparisonVector evidence) {
        return evidence.level(Field.NATIONAL_NUMBER) == ComparisonLevel.DIFFERENT
                || evidence.level(Field.PASSPORT) == ComparisonLevel.DIFFERENT;
    }

    /**
     * Twins apply together: their names differ by little, and so do the numbers of their papers. Whoever notes an age
     * writes names by ear, which is no other name yet.
     */
    private static boolean papersOfTwins(ComparisonVector evidence) {
        ComparisonLevel likeliest = dated(evidence) ? ComparisonLevel.JOINED_WORDS : ComparisonLevel.SOUNDS_ALIKE;
        boolean calledOtherwise = evidence.level(Field.NAME).compareTo(likeliest) > 0;
        boolean nearly = evidence.level(Field.NATIONAL_NUMBER).isSlip()
                || evidence.level(Field.PASSPORT).isSlip();
        return calledOtherwise && nearly;
    }

    /**
     * A list that names people once, or two that share nobody, mean two people by one name and age; and so it is where
     * the lists that name nearly everybody do not know the one who would be both.
     */
    private static boolean listsSpeakAgainst(CandidateEdge tie) {
        boolean against = tie.apart() || tie.leftOut();
        return against && !dated(tie.evidence()) && !tellsMoreThanNameAndAge(tie.evidence());
    }

    /**
     * Brothers and namesakes are told apart by other lists; where there are too few, the whole name and the very age.
     */
    private static boolean onlyNearlyTheNameAndAge(ComparisonVector evidence) {
        boolean whole = evidence.level(Field.NAME).compareTo(ComparisonLevel.ONE_SLIP) <= 0;
        boolean fits = whole && evidence.level(Field.BORN) == ComparisonLevel.AGE_FITS;
        return !fits && !dated(evidence) && !tellsMoreThanNameAndAge(evidence);
    }

    /** Whether both sides have a date; a tie of dates is beyond doubt unless somebody else has the same. */
    static boolean dated(ComparisonVector evidence) {
        return evidence.level(Field.BORN).compareTo(ComparisonLevel.AGE_FITS) < 0;
    }

    /** Whether a document, the family or the place agrees as well. */
    static boolean tellsMoreThanNameAndAge(ComparisonVector evidence) {
        return BEYOND_NAME_AND_AGE.stream().anyMatch(field -> evidence.bits(field) > 0);
    }

    /**
     * What suffices where all lists together leave hardly another possibility: a part of the name that not many bear
     * with the very age, or nearly the age unless the home agrees as well, as a brother's does; or the whole name and
     * home with a date that is near. A name alone never does, nor one with a day that is quite another.
     */
    private static boolean nobodyElseFits(ComparisonVector evidence) {
        ComparisonLevel name = evidence.level(Field.NAME);
        boolean whole = name.compareTo(ComparisonLevel.ONE_SLIP) <= 0;
        boolean part = evidence.bits(Field.NAME) >= Parameters.TELLING_PART_WEIGHT
                && (name == ComparisonLevel.PART_OF_NAME
                        || name == ComparisonLevel.TWO_SLIPS
                        || name == ComparisonLevel.INITIAL);
        return switch (evidence.level(Field.BORN)) {
            case AGE_FITS -> whole || part && !evidence.contradictory();
            case AGE_NEAR -> whole || part && !evidence.contradictory() && !tellsMoreThanNameAndAge(evidence);
            case DAY_MONTH_SWAPPED, YEAR_NEAR, FIRST_OF_MONTH, ONE_SLIP ->
                name.compareTo(ComparisonLevel.JOINED_WORDS) <= 0 && !evidence.contradictory() && evidence.sameHome();
            default -> false;
        };
    }

    private static boolean namesAgree(ComparisonVector evidence) {
        return switch (evidence.level(Field.NAME)) {
            case PARTLY, DIFFERENT, ASSUMED_NAME, MISSING, TWO_SLIPS -> false;
            case PART_OF_NAME ->
                dated(evidence)
                        ? evidence.sameHome() || evidence.bits(Field.NAME) >= Parameters.RARE_NAME_WEIGHT
                        : evidence.bits(Field.NAME) >= Parameters.TELLING_WEIGHT;
            default -> true;
        };
    }

    /** Twins share the day, the mother and the place, and often a part of the name or nearly all of it. */
    static boolean couldBeTwins(ComparisonVector evidence) {
        boolean related = evidence.bits(Field.MOTHER) > 0 || evidence.bits(Field.BIRTH_PLACE) > 0;
        boolean alike = switch (evidence.level(Field.NAME)) {
            case PART_OF_NAME -> evidence.bits(Field.NAME) < Parameters.RARE_NAME_WEIGHT;
            case SOUNDS_ALIKE, ONE_SLIP, TWO_SLIPS -> true;
            default -> false;
        };
        return alike && related && evidence.level(Field.BORN) == ComparisonLevel.SAME;
    }

    private static boolean bornAgrees(ComparisonVector evidence) {
        boolean wholeName = evidence.level(Field.NAME) != ComparisonLevel.PART_OF_NAME;
        return switch (evidence.level(Field.BORN)) {
            case SAME, AGE_FITS -> true;
            case AGE_NEAR -> wholeName;
            case DAY_MONTH_SWAPPED, FIRST_OF_MONTH, MISSING -> wholeName && homeAgrees(evidence);
            case YEAR_NEAR, ONE_SLIP -> wholeName && aBrotherIsUnlikely(evidence);
            default -> false;
        };
    }

    /** The name is not one of the common ones, and the family or the place is the same. */
    private static boolean homeAgrees(ComparisonVector evidence) {
        boolean samePlace = evidence.bits(Field.BIRTH_PLACE) >= Parameters.TELLING_PLACE_WEIGHT;
        return evidence.bits(Field.NAME) >= Parameters.SCARCE_NAME_WEIGHT && (sameFamily(evidence) || samePlace);
    }

    /** A date that is not quite the same needs more than a name: a brother may be a year younger. */
    private static boolean aBrotherIsUnlikely(ComparisonVector evidence) {
        double name = evidence.bits(Field.NAME);
        boolean fromThere = name >= Parameters.VERY_RARE_NAME_WEIGHT
                && evidence.bits(Field.BIRTH_PLACE) >= Parameters.TELLING_PLACE_WEIGHT;
        return name >= Parameters.SCARCE_NAME_WEIGHT && sameFamily(evidence) || fromThere;
    }

    private static boolean sameFamily(ComparisonVector evidence) {
        return evidence.bits(Field.MOTHER) >= Parameters.TELLING_WEIGHT
                || evidence.bits(Field.PHONE) >= Parameters.TELLING_WEIGHT;
    }
}
