package id.pulang.linkage.batch;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pulang.linkage.SomeRecord;
import id.pulang.linkage.decision.TrainingLabels;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchLinkageTests {

    private static final OptionalDouble CUT = OptionalDouble.of(0.3);

    @Test
    void groupsRecordsInTheOrderInWhichTheyWereGiven() {
        var likely = of(
                person("c", "Qwertyo Zabukan", "1995-05-18"),
                person("b", "Vlomir Hustani", "1962-11-29"),
                person("a", "Zabukan Qwertyo", "1995-05-18"),
                person("d", "Dewi Lestari", "1988-02-03"));

        int[] groups = likely.groupOf();

        assertThat(groups[0]).isEqualTo(groups[2]);
        assertThat(IntStream.of(groups).distinct()).hasSize(3);
    }

    @Test
    void accountsForAPairEitherWayRound() {
        var likely = of(
                person("c", "Qwertyo Zabukan", "1995-05-18"),
                person("b", "Vlomir Hustani", "1962-11-29"),
                person("a", "Qwertyo Zabuka", "1995-05-18"));

        var explanation = likely.explain(0, 2);

        double fields =
                explanation.fields().stream().mapToDouble(field -> field.bits()).sum();
        assertThat(explanation.priorBits()).isCloseTo(-Math.log(3) / Math.log(2), within(1e-9));
        assertThat(explanation.totalBits()).isCloseTo(explanation.priorBits() + fields, within(1e-9));
        assertThat(explanation.probability()).isCloseTo(1 / (1 + Math.pow(2, -explanation.totalBits())), within(1e-12));
        assertThat(explanation.fields().getFirst().left()).isEqualTo("Qwertyo Zabukan");
        assertThat(likely.explain(2, 0).fields().getFirst().left()).isEqualTo("Qwertyo Zabuka");
        assertThat(likely.explain(2, 0).totalBits()).isCloseTo(explanation.totalBits(), within(1e-9));
    }

    @Test
    void tellsThePairsThatWereWeighedAndAreNotHopeless() {
        var likely = of(
                person("c", "Qwertyo Zabukan", "1995-05-18"),
                person("b", "Vlomir Hustani", "1962-05-18"),
                person("a", "Qwertyo Zabukan", "1995-05-18"));

        assertThat(likely.pairs()).isEqualTo(1);
        assertThat(List.of(likely.left(0), likely.right(0))).containsExactlyInAnyOrder(0, 2);
        assertThat(likely.bits(0)).isCloseTo(likely.explain(0, 2).totalBits(), within(1e-4));
        assertThat(likely.probability(0)).isCloseTo(likely.explain(0, 2).probability(), within(1e-4));
    }

    @Test
    void takesWhatIsKnownForTrue() {
        var likely = new BatchLinkage(
                List.of(
                        person("a", "Qwertyo Zabukan", "1995-05-18"),
                        person("b", "Vlomir Hustani", "1962-11-29"),
                        person("c", "Qwertyo Zabukan", "1995-05-18")),
                new TrainingLabels(Map.of("a", "one", "b", "one", "c", "another")),
                CUT);

        assertThat(likely.groupOf()[0]).isEqualTo(likely.groupOf()[1]).isNotEqualTo(likely.groupOf()[2]);
    }

    @Test
    void joinsLessAboveAHigherCut() {
        var records = List.of(person("a", "Dewi", "1995-05-18"), person("b", "Dewi", "1995-05-19"));

        double probability = new BatchLinkage(records, TrainingLabels.nothing(), CUT).probability(0);

        assertThat(probability).isBetween(0.5, 0.9999);
        assertThat(new BatchLinkage(records, TrainingLabels.nothing(), OptionalDouble.of(probability - 1e-6)).groupOf())
                .containsExactly(0, 0);
        assertThat(new BatchLinkage(records, TrainingLabels.nothing(), OptionalDouble.of(probability + 1e-6)).groupOf())
                .containsExactlyInAnyOrder(0, 1);
    }

    /** Ten records of each of four people have one card, which says only two bits by the shipped weights. */
    @Test
    void learnsFromAnsweredPairsWhatIsTrueHere() {
        var records = withCards();

        var untaught = new BatchLinkage(records, TrainingLabels.nothing(), CUT);
        var taught = new BatchLinkage(records, answers(34), CUT);

        assertThat(IntStream.of(untaught.groupOf()).distinct().count()).isGreaterThan(20);
        assertThat(IntStream.of(taught.groupOf()).distinct()).hasSize(4);
        for (int pair = 0; pair < taught.pairs(); pair++) {
            boolean same = taught.left(pair) % 4 == taught.right(pair) % 4;
            assertThat(taught.probability(pair) > 0.9).isEqualTo(same);
            assertThat(taught.probability(pair) < 0.1).isEqualTo(!same);
            assertThat(taught.bits(pair)).isBetween(-14.0, 14.0);
        }
    }

    @Test
    void learnsNothingFromFewAnswers() {
        var records = withCards();
        var untaught = new BatchLinkage(records, TrainingLabels.nothing(), CUT);

        var taught = new BatchLinkage(records, answers(32), CUT);

        assertThat(taught.pairs()).isEqualTo(780);
        for (int pair = 0; pair < taught.pairs(); pair++) {
            assertThat(taught.bits(pair)).isEqualTo(untaught.bits(pair));
        }
    }

    private static List<PersonRecord> withCards() {
        var random = new Random(3);
        return IntStream.range(0, 40)
                .mapToObj(number -> SomeRecord.of("record " + number, "list", "Qwertyo")
                        .detailed("Card", Detail.Kind.CATEGORY, "card " + number % 4)
                        .detailed("Work", Detail.Kind.CATEGORY, "work " + random.nextInt(4))
                        .record())
                .toList();
    }

    private static TrainingLabels answers(int records) {
        return new TrainingLabels(IntStream.range(0, records)
                .boxed()
                .collect(toMap(number -> "record " + number, number -> "person " + number % 4)));
    }

    private static BatchLinkage of(PersonRecord... records) {
        return new BatchLinkage(Stream.of(records).toList(), TrainingLabels.nothing(), CUT);
    }

    private static PersonRecord person(String id, String name, String born) {
        return SomeRecord.of(id, "list " + id, name).born(born).record();
    }
}
