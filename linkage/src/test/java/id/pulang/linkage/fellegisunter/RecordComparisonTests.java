package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.comparison.WeightBins;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordComparisonTests {

    private static final int NAME = 0;
    private static final int SEX = 1;
    private static final int CODE = 2;
    private static final int WORK = 3;

    /** The first two agree in all; the third differs in all and keeps silent about work. */
    private final PreparedRecords readings = new PreparedRecords(List.of(
            person("1", "Budi Santoso", "40111", "farmer"),
            person("2", "Budi Santoso", "40111", "farmer"),
            SomeRecord.of("3", "hotline", "Dewi Lestari")
                    .detailed("Code", Detail.Kind.CODE, "95555")
                    .record(),
            person("4", "Agus Hidayat", "77777", "cook")));

    private final RecordComparison comparison = readings.comparisonOfStated();

    @Test
    void saysWhatTheShippedWeightsSayOfEachField() {
        var evidence = readings.comparison().compare(0, 3);

        assertThat(evidence.level(Field.NAME)).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(evidence.bits(Field.NAME)).isEqualTo(-8);
        assertThat(evidence.level(Field.PASSPORT)).isEqualTo(ComparisonLevel.MISSING);
        assertThat(evidence.level(Field.SEX)).isEqualTo(ComparisonLevel.SAME);
    }

    @Test
    void weighsThePriorAndAllFields() {
        var weights = FellegiSunterModel.shipped(-6.5);
        var evidence = comparison.explain(0, 1, weights);

        double sum = evidence.stream().mapToDouble(FieldEvidence::bits).sum();

        assertThat(sum).isGreaterThan(4);
        assertThat(comparison.weigh(0, 1, weights)).isCloseTo(sum - 6.5, within(1e-9));
        assertThat(comparison.startBits(0, 1, weights)).isEqualTo(-6.5);
        assertThat(comparison.fields()).isEqualTo(4);
    }

    @Test
    void writesDownTheStepOfEachFieldAndWhatItIsWorth() {
        byte[] steps = new byte[5];
        var sums = new WeightBinSums(4);

        comparison.steps(0, 2, steps, sums);

        assertThat(steps[NAME]).isEqualTo((byte) WeightBins.of(-8));
        assertThat(steps[SEX]).isEqualTo((byte) 1);
        assertThat(steps[CODE]).isEqualTo((byte) (ComparisonLevel.DIFFERENT.ordinal() + 1));
        assertThat(steps[WORK]).isZero();
        assertThat(sums.shipped(NAME, steps[NAME])).isEqualTo(-8);
        assertThat(sums.seen(CODE, steps[CODE])).isEqualTo(1);
        assertThat(sums.shipped(CODE, steps[CODE])).isEqualTo(-2);
    }

    @Test
    void givesTheWeightTheLevelAndTheRarityOfEachFieldAsNumbers() {
        var weights = FellegiSunterModel.shipped(-6.5);
        float[] features = new float[4 * RecordComparison.FEATURES_OF_A_FIELD];

        double bits = comparison.features(0, 1, weights, features);

        var evidence = comparison.explain(0, 1, weights);
        assertThat(bits).isCloseTo(comparison.weigh(0, 1, weights), within(1e-9));
        assertThat(features[0]).isEqualTo((float) evidence.get(NAME).bits());
        assertThat(features[1]).isEqualTo(ComparisonLevel.SAME.ordinal());
        assertThat(features[2]).isEqualTo((float) evidence.get(NAME).bits());
        assertThat(features[3]).isEqualTo((float) evidence.get(SEX).bits());
        assertThat(features[4]).isEqualTo(ComparisonLevel.SAME.ordinal());
        assertThat(features[6]).isEqualTo((float) evidence.get(CODE).bits());
        // half of all hold the code, where three eighths of all pairs agree: less than usual, and trusted to seven
        // tenths
        assertThat(features[8]).isCloseTo((float) (0.7 * Math.log(0.75) / Math.log(2)), within(1e-6f));
    }

    @Test
    void givesNoNumbersForSilence() {
        float[] features = new float[4 * RecordComparison.FEATURES_OF_A_FIELD];

        comparison.features(0, 2, FellegiSunterModel.shipped(-6.5), features);

        assertThat(features[9]).isNaN();
        assertThat(features[10]).isNaN();
        assertThat(features[11]).isNaN();
        assertThat(features[7]).isEqualTo(ComparisonLevel.DIFFERENT.ordinal());
    }

    @Test
    void accountsForEachFieldInWords() {
        var evidence = comparison.explain(0, 2, FellegiSunterModel.shipped(-6.5));

        assertThat(evidence.get(NAME).left()).isEqualTo("Budi Santoso");
        assertThat(evidence.get(NAME).right()).isEqualTo("Dewi Lestari");
        assertThat(evidence.get(NAME).level()).isEqualTo(ComparisonLevel.DIFFERENT);
        assertThat(evidence.get(NAME).bits()).isEqualTo(-8);
        assertThat(evidence.get(NAME).tokens()).hasSize(4);
        assertThat(evidence.get(NAME).label()).isNull();
        assertThat(evidence.get(WORK).label()).isEqualTo("Work");
        assertThat(evidence.get(WORK).right()).isNull();
    }

    @Test
    void findsRecordsByWhatTheirFieldsSay() {
        var blocks = new Blocks(4, comparison::keys);

        int[] found = new int[4];

        assertThat(blocks.search(1).before(1, found)).isEqualTo(1);
        assertThat(found[0]).isZero();
        assertThat(blocks.search(1).before(3, found)).isZero();
    }

    @Test
    void weighsByWhatWasLearntOfEachStep() {
        double[][] tables = new double[4][WeightBins.COUNT];
        tables[SEX][1] = 0.5;
        tables[CODE][ComparisonLevel.DIFFERENT.ordinal() + 1] = -3;
        tables[WORK][0] = 0.25;
        var learnt = new FellegiSunterModel.Learnt(
                tables, ConditionalDependence.none(4), SourcePairPrior.of(2, new double[] {1, 2, 4, 8}));

        var weights = FellegiSunterModel.learnt(learnt, -9);

        assertThat(weights.priorBits()).isEqualTo(-9);
        assertThat(comparison.startBits(0, 2, weights)).isEqualTo(-5);
        var evidence = comparison.explain(0, 2, weights);
        assertThat(evidence).extracting(FieldEvidence::bits).containsExactly(0.0, 0.5, -3.0, 0.25);
        assertThat(comparison.weigh(0, 2, weights)).isEqualTo(-7.25);
    }

    @Test
    void putsLearntWorthBetweenTheStepsOfWordsAndAddsRarityToOthers() {
        double[][] tables = new double[4][WeightBins.COUNT];
        for (int step = 0; step < WeightBins.COUNT; step++) {
            tables[NAME][step] = step * step;
        }
        var weights = FellegiSunterModel.learnt(
                new FellegiSunterModel.Learnt(tables, ConditionalDependence.none(4), SourcePairPrior.none()), -9);
        double sum = comparison
                .explain(0, 1, FellegiSunterModel.shipped(0))
                .get(NAME)
                .bits();

        var evidence = comparison.explain(0, 1, weights);

        assertThat(evidence.get(NAME).bits()).isCloseTo(WeightBins.worth(tables[NAME], sum), within(1e-9));
        assertThat(evidence.get(CODE).bits()).isCloseTo(0.7 * Math.log(0.75) / Math.log(2), within(1e-6));
    }

    @Test
    void countsAgreementsThatComeTogetherOnce() {
        double[][] tables = new double[4][WeightBins.COUNT];
        tables[CODE][1] = 5;
        tables[WORK][1] = 5;
        double[][] together = new double[4][4];
        together[CODE][CODE] = 128;
        together[WORK][WORK] = 128;
        together[CODE][WORK] = 64;
        var weights = FellegiSunterModel.learnt(
                new FellegiSunterModel.Learnt(
                        tables, ConditionalDependence.learn(together, 1024), SourcePairPrior.none()),
                -9);

        var evidence = comparison.explain(0, 1, weights);

        double rarerWork = 0.7 * Math.log(5 / 9.0 / (2 / 3.0)) / Math.log(2);
        assertThat(evidence.get(WORK).bits()).isCloseTo(5 + rarerWork - 2, within(1e-6));
    }

    @Test
    void takesASameValueForAnAgreementAndWordsFromThreeBitsOn() {
        var name = comparison.field(NAME);
        var code = comparison.field(CODE);

        assertThat(FellegiSunterModel.agrees(code, 1)).isTrue();
        assertThat(FellegiSunterModel.agrees(code, 2)).isFalse();
        assertThat(FellegiSunterModel.agrees(code, 0)).isFalse();
        assertThat(FellegiSunterModel.agrees(name, WeightBins.of(3))).isTrue();
        assertThat(FellegiSunterModel.agrees(name, WeightBins.of(3) + 1)).isTrue();
        assertThat(FellegiSunterModel.agrees(name, WeightBins.of(3) - 1)).isFalse();
    }

    @Test
    void lendsAgainWhatCameBackAndNeverOneToTwo() {
        var first = comparison.lend(own -> own);
        var second = comparison.lend(own -> {
            assertThat(own).isSameAs(first);
            return own.<RecordComparison>lend(another -> another);
        });

        assertThat(second).isNotSameAs(first);
        assertThat(second.weigh(0, 1, FellegiSunterModel.shipped(-6.5)))
                .isEqualTo(comparison.weigh(0, 1, FellegiSunterModel.shipped(-6.5)));
    }

    private static PersonRecord person(String id, String name, String code, String work) {
        return SomeRecord.of(id, "police", name)
                .detailed("Code", Detail.Kind.CODE, code)
                .detailed("Work", Detail.Kind.CATEGORY, work)
                .record();
    }
}
