package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.decision.WeightsOrigin;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and births that speak for a relative or a namesake as much as for one person. */
class BoundedWeightsTests {

    /** Log odds of the lowest cut: below it no two records are joined by themselves. */
    private static final double CUT = -1.2;

    private static final int PRIOR = -8;

    /** Of lists in which two records taken at random are one person still more seldom. */
    private static final int SELDOM = -11;

    @Test
    void leavesApartWhoIsCalledOtherwiseAndOfWhomNoBirthIsKnown() {
        var full = of("Gede Dadang Warno").born("1990-01-02");

        assertThat(atHome(full, of("Dadang Warno"))).isLessThan(CUT);
        assertThat(atHome(full, of("Gede Dadang Warno"))).isGreaterThan(3);
    }

    @Test
    void believesWhoeverIsCalledOtherwiseByTheBirth() {
        var full = of("Gede Dadang Warno").born("1990-01-02");

        assertThat(atHome(full, of("Dadang Warno").born("1990-01-02"))).isGreaterThan(3);
        assertThat(atHome(full, of("Dadang Warno").born("1990-01-07"))).isLessThan(CUT);
        assertThat(alone(full, of("Dadang Warno").born("1990-01-07"))).isLessThan(CUT);
    }

    @Test
    void leavesSistersApartWhoWereBornNearlyThen() {
        var sister = of("Magdalena Damanik").born("1989-01-11");

        assertThat(atHome(sister, of("Kartini Damanik").born("1987-01-11"))).isLessThan(CUT);
    }

    @Test
    void leavesACommonWordOfANameAndABirthThatIsNearApart() {
        var one = of("Daeng").born("2000-07-14");

        assertThat(alone(one, of("Putu Daeng").born("2000-07-15"))).isLessThan(CUT);
        assertThat(alone(one, of("Putu Daeng").born("2000-07-14"))).isGreaterThan(3);
    }

    @Test
    void leavesTwinsApartWhateverElseAgrees() {
        var twin = of("Kartini Damanik").born("1989-01-11");

        assertThat(alone(twin, of("Magdalena Damanik").born("1989-01-11"))).isLessThan(CUT);
        assertThat(byOnePhone(twin, of("Magdalena Damanik").born("1989-01-11"), PRIOR))
                .isLessThan(CUT);
    }

    @Test
    void forgivesASlipInARareFirstName() {
        var one = of("Zobtul Damanik").born("1989-01-11");

        assertThat(alone(one, of("Zobtarn Damanik").born("1989-01-11"))).isGreaterThan(1);
        assertThat(byOnePhone(one, of("Zobtarn Damanik").born("1989-01-11"), PRIOR))
                .isGreaterThan(CUT);
    }

    @Test
    void needsMoreOfAPartOfANameAndABirthThatIsNearUnlessAPhoneAgrees() {
        var part = of("Daeng Zobtul").born("2000-07-14");
        var whole = of("Daeng Zobtul Warno").born("2000-07-15");

        assertThat(weigh(part, whole, SELDOM)).isLessThan(CUT);
        assertThat(byOnePhone(part, whole, 2 * SELDOM)).isBetween(3.0, 6.0);
    }

    @Test
    void needsMoreOfANameWithBirthsFarApartWhereWeightsWereLearnt() {
        var one = of("Fajar Santoso").born("1990-01-02");
        var far = List.of(one, of("Fajar Santoso").born("1975-11-23"));

        assertThat(learnt(far, 10)).isLessThan(CUT);
        assertThat(learnt(far, 11)).isEqualTo(3);
        assertThat(learnt(List.of(one, of("Fajar Santoso").born("1990-01-03")), 10))
                .isEqualTo(2);
    }

    @Test
    void takesANameForRareFromAWeightThatGrowsWithTheLists() {
        assertThat(FellegiSunterModel.shipped(PRIOR).rareName()).isEqualTo(6);
        assertThat(FellegiSunterModel.shipped(SELDOM).rareName()).isEqualTo(9);
        assertThat(FellegiSunterModel.shipped(-1).rareName()).isZero();
    }

    @Test
    void doesNotTakeABirthdayForAPersonOfWhomNoWordOfTheNameAgrees() {
        assertThat(alone(of("Lestari").born("1969-12-03"), of("Kuslan Nasution").born("1969-12-03")))
                .isLessThan(CUT);
    }

