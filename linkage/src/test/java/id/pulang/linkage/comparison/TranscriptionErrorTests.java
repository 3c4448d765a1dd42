package id.pulang.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.fellegisunter.PreparedRecords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptionErrorTests {

    private static final String NUMBER = "3273011805950001";
    private static final String ONE_DIGIT_MORE = "3273011805950002";
    private static final String NAME = "Budi Situmorang";

    private final SomeRecord one =
            SomeRecord.of("1", "police", NAME).born("1995-05-18").numbered(NUMBER);
    private final SomeRecord other = other(NAME);

    @Test
    void isADigitWhereNameAndDayAgreeAndTheMotherOrPlaceOrPassport() {
        assertThat(bothStating("motherName", "Siti Gaol", other)).isFalse();
        assertThat(bothStating("birthPlace", "Metro", other)).isFalse();
        assertThat(bothStating("passport", "E6228051", other)).isFalse();
    }

    @Test
    void isNoneWhereOnlyNameAndDayAgree() {
        assertThat(differ(one, other)).isTrue();
    }

    @Test
    void isNoneBetweenTwins() {
        assertThat(bothStating("motherName", "Siti Gaol", other("Budiman Situmorang")))
                .isTrue();
        assertThat(bothStating("motherName", "Siti Gaol", other("Budi"))).isTrue();
    }

    @Test
    void isNoneWhereTheMotherIsAnother() {
        assertThat(bothStating("birthPlace", "Metro", other.stating("motherName", "Ratna Wijaya")))
                .isFalse();
        assertThat(differ(
                        one.fromPlaceAndMother("Metro", "Siti Gaol"),
                        other.fromPlaceAndMother("Metro", "Ratna Wijaya")))
                .isTrue();
    }

    @Test
    void isNoneWhereTheDayIsAnother() {
        var nextDay = other.born("1995-05-19").numbered("3273011905950001");

        assertThat(bothStating("motherName", "Siti Gaol", nextDay)).isTrue();
    }

    @Test
    void isNoneWhereMoreDigitsDiffer() {
        assertThat(bothStating("motherName", "Siti Gaol", other.numbered("3273041805950013")))
                .isTrue();
    }

    @Test
    void isNoneOnOneList() {
        assertThat(bothStating("motherName", "Siti Gaol", other.stating("source", "police")))
                .isTrue();
    }

    private static SomeRecord other(String name) {
        return SomeRecord.of("2", "embassy", name).born("1995-05-18").numbered(ONE_DIGIT_MORE);
    }

    private boolean bothStating(String component, String value, SomeRecord other) {
        return differ(one.stating(component, value), other.stating(component, value));
    }

    /** Others of other names and places stand beside them, so that a name and a place tell something. */
    private static boolean differ(SomeRecord one, SomeRecord other) {
        var records = new ArrayList<>(List.of(one.record(), other.record()));
        for (int number = 0; number < 200; number++) {
            records.add(SomeRecord.of("other " + number, "hotline", "Sari Wijaya")
                    .stating("birthPlace", "Medan")
                    .record());
        }
        return new PreparedRecords(records).comparison().compare(0, 1).numbersDiffer();
    }
}
