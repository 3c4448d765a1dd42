package id.pulang.linkage.fellegisunter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.blocking.Blocks;
import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.ComparisonLevel;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.FieldEvidence;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectationMaximizationTests {

    private static final int BORN = 0;
    private static final int CARD = 2;
    private static final int POSTCODE = 3;
    private static final int TOWN = 4;
    private static final int WORK = 5;

    private final Random random = new Random(7);
    private final List<PersonRecord> records = new ArrayList<>();

    @Test
    void shipsWeightsForShortLists() {
        for (int record = 0; record < 799; record++) {
            state("list", "19950518", record / 2, 0, 0);
        }
        var readings = new PreparedRecords(records);

        var weights = learn(readings, readings.comparisonOfStated());

        assertThat(weights.priorBits()).isCloseTo(-log2(799), within(1e-9));
        assertThat(weights.listBits(0, 0)).isZero();
    }

    @Test
    void shipsWeightsWhereTooFewRecordsAreOfOnePerson() {
        for (int record = 0; record < 1_500; record++) {
            state("list", null, List.of(new Detail("Card", Detail.Kind.CATEGORY, "card " + record)));
        }
        var readings = new PreparedRecords(records);

        var weights = learn(readings, readings.comparisonOfStated());

        assertThat(weights.priorBits()).isCloseTo(-log2(1_500), within(1e-9));
    }

    /**
     * Everybody stands once in each list; every fifth has another card there, and nearly every third other work. The
     * town, of which there are sixteen, never changes, and it has one postcode.
     */
    @Test
    void findsOutHowOftenEachFieldAgreesForOnePersonAndForTwo() {
        for (int person = 0; person < 800; person++) {
            String born = born();
            int card = card();
            int town = random.nextInt(16);
            int work = random.nextInt(16);
            state("hotline", born, card, town, work);
            state("police", born, person % 5 == 1 ? card() : card, town, person % 3 == 1 ? random.nextInt(16) : work);
        }
        var readings = new PreparedRecords(records);
        var comparison = readings.comparisonOfStated();

        var weights = learnFreely(readings, comparison);

        assertThat(weights.priorBits()).isCloseTo(log2(800 / (1_600 * 1_599 / 2.0 - 800)), within(0.05));
        assertThat(weights.listBits(0, 1)).isCloseTo(1, within(0.05));
        assertThat(weights.listBits(0, 0)).isCloseTo(log2(3 / 803.0), within(0.2));
        var same = comparison.explain(0, 1, weights);
        assertThat(same).extracting(FieldEvidence::level).containsOnly(ComparisonLevel.SAME);
        assertThat(same.get(CARD).bits()).isCloseTo(log2(0.8 * 2 * TrainingPairs.RANDOM_PAIRS), within(0.2));
        assertThat(same.get(POSTCODE).bits()).isCloseTo(4, within(0.3));
        assertThat(same.get(TOWN).bits()).isCloseTo(0, within(0.1));
        assertThat(same.get(WORK).bits()).isCloseTo(log2((2 / 3.0 + 1 / 48.0) * 16), within(0.1));
        var another = comparison.explain(0, 5, weights);
        assertThat(another.get(BORN).bits()).isEqualTo(-12);
        assertThat(another.get(CARD).bits()).isCloseTo(log2(0.2), within(0.05));
        assertThat(another.get(TOWN).bits()).isCloseTo(-10, within(0.1));
        assertThat(another.get(WORK).bits()).isCloseTo(log2(1 / 3.0), within(0.05));
    }

    private static FellegiSunterModel learn(PreparedRecords readings, RecordComparison comparison) {
        return ModelSelection.learn(readings, comparison, new Blocks(readings.size(), comparison.another()::keys), 4);
    }

    private static FellegiSunterModel learnFreely(PreparedRecords readings, RecordComparison comparison) {
        var lists = new SourcePairKinds(readings);
        var blocks = new Blocks(readings.size(), comparison.another()::keys);
        var sample = TrainingPairs.of(readings, comparison, blocks, 4, lists);
        return ExpectationMaximization.learn(readings, comparison, sample, lists, false)
                .weights();
    }

    private int card() {
        return 1_000_000 + random.nextInt(8_000_000);
    }

    private String born() {
        return "%04d%02d%02d".formatted(1960 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private void state(String list, String born, int card, int town, int work) {
        state(
                list,
                born,
                List.of(
                        new Detail("Card", Detail.Kind.CATEGORY, "card " + card),
                        new Detail("Postcode", Detail.Kind.CATEGORY, "postcode " + town),
                        new Detail("Town", Detail.Kind.CATEGORY, "town " + town),
                        new Detail("Work", Detail.Kind.CATEGORY, "work " + work)));
    }

    private void state(String list, @Nullable String born, List<Detail> details) {
        records.add(new PersonRecord(
                "record " + records.size(),
                list,
                new Name(null, List.of(), null),
                new Birth(null, born, null, null, Sex.MALE),
                new Documents(null, null),
                new Contact(null),
                new Origin(null, null),
                details));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