    @Test
    void needsMoreThanANameAndAVillageWherePassportsDiffer() {
        var one = of("Fajar Santoso Wiraguna").stating("passport", "X5488709");

        assertThat(atHome(one, of("Fajar Santoso Wiraguna").stating("passport", "C3080690")))
                .isLessThan(CUT);
        assertThat(atHome(one, of("Fajar Santoso Wiraguna"))).isGreaterThan(3);
    }

    @Test
    void needsMoreOfAPartOfANameAndABirthdayWhereWeightsWereLearntFromThemAlone() {
        var one = of("Fajar").born("1990-01-02");
        var whole = of("Fajar Santoso").born("1990-01-02");

        assertThat(learnt(List.of(one, whole), 12)).isLessThan(CUT);
        assertThat(learnt(List.of(one, whole), 13)).isEqualTo(5);
        assertThat(learnt(List.of(whole, whole), 9)).isEqualTo(1);
        assertThat(learnt(List.of(house(one), house(whole)), 9)).isEqualTo(1);
    }

    @Test
    void needsMoreOfNamesAloneWhereWeightsWereLearnt() {
        var fajar = List.of(of("Fajar Santoso"), of("Fajar Santoso"));
        var resident = List.of(
                of("Fajar Santoso").detailed("House", Detail.Kind.CODE, "1"),
                of("Fajar Santoso").detailed("House", Detail.Kind.CODE, "2"));

        assertThat(learnt(fajar, 14)).isLessThan(CUT);
        assertThat(learnt(fajar, 16)).isEqualTo(8);
        assertThat(learnt(resident, 14)).isEqualTo(6);
    }

    @Test
    void needsAsMuchOfTwoWhoStateNeitherBirthNorDocumentAsIfNobodyDid() {
        var fajar = of("Fajar Santoso");
        var other = of("Kartini Damanik").stating("passport", "X5488709");

        assertThat(learnt(List.of(fajar, of("Fajar Santoso"), other), 14)).isLessThan(CUT);
        assertThat(learnt(List.of(fajar, of("Fajar Santoso").stating("passport", "C3080690"), other), 14))
                .isEqualTo(6);
    }

    /** Where a name that agrees was learnt to weigh so much, and everything else nothing. */
    private static double learnt(List<SomeRecord> two, int name) {
        var records = among(two.stream().map(SomeRecord::record).toList());
        var comparison = new PreparedRecords(records).comparisonOfStated();
        double[][] tables = new double[comparison.fields()][WeightBins.COUNT];
        Arrays.fill(tables[0], name);
        var learnt = new FellegiSunterModel.Learnt(
                tables, ConditionalDependence.none(comparison.fields()), SourcePairPrior.none());
        return comparison.weigh(0, 1, relatives(FellegiSunterModel.learnt(learnt, PRIOR)));
    }

    private static SomeRecord of(String name) {
        return SomeRecord.of(name, "list", name);
    }

    /** With one address and telephone. */
    private static double atHome(SomeRecord one, SomeRecord other) {
        return weigh(house(one), house(other), PRIOR);
    }

    private static double byOnePhone(SomeRecord one, SomeRecord other, double prior) {
        return weigh(one.stating("phone", "081234567890"), other.stating("phone", "081234567890"), prior);
    }

    private static SomeRecord house(SomeRecord of) {
        return of.detailed("Address", Detail.Kind.PLACE, "Jl Kenanga 12").detailed("House", Detail.Kind.CODE, "70112");
    }

    /** Of lists on which nothing says where people live. */
    private static double alone(SomeRecord one, SomeRecord other) {
        return weigh(one, other, PRIOR);
    }

    private static double weigh(SomeRecord one, SomeRecord other, double prior) {
        var records = among(List.of(one.record(), other.record()));
        return new PreparedRecords(records)
                .comparisonOfStated()
                .weigh(0, 1, relatives(FellegiSunterModel.shipped(prior)));
    }

    private static FellegiSunterModel relatives(FellegiSunterModel weights) {
        return weights.amongRelatives(RelativesModel.shipped(), WeightsOrigin.SHIPPED);
    }

    /** Among a hundred other people, so that it is known how rare words are. */
    private static List<PersonRecord> among(List<PersonRecord> two) {
        var records = new ArrayList<>(two);
        for (int person = 0; person < 100; person++) {
            records.add(
                    SomeRecord.of("other " + person, "list", "Orang" + (char) ('a' + person % 26) + " Lain" + person)
                            .record());
        }
        return records;
    }
}
