package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SexFieldTests {

    /** Two women among six people, so that women are three eighths, two unknown ones included. */
    private final SexField field = of(Sex.FEMALE, Sex.FEMALE, Sex.MALE, Sex.MALE, Sex.MALE, Sex.MALE, null);

    @Test
    void saysMoreWhereBothAreOfTheRarerSex() {
        assertThat(compared(field, 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(compared(field, 0, 1).bits()).isCloseTo(-log2(3 / 8.0), within(1e-9));
        assertThat(compared(field, 2, 3).bits()).isCloseTo(-log2(5 / 8.0), within(1e-9));
    }

    @Test
    void speaksAgainstAManBeingAWoman() {
        assertThat(compared(field, 0, 2).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(field, 0, 2).bits()).isEqualTo(-6);
    }

    @Test
    void saysNothingWhereOneIsUnknown() {
        assertThat(compared(field, 0, 6).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(field, 6, 0).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(field.everStated()).isTrue();
        assertThat(of(null, null).everStated()).isFalse();
    }

    @Test
    void findsNobody() {
        assertThat(keysInCommon(field, 0, 1)).isZero();
    }

    @Test
    void speaksForPeopleToRead() {
        assertThat(field.spoken(0)).isEqualTo("FEMALE");
        assertThat(field.spoken(6)).isNull();
        assertThat(field.field()).isEqualTo(Field.SEX);
        assertThat(field.label()).isEmpty();
        assertThat(field.another()).isSameAs(field);
    }

    private static SexField of(@Nullable Sex... sexes) {
        return new SexField(Stream.of(sexes).map(SexFieldTests::record).toList());
    }

    private static PersonRecord record(@Nullable Sex sex) {
        return new PersonRecord(
                "1",
                "list",
                new Name(null, List.of(), null),
                new Birth(null, null, null, null, sex),
                new Documents(null, null),
                new Contact(null),
                new Origin(null, null),
                List.of());
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
