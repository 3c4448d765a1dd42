package id.pulang.linkage.comparison;

import static id.pulang.linkage.comparison.SomeColumn.compared;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommon;
import static id.pulang.linkage.comparison.SomeColumn.keysInCommonBeside;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.TokenAlignment;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameFieldTests {

    @Test
    void weighsTheNamesOfThePeople() {
        var names = among(called("Budi Santoso"), called("Santoso Budi"), called("Dewi Lestari"), called(null));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.OTHER_ORDER);
        assertThat(compared(names, 0, 1).bits())
                .isGreaterThan(3)
                .isEqualTo(compared(names, 0, 1).sum());
        assertThat(compared(names, 0, 2).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(names, 0, 2).bits()).isEqualTo(-8);
        assertThat(compared(names, 0, 3).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(names, 3, 0).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(names, 3, 3).bits()).isZero();
    }

    @Test
    void letsAnotherNameSpeakForTwoRecordsAtADiscount() {
        var names = among(called("Kevin", "Budi Santoso"), called("Budi Santoso"), called("Budi Santoso"));

        var own = compared(names, 1, 2);
        var other = compared(names, 0, 1);

        assertThat(other.level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(other.bits()).isCloseTo(own.bits() - 1.5, within(1e-9));
        assertThat(compared(names, 1, 0).bits()).isEqualTo(other.bits());
    }

    @Test
    void takesOneWordByWhichSomebodyIsCalledForAPartOfTheName() {
        var names = among(called("Hadi Riani", "Rian"), called("Rian"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.PART_OF_NAME);
    }

    @Test
    void letsAnotherNameNeverSpeakAgainst() {
        var names = of(called("Budi Santoso", "Kevin"), called("Budi Santoso"), called("Dewi Lestari"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(compared(names, 0, 2).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(compared(names, 0, 2).bits()).isEqualTo(-8);
    }

    @Test
    void findsNothingWhereOneHasSeveralNamesAndTheOtherNone() {
        var names = among(called("Budi Santoso", "Kevin"), called(null));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(compared(names, 1, 0).level()).isEqualTo(ComparisonLevel.MISSING);
        assertThat(names.tokens(0, 1)).isEmpty();
    }

    @Test
    void takesTheNameThatSpeaksMost() {
        var names = among(
                called("Kevin", "Budi", "Budi Santoso", "Budi Hidayat"),
                called("Budi Santoso"),
                called("Joni", "Budi Santoso"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(compared(names, 1, 0).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(names.tokens(0, 1)).extracting(TokenAlignment::left).containsExactly("budi", "santoso");
    }

    @Test
    void doesNotCompareOtherNamesWithOtherNames() {
        var names = of(called("Budi Santoso", "Kevin"), called("Dewi Lestari", "Kevin"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.DIFFERENT);
    }

    @Test
    void knowsANameThatIsAlsoAnotherNameAsOneUsedAtWork() {
        var names = of(called("Kevin", "Kevin"), called("Budi Santoso"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.ASSUMED_NAME);
        assertThat(names.names(0)).extracting(name -> name.assumed()).containsExactly(true, false);
    }

    @Test
    void comparesByTheOtherNameOfSomebodyWithoutAName() {
        var names = of(called(null, "Budi Santoso"), called("Budi Santoso"));

        assertThat(compared(names, 0, 1).level()).isEqualTo(ComparisonLevel.SAME);
        assertThat(names.names(0)).hasSize(1);
        assertThat(names.spoken(0)).isNull();
    }

    @Test
    void showsWhichWordWasLaidBesideWhich() {
        var names = of(called("Budi Santoso"), called("Budi"), called(null));

        assertThat(names.tokens(0, 1)).extracting(TokenAlignment::left).containsExactly("budi", "santoso");
        assertThat(names.tokens(0, 1)).extracting(TokenAlignment::right).containsExactly("budi", null);
        assertThat(names.tokens(0, 2)).isEmpty();
    }

    @Test
    void isFoundByEachWordAndItsBeginning() {
        var names = of(
                called("Budi Santoso"),
                called("Budi Santoso"),
                called("Budiman"),
                called("Ali"),
                called("Ali"),
                called("Kevin", "Budi"),
                called(null));

        assertThat(keysInCommon(names, 0, 1)).isEqualTo(8);
        assertThat(keysInCommonBeside(names, 0, 1)).isEqualTo(13);
        assertThat(keysInCommon(names, 0, 2)).isEqualTo(1);
        assertThat(keysInCommon(names, 3, 4)).isEqualTo(1);
        assertThat(keysInCommon(names, 0, 5)).isEqualTo(2);
        assertThat(keysInCommon(names, 6, 6)).isZero();
    }

    @Test
    void isFoundByItsFirstSevenWords() {
        var names = of(
                called("Satu Dua Tiga Empat Lima Enam Tujuh Delapan"),
                called("Tujuh"),
                called("Delapan"),
                called("Satu"));

        assertThat(keysInCommon(names, 0, 1)).isEqualTo(2);
        assertThat(keysInCommon(names, 0, 2)).isZero();
        assertThat(keysInCommon(names, 0, 3)).isEqualTo(2);
    }

    @Test
    void serveAnotherThreadWithTheSameNames() {
        var names = of(called("Budi Santoso"), called("Budi Hidayat"));

        var another = names.another();

        assertThat(another).isNotSameAs(names);
        assertThat(compared(another, 0, 1).bits())
                .isEqualTo(compared(names, 0, 1).bits());
        assertThat(another.spoken(1)).isEqualTo("Budi Hidayat");
        assertThat(another.field()).isEqualTo(Field.NAME);
        assertThat(another.label()).isEmpty();
        assertThat(another.weighsWords()).isTrue();
        assertThat(another.everStated()).isTrue();
        assertThat(names.comparison().words()).isEqualTo(3);
        assertThat(of(called(null)).everStated()).isFalse();
    }

    @Test
    void noticesWordsThatContradictAndThatNoSlipMakesOfEachOther() {
        var names = of(
                called("Kartini Damanik"),
                called("Magdalena Damanik"),
                called("Zobtul Damanik"),
                called("Zobtarn Damanik"));

        assertThat(compared(names, 0, 1).calledOtherwise()).isTrue();
        assertThat(compared(names, 2, 3).level()).isEqualTo(ComparisonLevel.PARTLY);
        assertThat(compared(names, 2, 3).calledOtherwise()).isFalse();
    }

    @Test
    void countsRowsOfOneNameAndBirthOnceWherePeopleStandInManyRows() {
        assertThat(rarer(row -> called(row % 2 == 0 ? "Wubrasto Kalinda" : "Kalinda Wubrasto")
                        .born("1990-05-17")))
                .isGreaterThan(2);
        assertThat(rarer(row -> called("Wubrasto Kalinda").aged(30))).isGreaterThan(2);
        assertThat(rarer(row -> called("Wubrasto Kalinda").born("1990-05-1" + row)))
                .as("other births")
                .isZero();
        assertThat(rarer(row -> called("Wubrasto Kalinda"))).as("no birth").isZero();
        assertThat(rarer(row -> row == 0 ? called("Wubrasto Kalinda").born("1990-05-17") : called("Kalinda Wubrasto")))
                .as("one birth")
                .isGreaterThan(2);
        assertThat(rarer(row -> row == 0 ? called("Wubrasto Kalinda").born("1990-05-17") : called("Wubrasto")))
                .as("the birth of somebody whose name is longer")
                .isZero();
    }

    /** By how many bits a name of six rows is rarer where rows of one name and birth count once. */
    private static double rarer(IntFunction<SomeRecord> row) {
        var others = Stream.generate(() -> called("Ratna Juwita")).limit(400);
        var records = Stream.concat(IntStream.range(0, 6).mapToObj(row), others)
                .map(SomeRecord::record)
                .toList();
        return rarity(new NameField(records, records.size(), true)) - rarity(new NameField(records, records.size()));
    }

    /** How rare the first word of the first record is, in bits. */
    private static double rarity(NameField names) {
        return names.comparison().rarity(names.names(0)[0].words()[0]);
    }

    private static NameField of(SomeRecord... records) {
        return new NameField(Stream.of(records).map(SomeRecord::record).toList());
    }

    /** The same among a hundred who are called otherwise. */
    private static NameField among(SomeRecord... records) {
        var others = Stream.generate(() -> called("Ratna Juwita")).limit(400);
        return new NameField(Stream.concat(Stream.of(records), others)
                .map(SomeRecord::record)
                .toList());
    }

    private static SomeRecord called(@Nullable String name, String... others) {
        return SomeRecord.of("1", "list", name).stating("otherNames", List.of(others));
    }
}
