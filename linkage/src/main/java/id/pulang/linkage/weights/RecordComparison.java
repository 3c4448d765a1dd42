package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.FieldEvidence;
import id.pulang.linkage.Level;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Sex;
import id.pulang.linkage.TokenAlignment;
import id.pulang.linkage.dates.BirthComparison;
import id.pulang.linkage.documents.DocumentComparison;
import id.pulang.linkage.names.NameMatch;
import id.pulang.linkage.names.PersonName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two records field by field. */
public final class RecordComparison {

    private static final double OTHER_SEX = -6;
    private static final double OTHER_PLACE = -2.5;
    private static final double BEST_PLACE = 6;
    private static final double BEST_MOTHER = 10;
    private static final double WORST_MOTHER = -5;
    private static final double BY_OTHER_NAME = -1.5;

    private static final Field[] FIELDS = Field.values();

    private final Readings readings;

    /** Compares the records that these readings were learnt from. */
    public RecordComparison(Readings readings) {
        this.readings = readings;
    }

    /** What all fields say. */
    public Evidence compare(Subject left, Subject right) {
        var levels = new Level[FIELDS.length];
        var bits = new float[FIELDS.length];
        for (Field field : FIELDS) {
            Finding finding = find(field, left, right);
            levels[field.ordinal()] = finding.level();
            bits[field.ordinal()] = (float) finding.bits();
        }
        boolean numbersDiffer = left.number() != null
                && right.number() != null
                && !left.number().digits().equals(right.number().digits());
        return new Evidence(levels, bits, numbersDiffer);
    }

    /** The same, field by field in words. */
    public List<FieldEvidence> explain(Subject left, Subject right) {
        var fields = new ArrayList<FieldEvidence>();
        for (Field field : FIELDS) {
            Finding finding = find(field, left, right);
            fields.add(new FieldEvidence(
                    field,
                    stated(field, left),
                    stated(field, right),
                    finding.level(),
                    finding.bits(),
                    finding.tokens()));
        }
        return fields;
    }

    private Finding find(Field field, Subject left, Subject right) {
        return switch (field) {
            case NAME -> name(left, right);
            case BORN -> weighed(field, BirthComparison.compare(left.birth(), right.birth()));
            case SEX -> sex(left.record().sex(), right.record().sex());
            case NATIONAL_NUMBER ->
                weighed(field, DocumentComparison.compare(left.numberAsWritten(), right.numberAsWritten()));
            case PASSPORT -> weighed(field, DocumentComparison.compare(left.passport(), right.passport()));
            case PHONE -> weighed(field, DocumentComparison.compare(left.phone(), right.phone()));
            case BIRTH_PLACE -> place(left.place(), right.place());
            case MOTHER -> mother(left.mother(), right.mother());
        };
    }

    private static Finding weighed(Field field, Level level) {
        return new Finding(level, Weights.bits(field, level), null);
    }

    private Finding name(Subject left, Subject right) {
        Finding best = Finding.MISSING;
        for (int i = 0; i < left.names().size(); i++) {
            for (int j = 0; j < right.names().size(); j++) {
                if (i == 0 || j == 0) {
                    NameMatch match = readings.names()
                            .compare(left.names().get(i), right.names().get(j));
                    best = i + j == 0 ? Finding.of(match, 0) : best.orByOtherName(match);
                }
            }
        }
        return best;
    }

    private Finding sex(@Nullable Sex left, @Nullable Sex right) {
        if (left == null || right == null) {
            return Finding.MISSING;
        }
        return left == right
                ? new Finding(Level.SAME, readings.rarity(left), null)
                : new Finding(Level.DIFFERENT, OTHER_SEX, null);
    }

    private Finding place(@Nullable PersonName left, @Nullable PersonName right) {
        if (left == null || right == null) {
            return Finding.MISSING;
        }
        NameMatch match = readings.places().compare(left, right);
        return switch (match.level()) {
            case MISSING -> Finding.MISSING;
            case DIFFERENT, ASSUMED_NAME -> new Finding(Level.DIFFERENT, OTHER_PLACE, null);
            case PARTLY -> new Finding(Level.PARTLY, -1, null);
            case PART_OF_NAME -> new Finding(Level.PART_OF_NAME, Math.min(1.5, match.bits()), null);
            default -> new Finding(match.level(), Math.clamp(match.bits(), 0.5, BEST_PLACE), null);
        };
    }

    private Finding mother(@Nullable PersonName left, @Nullable PersonName right) {
        if (left == null || right == null) {
            return Finding.MISSING;
        }
        NameMatch match = readings.mothers().compare(left, right);
        return new Finding(match.level(), Math.clamp(match.bits(), WORST_MOTHER, BEST_MOTHER), match);
    }

    private static @Nullable String stated(Field field, Subject subject) {
        PersonRecord record = subject.record();
        return switch (field) {
            case NAME -> record.name();
            case BORN -> subject.birth().spoken();
            case SEX -> record.sex() == null ? null : record.sex().name();
            case NATIONAL_NUMBER -> record.nationalNumber();
            case PASSPORT -> record.passport();
            case PHONE -> record.phone();
            case BIRTH_PLACE -> record.birthPlace();
            case MOTHER -> record.motherName();
        };
    }

    /** What one field says. */
    private record Finding(
            Level level, double bits, @Nullable NameMatch match) {

        static final Finding MISSING = new Finding(Level.MISSING, 0, null);

        List<TokenAlignment> tokens() {
            return match == null ? List.of() : match.tokens();
        }

        static Finding of(NameMatch match, double discount) {
            return new Finding(match.level(), match.bits() + discount, match);
        }

        /** Another name can only speak for the two, never against them. */
        Finding orByOtherName(NameMatch match) {
            boolean better = match.bits() + BY_OTHER_NAME > Math.max(0, bits);
            return better ? of(match, BY_OTHER_NAME) : this;
        }
    }
}
