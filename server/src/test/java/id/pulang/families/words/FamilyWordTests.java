package id.pulang.families.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.course.Stage;
import id.pulang.families.words.FamilyCircumstances.Consent;
import id.pulang.families.words.FamilyCircumstances.Knowing;
import id.pulang.families.words.WayHome.Station;
import id.pulang.people.contacts.DisclosureChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole decision table: what one contact may know, for every combination of what decides it. */
@Tag("security")
class FamilyWordTests {

    private static final LocalDate ASKED = LocalDate.of(2025, 10, 18);

    /** All that is ever told, by choice, station and whether a permit was asked for; everything else is nothing. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("SAFE IN_CARE -", "IN_SAFETY"),
            Map.entry("SAFE IN_CARE asked", "IN_SAFETY"),
            Map.entry("SAFE TRAVELLING -", "IN_SAFETY"),
            Map.entry("SAFE TRAVELLING asked", "IN_SAFETY"),
            Map.entry("SAFE HOME -", "IN_SAFETY"),
            Map.entry("SAFE HOME asked", "IN_SAFETY"),
            Map.entry("STAGE IN_CARE -", "IN_CARE"),
            Map.entry("STAGE IN_CARE asked", "AWAITING_PERMIT 2025-10-18"),
            Map.entry("STAGE TRAVELLING -", "TRAVELLING"),
            Map.entry("STAGE TRAVELLING asked", "TRAVELLING"),
            Map.entry("STAGE HOME -", "HOME"),
            Map.entry("STAGE HOME asked", "HOME"));

    @Test
    void tellsWhatTheTableSaysAndOtherwiseTheSameNothing() {
        List<FamilyCircumstances> all = all();

        assertThat(all).hasSize(2 * 3 * 2 * 4 * 3 * 4 * 2);
        assertThat(all).allSatisfy(each -> {
            String way = "%s %s %s"
                    .formatted(
                            each.choice(),
                            each.way().station(),
                            each.way().permitAsked().isPresent() ? "asked" : "-");
            boolean spoken = each.confirmed()
                    && !each.barred()
                    && each.knowing() == Knowing.CERTAIN
                    && (each.consent() == Consent.ADULT || each.consent() == Consent.CHILD_AGREED);
            FamilyWord word = FamilyWord.of(each);
            assertThat(written(word)).isEqualTo(spoken ? TOLD.getOrDefault(way, "NO_WORD") : "NO_WORD");
            if (!word.tells()) {
                assertThat(word).isSameAs(FamilyWord.NONE);
            }
        });
    }

    @Test
    void nothingIsToldWhereNothingIsKnown() {
        var unknown = new FamilyCircumstances(
                false, DisclosureChoice.NOTHING, false, Knowing.NOBODY, Consent.CHILD_ALONE, WayHome.UNKNOWN);

        assertThat(FamilyWord.of(unknown)).isSameAs(FamilyWord.NONE);
    }

    /** Before somebody is in care nothing says where they are; home is only who was accepted. */
    @Test
    void everyStageHasItsStation() {
        assertThat(Stage.values()).allSatisfy(stage -> {
            Station expected;
            if (stage == Stage.HOME) {
                expected = Station.HOME;
            } else if (stage == Stage.TRAVELLING || stage == Stage.LANDED) {
                expected = Station.TRAVELLING;
            } else {
                expected =
                        stage.isBeforeRegistration() && stage != Stage.IN_CARE ? Station.NOT_IN_CARE : Station.IN_CARE;
            }
            assertThat(WayHome.station(stage)).as(stage.name()).isEqualTo(expected);
        });
    }

    private static List<FamilyCircumstances> all() {
        var all = new ArrayList<FamilyCircumstances>();
        for (boolean confirmed : new boolean[] {true, false}) {
            for (boolean barred : new boolean[] {true, false}) {
                for (DisclosureChoice choice : DisclosureChoice.values()) {
                    for (Knowing knowing : Knowing.values()) {
                        for (Consent consent : Consent.values()) {
                            ways().forEach(way ->
                                    all.add(new FamilyCircumstances(confirmed, choice, barred, knowing, consent, way)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<WayHome> ways() {
        var ways = new ArrayList<WayHome>();
        for (Station station : Station.values()) {
            ways.add(new WayHome(station, Optional.empty()));
            ways.add(new WayHome(station, Optional.of(ASKED)));
        }
        return ways;
    }

    private static String written(FamilyWord word) {
        return word.code() + word.day().map(day -> " " + day).orElse("");
    }
}
