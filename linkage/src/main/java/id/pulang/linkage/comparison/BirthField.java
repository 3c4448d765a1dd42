package id.pulang.linkage.comparison;

import id.pulang.linkage.blocking.BlockingKeys;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.dates.BirthComparison;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Parameters;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the people were born, by date, by the date in a national number, or by age. */
public final class BirthField implements FieldComparison {

    private static final int DATE = 1;
    private static final int YEAR = 2;
    private static final int DAY_OF_YEAR = 3;
    private static final int MONTH = 4;
    private static final int AGE = 5;

    private final List<PersonRecord> records;
    private final BirthClaim[] claims;
    private final TermFrequencies dates;
    private final boolean aged;

    /** Reads the field of all records. */
    public BirthField(List<PersonRecord> records, BirthClaim[] claims) {
        this(records, claims, claims.length);
    }

    /** Reads the field of all records, and learns from the first how common dates are. */
    public BirthField(List<PersonRecord> records, BirthClaim[] claims, int learntFrom) {
        this.records = records;
        this.claims = claims;
        var stated = new @Nullable Object[claims.length];
        for (int record = 0; record < stated.length; record++) {
            stated[record] = claims[record].date() == 0 ? null : claims[record].date();
        }
        dates = new TermFrequencies(stated, learntFrom);
        aged = records.subList(0, learntFrom).stream().anyMatch(record -> record.age() != null);
    }

    @Override
    public Field field() {
        return Field.BORN;
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public boolean everStated() {
        return !dates.isEmpty() || aged;
    }

    @Override
    public void compare(int left, int right, FieldComparisonResult finding) {
        ComparisonLevel level = BirthComparison.compare(claims[left], claims[right]);
        finding.found(level, shipped(level));
        if (level == ComparisonLevel.SAME) {
            finding.rarerBy(Math.min(dates.rarer(left), dates.rarer(right)));
        }
    }

    private static double shipped(ComparisonLevel level) {
        return switch (level) {
            case MISSING -> 0;
            case SAME -> Parameters.BIRTH_SAME;
            case DAY_MONTH_SWAPPED -> Parameters.BIRTH_DAY_MONTH_SWAPPED;
            case YEAR_NEAR -> Parameters.BIRTH_YEAR_NEAR;
            case ONE_SLIP -> Parameters.BIRTH_ONE_SLIP;
            case FIRST_OF_MONTH -> Parameters.BIRTH_FIRST_OF_MONTH;
            case SAME_MONTH -> Parameters.BIRTH_SAME_MONTH;
            case OTHER_YEAR -> Parameters.BIRTH_OTHER_YEAR;
            case SAME_YEAR -> Parameters.BIRTH_SAME_YEAR;
            case AGE_FITS -> Parameters.AGE_FITS;
            case AGE_NEAR -> Parameters.AGE_NEAR;
            case AGE_OFF -> Parameters.AGE_OFF;
            case TWO_SLIPS -> Parameters.BIRTH_TWO_SLIPS;
            default -> Parameters.BIRTH_DIFFERENT;
        };
    }

    @Override
    public void keys(int record, BlockingKeys keys) {
        BirthClaim claim = claims[record];
        keys.nextTopic();
        int date = claim.date();
        if (date != 0) {
            keys.add(DATE, date);
            keys.add(YEAR, date / 10_000);
            keys.add(DAY_OF_YEAR, date % 10_000);
            keys.add(MONTH, date / 100);
        } else if (claim.year() != 0) {
            addNear(YEAR, claim.year(), keys);
        } else if (claim.age() >= 0) {
            addNear(AGE, claim.age(), keys);
        }
        if (claim.born() != 0 && claim.numbered() != 0 && claim.born() != claim.numbered()) {
            keys.add(DATE, claim.numbered());
        }
    }

    private static void addNear(int kind, int years, BlockingKeys keys) {
        keys.add(kind, years - 1);
        keys.add(kind, years);
        keys.add(kind, years + 1);
    }

    @Override
    public @Nullable String spoken(int record) {
        PersonRecord said = records.get(record);
        if (said.born() != null) {
            return said.born().toString();
        }
        if (said.bornAsWritten() != null) {
            return said.bornAsWritten();
        }
        if (said.age() != null) {
            return said.age().toString();
        }
        int numbered = claims[record].numbered();
        return numbered == 0
                ? null
                : "%04d-%02d-%02d".formatted(numbered / 10_000, numbered / 100 % 100, numbered % 100);
    }

    @Override
    public FieldComparison another() {
        return this;
    }
}
