package id.pulang.linkage.weights;

import id.pulang.linkage.Field;
import id.pulang.linkage.Level;
import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.dates.BirthComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the people were born, by date, by the date in a national number, or by age. */
final class BirthField implements FieldComparison {

    private final List<PersonRecord> records;
    private final BirthClaim[] claims;
    private final Shares<Integer> dates;

    BirthField(List<PersonRecord> records, BirthClaim[] claims) {
        this.records = records;
        this.claims = claims;
        dates = new Shares<>();
        for (BirthClaim claim : claims) {
            dates.add(claim.date() == 0 ? null : claim.date());
        }
        dates.conclude();
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
        return !dates.isEmpty() || records.stream().anyMatch(record -> record.age() != null);
    }

    @Override
    public void compare(int left, int right, Finding finding) {
        Level level = BirthComparison.compare(claims[left], claims[right]);
        finding.found(level, shipped(level));
        if (level == Level.SAME) {
            finding.rarer = dates.rarer(claims[left].date());
        }
    }

    private static double shipped(Level level) {
        return switch (level) {
            case MISSING -> 0;
            case SAME -> 12;
            case DAY_MONTH_SWAPPED -> 7.5;
            case YEAR_NEAR -> 7;
            case ONE_SLIP -> 5;
            case FIRST_OF_MONTH -> 5;
            case SAME_MONTH -> 1;
            case SAME_YEAR -> -3;
            case AGE_FITS -> 2.2;
            case AGE_NEAR -> 0.8;
            case AGE_OFF -> -2.5;
            case TWO_SLIPS -> -5;
            default -> -8;
        };
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
