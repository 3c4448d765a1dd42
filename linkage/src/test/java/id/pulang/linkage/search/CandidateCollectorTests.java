package id.pulang.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.dictionary.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateCollectorTests {

    private final CandidateCollector gathering = new CandidateCollector();

    @Test
    void collectsWhoeverBearsAWantedWord() {
        var segment = Registered.called("Qwertyo Zabukan", "Hustani", "Zabukon", "Nur Hayati", "Hayati");

        assertThat(gathered(segment, "Qwertyo Zabukan", 0, 9)).containsExactlyInAnyOrder(0, 2);
        assertThat(gathered(segment, "Qwertyo Zabukan", 1, 9)).containsExactly(2);
        assertThat(gathered(segment, "Nurhayati", 0, 9)).containsExactlyInAnyOrder(3);
        assertThat(gathered(segment, "Lubis", 0, 9)).isEmpty();
        assertThat(gathering.leastKept()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void collectsOnlyPeopleOfTheRange() {
        var segment = Registered.called("Qwertyo", "Qwertyo", "Qwertyo", "Qwertyo");

        assertThat(gathered(segment, "Qwertyo", 1, 9, 3)).containsExactly(1, 2);
    }

    @Test
    void keepsThoseWithMostWeight() {
        var segment = Registered.called("Qwertyo", "Qwertyo Zabukan", "Zabukan Qwertyo", "Zabukan");

        assertThat(gathered(segment, "Qwertyo Zabukan", 0, 2)).containsExactly(1, 2);
        assertThat(gathering.leastKept()).isBetween(20.0, 25.0);
        assertThat(gathered(segment, "Qwertyo Zabukan", 0, 4)).hasSize(4);
        assertThat(gathering.leastKept()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void saysWhatThoseWhoWereLeftOutCouldWeighAtMost() {
        var segment = Registered.called("Qwertyo", "Qwertyo Zabukan");
        var name = new QueryName("Qwertyo Zabukan", List.of(segment));
        double worth = name.bits(0, Similarity.SAME);

        assertThat(gathered(segment, "Qwertyo Zabukan", 0, 1)).containsExactly(1);

        double both = worth + name.bits(1, Similarity.SAME);
        assertThat(gathering.leastKept()).isBetween(both - 0.11, both + 0.11);
    }

    @Test
    void weighsBirthsAsWell() {
        var segment = Registered.of(
                new RegisteredPerson(0, "Qwertyo", 19990214, null),
                new RegisteredPerson(1, "Qwertyo Zabukan", 19600214, null),
                new RegisteredPerson(2, "Qwertyo", 19990215, null));

        assertThat(gathered(segment, new Description("Qwertyo Zabukan", 19990214, null), 0, 1, 3))
                .containsExactly(1);
        assertThat(gathered(segment, new Description("Qwertyo Zabukan", 0, null), 0, 1, 3))
                .containsExactly(0);
    }

    @Test
    void countsTwoLookalikesOfOneWordOnce() {
        var segment = Registered.called("Zabukan Zabukon", "Zabukan Hustani");
        var wanted = "Zabukan Hustani";

        assertThat(gathered(segment, wanted, 0, 1)).containsExactly(1);
    }

    @Test
    void forgetsWhomItHasHandedOver() {
        var segment = Registered.called("Qwertyo", "Zabukan");

        gathered(segment, "Qwertyo", 0, 9);

        assertThat(gathered(segment, "Zabukan", 0, 9)).containsExactly(1);
        assertThat(gathered(segment, "Qwertyo", 0, 9)).containsExactly(0);
    }

    @Test
    void dropsThoseWhoMayNotBeFoundAsIfTheyHadNeverBeenThere() {
        var segment = Registered.called("Qwertyo", "Qwertyo", "Qwertyo");
        gather(segment, new Description("Qwertyo", 0, null), 0, 3);

        assertThat(handedOver(1, person -> person == 2)).containsExactly(2);
        assertThat(gathering.leastKept()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(gathered(segment, "Qwertyo", 0, 9)).containsExactly(0, 1, 2);
    }

    @Test
    void saysThatSomebodyWasLeftOnlyIfTheyMayBeFound() {
        var segment = Registered.called("Qwertyo", "Qwertyo", "Qwertyo", "Zabukan");
        var wanted = new Description("Qwertyo Zabukan", 0, null);

        gather(segment, wanted, 0, 4);
        handedOver(1, person -> person < 2);
        assertThat(gathering.leastKept()).isFinite();
        gather(segment, wanted, 0, 4);
        handedOver(1, person -> person == 1);
        assertThat(gathering.leastKept()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void collectsManyAndForgetsThemAll() {
        var segment =
                Registered.called(Stream.generate(() -> "Qwertyo").limit(9_000).toArray(String[]::new));

        assertThat(gathered(segment, "Qwertyo", 0, 10_000)).hasSize(9_000).doesNotHaveDuplicates();
        assertThat(gathered(segment, "Qwertyo", 8_990, 10_000)).hasSize(10);
    }

    /** The rarer word goes first; of the commoner one only those count who are there already. */
    @Test
    void addsNobodyByCommonerWordsOnceThereAreEnough() {
        var names = Stream.concat(
                        IntStream.range(0, 8_200).mapToObj(unused -> "Zabukan"),
                        IntStream.range(0, 8_300).mapToObj(number -> number == 0 ? "Hustani Zabukan" : "Hustani"))
                .toArray(String[]::new);
        var segment = Registered.called(names);

        var found = gathered(segment, "Zabukan Hustani", 0, 20_000);

        assertThat(found).hasSize(8_201).contains(8_200);
        assertThat(gathering.leastKept()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    private List<Integer> gathered(Segment segment, String name, int from, int most) {
        return gathered(segment, name, from, most, segment.people());
    }

    private List<Integer> gathered(Segment segment, String name, int from, int most, int to) {
        return gathered(segment, new Description(name, 0, null), from, most, to);
    }

    private List<Integer> gathered(Segment segment, Description description, int from, int most, int to) {
        gather(segment, description, from, to);
        return handedOver(most);
    }

    private void gather(Segment segment, Description description, int from, int to) {
        var wanted = new Query(description, List.of(segment));
        gathering.gather(new NameAlignment(wanted.name(), segment, 0), wanted, 0, from, to);
    }

    private List<Integer> handedOver(int most) {
        return handedOver(most, _person -> true);
    }

    private List<Integer> handedOver(int most, IntPredicate among) {
        var people = new ArrayList<Integer>();
        gathering.handOver(most, among, people::add);
        return people;
    }
}
