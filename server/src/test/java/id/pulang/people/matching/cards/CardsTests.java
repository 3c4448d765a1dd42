package id.pulang.people.matching.cards;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.identity.PostCode;
import id.pulang.identity.Subject;
import id.pulang.incidents.FurtherFacts;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.StatementId;
import id.pulang.protection.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever any list says is a child is held to be one. */
class CardsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);
    private static final LocalDate ADULT = LocalDate.of(2005, 3, 4);

    private final AtomicLong rows = new AtomicLong();

    @Test
    void oneListThatSaysSeventeenIsNotOutvoted() {
        var card = Cards.of(List.of(born(ADULT), born(ADULT), born(ADULT), aged(17)));

        assertThat(card.born()).isEqualTo(ADULT);
        assertThat(card.minorOn(DAY, 18)).contains(true);
        assertThat(card.minorOn(DAY.plusYears(1).plusDays(1), 18)).contains(false);
    }

    @Test
    void neitherIsADateOfBirthBesideAnother() {
        assertThat(Cards.of(List.of(born(LocalDate.of(2008, 12, 3)), born(LocalDate.of(2008, 3, 12))))
                        .minorOn(LocalDate.of(2026, 6, 1), 18))
                .contains(true);
    }

    @Test
    void aYearLeavesItsLastDayOpen() {
        assertThat(Cards.of(List.of(inYear(2007))).minorOn(DAY, 18)).contains(true);
        assertThat(Cards.of(List.of(inYear(2006))).minorOn(DAY, 18)).contains(false);
    }

    @Test
    void whoseListsAllSayAnAdultIsOneAndOfWhomNobodySaysAnythingIsNotKnown() {
        assertThat(Cards.of(List.of(born(ADULT), aged(20))).minorOn(DAY, 18)).contains(false);
        assertThat(Cards.of(List.of(said(null, null, null))).minorOn(DAY, 18)).isEmpty();
    }

    @Test
    void whoIsAChildFollowsFromTheAgeOfMajority() {
        var card = Cards.of(List.of(born(LocalDate.of(2007, 6, 1))));

        assertThat(card.minorOn(LocalDate.of(2025, 12, 1), 18)).contains(false);
        assertThat(card.minorOn(LocalDate.of(2025, 12, 1), 19)).contains(true);
        assertThat(Cards.of(List.of(aged(18))).minorOn(DAY, 19)).contains(true);
    }

    private Told born(LocalDate day) {
        return said(day, null, null);
    }

    private Told aged(int years) {
        return said(null, years, null);
    }

    private Told inYear(int year) {
        return said(null, null, year);
    }

    private Told said(@Nullable LocalDate born, @Nullable Integer age, @Nullable Integer year) {
        var id = new StatementId(new UUID(1, rows.incrementAndGet()));
        var facts = new StatedFacts(
                "Pradipta",
                List.of(),
                new StatedFacts.Birth(
                        born, age, Stream.of(age, year).allMatch(each -> each == null) ? null : DAY, null),
                new StatedFacts.Numbers(null, null, null),
                null,
                null,
                Map.of(),
                new FurtherFacts(
                        null,
                        null,
                        null,
                        year,
                        new FurtherFacts.InvalidNumbers(null, null, null),
                        List.of(),
                        Set.of()));
        return new Told(
                new Statement(
                        id,
                        new IncidentId(new UUID(2, 1)),
                        new Statement.Place(new RosterId(new UUID(3, rows.get())), "daftar", ListKind.CUSTODY, 1, ""),
                        new PostCode("PNH"),
                        Sealed.of(new Subject("statement", id.value()), facts)),
                facts);
    }
}
