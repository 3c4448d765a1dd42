package id.pulang.linkage.batch;

import id.pulang.linkage.clustering.CannotLink;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.dates.BirthComparison;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.documents.DocumentComparison;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Births and numbers of documents that have nothing in common: no slip and no clerk's habit makes the one of the other.
 * Whoever agrees in one of them and contradicts in another, as with a new passport, is not told apart.
 */
final class StatedContradictions implements CannotLink {

    private final BirthClaim[] births;
    private final @Nullable String[] numbers;
    private final @Nullable String[] passports;

    /**
     * What these records state. Where weights were learnt and names are garbled, births and numbers are as well, it was
     * learnt how often, and the sum of all fields decides.
     *
     * @param origin where the weights come from
     */
    static CannotLink among(List<PersonRecord> records, WeightsOrigin origin) {
        return origin == WeightsOrigin.LEARNT ? CannotLink.NONE : new StatedContradictions(records);
    }

    private StatedContradictions(List<PersonRecord> records) {
        births = records.stream()
                .map(record -> BirthClaim.of(record, null, null))
                .toArray(BirthClaim[]::new);
        numbers = documents(records.stream().map(PersonRecord::nationalNumber));
        passports = documents(records.stream().map(PersonRecord::passport));
    }

    private static @Nullable String[] documents(Stream<@Nullable String> stated) {
        return stated.map(DocumentComparison::document).toArray(String[]::new);
    }

    @Override
    public Stated compare(int one, int other) {
        var birth = stated(BirthComparison.compare(births[one], births[other]));
        var number = stated(DocumentComparison.compare(numbers[one], numbers[other]));
        var passport = stated(DocumentComparison.compare(passports[one], passports[other]));
        if (birth == Stated.AGREES || number == Stated.AGREES || passport == Stated.AGREES) {
            return Stated.AGREES;
        }
        boolean silent = birth == number && number == passport && passport == Stated.NOTHING;
        return silent ? Stated.NOTHING : Stated.CONTRADICTS;
    }

    private static Stated stated(ComparisonLevel level) {
        return switch (level) {
            case MISSING -> Stated.NOTHING;
            case DIFFERENT -> Stated.CONTRADICTS;
            default -> Stated.AGREES;
        };
    }
}
