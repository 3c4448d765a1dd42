package id.pulang.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cli.measures.Answers.Answer;
import id.pulang.linkage.decision.ClericalReview;
import id.pulang.linkage.decision.Cluster;
import id.pulang.linkage.decision.ExpectedErrors;
import id.pulang.linkage.decision.LinkConstraints;
import id.pulang.linkage.decision.LinkageResult;
import id.pulang.linkage.model.Explanation;
import id.pulang.linkage.model.RecordPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionRoundsTests {

    private static final Explanation NO_MATTER = new Explanation(0, 0, List.of(), 0, 0.5);

    @Test
    void manyQuestionsAreAnsweredBeforeTheRecordsAreGroupedAgain() {
        QuestionRounds rounds = askedOf(2_000);

        assertThat(rounds.questions()).isEqualTo(2_000);
        assertThat(rounds.rounds()).isLessThan(250);
    }

    @Test
    void fewAreAskedOneAtATimeAsOnTheDesk() {
        QuestionRounds rounds = askedOf(100);

        assertThat(rounds.questions()).isEqualTo(100);
        assertThat(rounds.rounds()).isEqualTo(100);
    }

    private static QuestionRounds askedOf(int pairs) {
        List<RecordPair> doubts = IntStream.range(0, pairs)
                .mapToObj(each -> pair(2 * each, 2 * each + 1))
                .toList();
        var rounds =
                rounds(2 * pairs, doubts.stream().map(QuestionRoundsTests::no).toList());
        LinkageResult last = rounds.ask(found(2 * pairs, doubts), settled -> found(2 * pairs, open(doubts, settled)));
        assertThat(last.doubts()).isEmpty();
        return rounds;
    }

    @Test
    void aRoundAsksOnceAboutEachGroup() {
        List<RecordPair> many = IntStream.range(2, 302)
                .mapToObj(each -> pair(2 * each, 2 * each + 1))
                .toList();
        List<RecordPair> ofOne = List.of(pair(0, 1), pair(0, 2), pair(1, 2));
        List<RecordPair> doubts = Stream.of(many.subList(0, 150), ofOne, many.subList(150, 300))
                .flatMap(List::stream)
                .toList();
        var rounds = rounds(604, doubts.stream().map(QuestionRoundsTests::no).toList());
        var together = new ArrayList<Integer>();

        rounds.ask(found(604, doubts), settled -> {
            together.add(
                    (int) ofOne.stream().filter(settled.different()::contains).count());
            return found(604, open(doubts, settled));
        });

        assertThat(together).containsSubsequence(0, 1, 2, 3);
    }

    @Test
    void whatTheTruthDoesNotNameStaysOpen() {
        List<RecordPair> doubts = List.of(pair(0, 1), pair(2, 3));
        var rounds = rounds(4, List.of(new Answer(0, 1, true)));

        LinkageResult last = rounds.ask(found(4, doubts), settled -> found(4, open(doubts, settled)));

        assertThat(rounds.questions()).isEqualTo(1);
        assertThat(last.doubts()).extracting(ClericalReview::pair).containsExactly(pair(2, 3));
    }

    private static QuestionRounds rounds(int records, List<Answer> truth) {
        People people = new Answers(new People(records), truth, 0).everybody();
        return new QuestionRounds(people, Integer::parseInt, LinkConstraints.nothing());
    }

    private static Answer no(RecordPair pair) {
        return new Answer(Integer.parseInt(pair.left()), Integer.parseInt(pair.right()), false);
    }

    private static RecordPair pair(int left, int right) {
        return new RecordPair(Integer.toString(left), Integer.toString(right));
    }

    private static List<RecordPair> open(List<RecordPair> doubts, LinkConstraints settled) {
        return doubts.stream()
                .filter(pair ->
                        !settled.same().contains(pair) && !settled.different().contains(pair))
                .toList();
    }

    private static LinkageResult found(int records, List<RecordPair> doubts) {
        List<Cluster> alone = IntStream.range(0, records)
                .mapToObj(record -> new Cluster(List.of(Integer.toString(record))))
                .toList();
        return new LinkageResult(
                alone,
                List.of(),
                doubts.stream().map(pair -> new ClericalReview(pair, NO_MATTER)).toList(),
                new ExpectedErrors(0, 0, 0));
    }
}
