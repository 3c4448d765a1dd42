package id.pulang.linkage.weights;

import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.names.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record made ready for many comparisons.
 *
 * @param names the name first, then the other names
 * @param number its national number, if it is one
 * @param place the birth place as a name, so that its spellings are known
 */
public record Subject(
        PersonRecord record,
        List<PersonName> names,
        BirthClaim birth,
        @Nullable NationalNumber number,
        @Nullable String numberAsWritten,
        @Nullable String passport,
        @Nullable String phone,
        @Nullable PersonName place,
        @Nullable PersonName mother) {}
