package id.pulang.cli.explained;

import id.pulang.linkage.Explanation;
import id.pulang.linkage.Field;
import id.pulang.linkage.FieldEvidence;
import id.pulang.linkage.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what stands against joining two records without asking anybody. */
final class Doubts {

    private static final Set<Level> NAME_HOLDS = EnumSet.of(
            Level.SAME,
            Level.OTHER_ORDER,
            Level.FORM_OF_SAME_NAME,
            Level.OLD_SPELLING,
            Level.JOINED_WORDS,
            Level.SOUNDS_ALIKE,
            Level.ONE_SLIP);
    private static final Set<Level> DATE_IS_NEAR =
            EnumSet.of(Level.DAY_MONTH_SWAPPED, Level.YEAR_NEAR, Level.FIRST_OF_MONTH, Level.ONE_SLIP, Level.TWO_SLIPS);
    private static final Set<Level> DATE_IS_ANOTHER =
            EnumSet.of(Level.SAME_MONTH, Level.SAME_YEAR, Level.AGE_OFF, Level.DIFFERENT);
    private static final double CERTAIN = 0.99;

    private final Explanation explanation;

    Doubts(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The reasons, strongest first, as names of sentences. */
    List<String> reasons() {
        var reasons = new ArrayList<String>();
        boolean nameHolds = NAME_HOLDS.contains(level(Field.NAME));
        boolean mother = NAME_HOLDS.contains(level(Field.MOTHER));
        Level born = level(Field.BORN);
        add(reasons, level(Field.SEX) == Level.DIFFERENT, "sex");
        add(reasons, level(Field.NATIONAL_NUMBER) == Level.DIFFERENT, "number");
        boolean twins = born == Level.SAME && !nameHolds && (mother || level(Field.NAME) == Level.PARTLY);
        add(reasons, twins, "twins");
        add(reasons, nameHolds && DATE_IS_ANOTHER.contains(born), "namesake");
        add(reasons, nameHolds && DATE_IS_NEAR.contains(born), "near");
        add(reasons, !twins && !nameHolds && level(Field.NAME) != Level.MISSING, name(level(Field.NAME)));
        add(reasons, level(Field.NAME) == Level.MISSING, "nameless");
        add(reasons, born == Level.MISSING && noDocument(), "only_name");
        add(reasons, explanation.probability() < likely() - (1 - CERTAIN), "rivals");
        return reasons;
    }

    private static void add(List<String> reasons, boolean applies, String reason) {
        if (applies) {
            reasons.add(reason);
        }
    }

    private static String name(Level level) {
        return switch (level) {
            case PART_OF_NAME, INITIAL -> "part_of_name";
            case ASSUMED_NAME -> "assumed_name";
            case PARTLY -> "partly";
            default -> "other_name";
        };
    }

    private boolean noDocument() {
        return level(Field.NATIONAL_NUMBER) != Level.SAME && level(Field.PASSPORT) != Level.SAME;
    }

    private double likely() {
        return 1 / (1 + Math.pow(2, -explanation.totalBits()));
    }

    private Level level(Field field) {
        Optional<FieldEvidence> evidence = explanation.fields().stream()
                .filter(each -> each.field() == field)
                .findFirst();
        return evidence.map(FieldEvidence::level).orElse(Level.MISSING);
    }
}
