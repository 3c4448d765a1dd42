package id.pulang.linkage.decision;

import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.Parameters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands against joining two records without asking anybody. */
public enum Objection implements MatchRule {
    /** One is a man and the other a woman. */
    ANOTHER_SEX("One of the two is a man and the other a woman.", "Rangga Wijaya, L / Rangga Wijaya, P"),
    /** Their national numbers contradict each other. */
    ANOTHER_NUMBER(
            "Their national numbers contradict each other.",
            "Siti Aminah, 3201014403990001 / Siti Aminah, 3374014403990002"),
    /**
     * Born on the same day of the same mother, or with a part of the name in common or papers whose numbers are nearly
     * the same, but called differently.
     */
    TWINS(
            "Born on the same day of the same mother, or with a part of the name in common or papers with nearly the same numbers, but called differently.",
            "Dewi Lestari, 04/03/1999, X1234567 / Dwi Lestari, 04/03/1999, X1234568"),
    /** The same name, but born on quite another day. */
    NAMESAKE("The same name, but born on quite another day.", "Slamet, 01/02/1990 / Slamet, 17/08/1975"),
    /** The same name, and the dates of birth are close but not the same. */
    DATE_ONLY_NEAR(
            "The same name, and the dates of birth are close but not the same.",
            "Agus Salim, 03/07/1998 / Agus Salim, 07/03/1998"),
    /** Only a part of the name agrees. */
    PART_OF_NAME("Only a part of the name agrees.", "Muhammad Fikri Ramadhan / Fikri"),
    /** A word of one name is only the first letter of the other. */
    ONLY_AN_INITIAL("A word of one name is only the first letter of the other.", "Muhammad Fikri / M. Fikri"),
    /** One part of the name agrees and another contradicts it. */
    PARTLY_ANOTHER_NAME("One part of the name agrees and another contradicts it.", "Budi Santoso / Andi Santoso"),
    /** One side is a name used at work. */
    ASSUMED_NAME("One side is a name used at work.", "Budi Santoso, called Jacky / Jacky"),
    /** The names differ. */
    ANOTHER_NAME("The names differ.", "Budi Santoso, X1234567 / Slamet Riyadi, X1234567"),
    /** One of the two has no name. */
    NAMELESS("One of the two has no name.", "(no name), X1234567 / Budi Santoso, X1234567"),
    /** There is neither a date of birth nor a document to compare. */
    ONLY_A_NAME("There is neither a date of birth nor a document to compare.", "Budi Santoso / Budi Santoso"),
    /** Others fit as well, and only one of them can be it. */
    RIVALS("Others fit as well, and only one of them can be it.", "Budi, 25 / Budi Santoso, 25 and Budi Hartono, 25");

    private static final Set<ComparisonLevel> NAME_HOLDS = EnumSet.of(
            ComparisonLevel.SAME,
            ComparisonLevel.OTHER_ORDER,
            ComparisonLevel.FORM_OF_SAME_NAME,
            ComparisonLevel.OLD_SPELLING,
            ComparisonLevel.JOINED_WORDS,
            ComparisonLevel.SOUNDS_ALIKE,
            ComparisonLevel.ONE_SLIP);
    private static final Set<ComparisonLevel> DATE_NEAR = EnumSet.of(
            ComparisonLevel.DAY_MONTH_SWAPPED,
            ComparisonLevel.YEAR_NEAR,
            ComparisonLevel.FIRST_OF_MONTH,
            ComparisonLevel.ONE_SLIP,
            ComparisonLevel.TWO_SLIPS);
    private static final Set<ComparisonLevel> DATE_ANOTHER = EnumSet.of(
            ComparisonLevel.SAME_MONTH, ComparisonLevel.SAME_YEAR, ComparisonLevel.AGE_OFF, ComparisonLevel.DIFFERENT);

    private final String sentence;
    private final String example;

    Objection(String sentence, String example) {
        this.sentence = sentence;
        this.example = example;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return RuleSources.of(this);
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public Effect effect() {
        return Effect.ASKED;
    }

    /** Finds what stands against the join, the strongest first; nothing when all speaks for it. */
    public static List<Objection> against(Explanation explanation) {
        var found = new ArrayList<Objection>();
        ComparisonLevel name = level(explanation, Field.NAME);
        ComparisonLevel born = level(explanation, Field.BORN);
        boolean holds = NAME_HOLDS.contains(name);
        boolean twins = born == ComparisonLevel.SAME
                && (!holds && name != ComparisonLevel.MISSING && family(explanation, name)
                        || papersOfTwins(explanation, name));
        add(found, level(explanation, Field.SEX) == ComparisonLevel.DIFFERENT, ANOTHER_SEX);
        add(found, level(explanation, Field.NATIONAL_NUMBER) == ComparisonLevel.DIFFERENT, ANOTHER_NUMBER);
        add(found, twins, TWINS);
        add(found, holds && DATE_ANOTHER.contains(born), NAMESAKE);
        add(found, holds && DATE_NEAR.contains(born), DATE_ONLY_NEAR);
        add(found, !holds && !twins, ofName(name));
        add(found, born == ComparisonLevel.MISSING && !numbered(explanation), ONLY_A_NAME);
        add(found, explanation.probability() < unrivalled(explanation) - Parameters.RIVALS_TAKE, RIVALS);
        return List.copyOf(found);
    }

    private static void add(List<Objection> found, boolean applies, Objection objection) {
        if (applies) {
            found.add(objection);
        }
    }

    private static Objection ofName(ComparisonLevel name) {
        return switch (name) {
            case PART_OF_NAME -> PART_OF_NAME;
            case INITIAL -> ONLY_AN_INITIAL;
            case PARTLY -> PARTLY_ANOTHER_NAME;
            case ASSUMED_NAME -> ASSUMED_NAME;
            case MISSING -> NAMELESS;
            default -> ANOTHER_NAME;
        };
    }

    private static boolean family(Explanation explanation, ComparisonLevel name) {
        return name == ComparisonLevel.PARTLY || NAME_HOLDS.contains(level(explanation, Field.MOTHER));
    }

    /** Those who apply together get numbers that follow each other. */
    private static boolean papersOfTwins(Explanation explanation, ComparisonLevel name) {
        boolean nearly = level(explanation, Field.NATIONAL_NUMBER).isSlip()
                || level(explanation, Field.PASSPORT).isSlip();
        return nearly && name.compareTo(ComparisonLevel.JOINED_WORDS) > 0 && name != ComparisonLevel.MISSING;
    }

    private static boolean numbered(Explanation explanation) {
        return level(explanation, Field.NATIONAL_NUMBER) == ComparisonLevel.SAME
                || level(explanation, Field.PASSPORT) == ComparisonLevel.SAME;
    }

    private static double unrivalled(Explanation explanation) {
        return 1 / (1 + Math.pow(2, -explanation.totalBits()));
    }

    private static ComparisonLevel level(Explanation explanation, Field field) {
        return explanation.fields().stream()
                .filter(each -> each.field() == field)
                .map(FieldEvidence::level)
                .findFirst()
                .orElse(ComparisonLevel.MISSING);
    }
}
