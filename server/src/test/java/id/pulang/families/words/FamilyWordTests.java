package id.pulang.families.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.cases.course.Stage;
import id.pulang.families.words.FamilyCircumstances.Consent;
import id.pulang.families.words.FamilyCircumstances.Knowing;
import id.pulang.families.words.WayHome.Station;
import id.pulang.identity.OfficePurpose;
import id.pulang.people.contacts.DisclosureChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

    /** Each situation has the one word of the table, and each that exists in the code stands in the table. */
    @ParameterizedTest
    @CsvFileSource(resources = "/families/words.csv", numLinesToSkip = 1)
    void everySituationHasTheOneWordOfTheTable(String situation, DisclosureChoice choice, String child, String word) {
        FamilyCircumstances stands = stands(situation, choice, child.equals("yes"));

        assertThat(written(FamilyWord.of(stands))).isEqualTo(word);
    }

    @Test
    void everySituationThatExistsStandsInTheTable() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/families/words.csv"));
        List<String> situations = lines.stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .distinct()
                .toList();

        assertThat(situations).containsExactlyInAnyOrderElementsOf(SITUATIONS.keySet());
        assertThat(lines).hasSize(1 + situations.size() * DisclosureChoice.values().length * 2);
        assertThat(SITUATIONS.values().stream().map(Situation::stage)).contains(Stage.values());
        assertThat(SITUATIONS.values().stream().map(Situation::office)).contains(OfficePurpose.values());
        assertThat(SITUATIONS.values().stream().map(Situation::knowing)).contains(Knowing.values());
    }

    private record Situation(
            Stage stage, boolean takenIn, @Nullable OfficePurpose office, Knowing knowing) {}

    private static final Map<String, Situation> SITUATIONS = situations();

    private static Map<String, Situation> situations() {
        var all = new TreeMap<String, Situation>();
        for (Stage stage : Stage.values()) {
            for (boolean takenIn : new boolean[] {false, true}) {
                all.put(
                        stage.name().toLowerCase(Locale.ROOT) + (takenIn ? " taken in" : ""),
                        new Situation(stage, takenIn, null, Knowing.CERTAIN));
            }
        }
        for (Knowing knowing : Knowing.values()) {
            all.put(
                    knowing.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    new Situation(Stage.IN_CARE, true, null, knowing));
        }
        for (OfficePurpose office : OfficePurpose.values()) {
            String name = office.name().toLowerCase(Locale.ROOT);
            all.put("handed over to " + name, new Situation(Stage.LANDED, true, office, Knowing.CERTAIN));
            all.put("countersigned by " + name, new Situation(Stage.HOME, true, office, Knowing.CERTAIN));
        }
        all.put("custody list only", new Situation(Stage.REGISTERED, false, null, Knowing.CERTAIN));
        all.put("hospital list only", new Situation(Stage.FIT, false, null, Knowing.CERTAIN));
        all.put("shelter", new Situation(Stage.SCREENED, true, null, Knowing.CERTAIN));
        all.put("died", new Situation(Stage.IN_CARE, true, null, Knowing.HIDDEN));
        all.put("does not want to be found", new Situation(Stage.IN_CARE, true, null, Knowing.HIDDEN));
        all.put("erased", new Situation(Stage.HOME, true, OfficePurpose.RETURN, Knowing.NOBODY));
        all.put("refused by the agency", new Situation(Stage.LANDED, true, null, Knowing.CERTAIN));
        return all;
    }

    private static FamilyCircumstances stands(String situation, DisclosureChoice choice, boolean child) {
        Situation known = Objects.requireNonNull(SITUATIONS.get(situation), situation);
        var station = WayHome.station(known.stage(), known.takenIn(), Optional.ofNullable(known.office()));
        return new FamilyCircumstances(
                true,
                choice,
                false,
                known.knowing(),
                child ? Consent.CHILD_ALONE : Consent.ADULT,
                new WayHome(station, Optional.empty()));
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
