package id.pulang.repatriation.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.cases.CaseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who sits where: seats in their order, groups side by side, and what does not fit. */
class SeatingTests {

    private static final SeatNumbers FROM_1A = new SeatNumbers("1A", 4);

    @Test
    void readsWhatWasTypedAsItIsMeant() {
        assertThat(Seating.typed("  Bus   2 ", " 14 c")).isEqualTo(new Seating("Bus 2", "14C"));
        assertThat(Seating.read(new Seating("Bus 2", "").stored())).isEqualTo(new Seating("Bus 2", ""));
        assertThat(Seating.read(new Seating("", "7").stored()).words()).isEqualTo("7");
        assertThat(new Seating("Bus 2", "14C").words()).isEqualTo("Bus 2 · 14C");
        assertThat(new Seating("x".repeat(31), "").isTooLong()).isTrue();
    }

    @Test
    void countsSeatsByLettersAndByNumbers() {
        assertThat(FROM_1A.free(6, Set.of())).containsExactly("1A", "1B", "1C", "1D", "2A", "2B");
        assertThat(new SeatNumbers("14C", 6).free(5, Set.of("14E"))).containsExactly("14F", "15A", "15B", "15C", "15D");
        assertThat(new SeatNumbers("K7", 4).free(3, Set.of())).containsExactly("K7", "K8", "K9");
        assertThat(new SeatNumbers("", 4).free(2, Set.of())).containsExactly("", "");
    }

    @Test
    void seatsMoreThanAThousandAndSkipsWhereTooFewAreFree() {
        assertThat(FROM_1A.free(1_100, Set.of("1B")))
                .hasSize(1_100)
                .startsWith("1C")
                .endsWith("276B");
        assertThat(FROM_1A.free(3, Set.of("1C", "2B"))).containsExactly("2C", "2D", "3A");
        assertThatThrownBy(() -> new SeatNumbers("DEPAN", 4).free(1, Set.of("DEPAN")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichSeatsCannotBeCounted() {
        assertThat(new SeatNumbers("14C", 2).canCount()).isFalse();
        assertThat(new SeatNumbers("DEPAN", 4).canCount()).isFalse();
        assertThat(new SeatNumbers("14C", 3).canCount()).isTrue();
        assertThat(new SeatNumbers("", 4).canCount()).isTrue();
    }

    @Test
    void putsTogetherWhoIsWithEachOtherAlsoOverAThird() {
        var groups = TravelGroups.of(people(5), Map.of(who(0), List.of(who(3)), who(4), List.of(who(3), who(9))));

        assertThat(groups.all()).containsExactly(List.of(who(0), who(3), who(4)), List.of(who(1)), List.of(who(2)));
        assertThat(groups.together()).hasSize(1);
        assertThat(groups.of(who(3))).hasSize(3);
    }

    @Test
    void seatsGroupsSideBySideAndNobodyOnATakenSeat() {
        var groups = TravelGroups.of(people(5), Map.of(who(1), List.of(who(3)), who(3), List.of(who(4))));
        var now = seats(5);
        now.put(who(2), new Seating("Bus 1", "1B"));

        var given = new SeatingWish("bus 1", FROM_1A, 0).propose(List.of(who(0), who(1), who(3), who(4)), groups, now);

        assertThat(given)
                .containsEntry(who(0), new Seating("bus 1", "1A"))
                .containsEntry(who(1), new Seating("bus 1", "1C"))
                .containsEntry(who(3), new Seating("bus 1", "1D"))
                .containsEntry(who(4), new Seating("bus 1", "2A"))
                .hasSize(4);
    }

    @Test
    void fillsOneVehicleAfterTheOtherAndPartsNoGroupThatFits() {
        var groups = TravelGroups.of(people(6), Map.of(who(2), List.of(who(3)), who(3), List.of(who(4))));

        var given = new SeatingWish("Bus 9", new SeatNumbers("", 4), 4).propose(people(6), groups, seats(6));

        assertThat(given.get(who(0))).isEqualTo(new Seating("Bus 9", ""));
        assertThat(IntStream.of(2, 3, 4).mapToObj(at -> given.get(who(at)).vehicle()))
                .containsOnly("Bus 10");
        assertThat(given.get(who(5)).vehicle()).isEqualTo("Bus 9");
    }

    @Test
    void seatsWhoComesLaterBesideTheirOwn() {
        var groups = TravelGroups.of(people(3), Map.of(who(0), List.of(who(2))));
        var now = seats(3);
        now.put(who(0), new Seating("Bus 2", "5C"));

        var given = new SeatingWish("Bus 1", FROM_1A, 0).propose(List.of(who(1), who(2)), groups, now);

        assertThat(given)
                .containsEntry(who(1), new Seating("Bus 1", "1A"))
                .containsEntry(who(2), new Seating("Bus 2", "5D"));
    }

    @Test
    void partsAGroupThatNoVehicleTakesWhole() {
        var groups = TravelGroups.of(people(5), Map.of(who(0), List.of(who(1), who(2), who(3), who(4))));

        var given = new SeatingWish("Van", FROM_1A, 2).propose(people(5), groups, seats(5));

        assertThat(given.values().stream().map(Seating::vehicle))
                .containsExactly("Van", "Van", "Van 2", "Van 2", "Van 3");
    }

    @Test
    void saysWhatDoesNotFit() {
        var groups = TravelGroups.of(people(4), Map.of(who(0), List.of(who(1)), who(2), List.of(who(3))));
        var now = seats(4);
        now.put(who(0), new Seating("Bus 1", "1A"));
        now.put(who(1), new Seating("bus 1", "1A"));
        now.put(who(2), new Seating("Bus 1", "2A"));
        now.put(who(3), new Seating("Bus 2", "2A"));

        var problems = SeatingProblem.in(now, groups, Map.of(who(2), who(3)));

        assertThat(problems)
                .containsExactly(
                        new SeatingProblem(
                                SeatingProblem.Kind.APART_FROM_ESCORT, List.of(who(2), who(3)), Seating.NONE),
                        new SeatingProblem(
                                SeatingProblem.Kind.SAME_SEAT, List.of(who(0), who(1)), new Seating("Bus 1", "1A")),
                        new SeatingProblem(SeatingProblem.Kind.GROUP_SPLIT, List.of(who(2), who(3)), Seating.NONE));
    }

    @Test
    void findsNothingOddAboutThoseWhoSitNowhereYet() {
        var groups = TravelGroups.of(people(2), Map.of(who(0), List.of(who(1))));
        var now = seats(2);
        now.put(who(0), new Seating("Bus 1", ""));

        assertThat(SeatingProblem.in(now, groups, Map.of(who(1), who(0)))).isEmpty();
    }

    private static Map<CaseId, Seating> seats(int many) {
        Map<CaseId, Seating> seats = new LinkedHashMap<>();
        people(many).forEach(each -> seats.put(each, Seating.NONE));
        return seats;
    }

    private static List<CaseId> people(int many) {
        return IntStream.range(0, many).mapToObj(SeatingTests::who).toList();
    }

    private static CaseId who(int number) {
        return new CaseId(new UUID(1, number));
    }
}
