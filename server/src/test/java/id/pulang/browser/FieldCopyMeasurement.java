package id.pulang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a field device of a post with 10,000 people takes until it is set up with its sealed copy, and whether it
 * then finds who is known. For {@code ./pulang bench field}, which reads the result in the file that
 * {@code pulang.field.results} names; quick is a tenth of it.
 */
class FieldCopyMeasurement extends InABrowser {

    private static final boolean QUICK = "quick".equals(System.getProperty("pulang.field.extent", "quick"));
    private static final String RESULTS = System.getProperty("pulang.field.results", "");
    private static final int PEOPLE = QUICK ? 1_000 : 10_000;
    private static final int ASKED = 20;
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @TempDir
    Path folder;

    @Test
    void theFirstCopyOfAPostIsSealedAndFindsWhoIsKnown() throws IOException {
        Actor officer = FieldPeople.officer();
        List<Map<String, String>> people = new FieldPeople(10_000).some(PEOPLE);
        takeIn(officer, people);
        Path storage = folder.resolve("first-copy");
        try (var tablet = new Tablet(Chromium::phone, storage, port(), login(officer), password(officer))) {
            assertThat(tablet.page().locator("#copied")).containsText(String.valueOf(PEOPLE / 1_000) + ".");
            tablet.goesOffline();
            tablet.registers(IntStream.range(0, ASKED)
                    .mapToObj(at -> FieldPeople.respelt(people.get(at * PEOPLE / ASKED)))
                    .toList());
            int found = tablet.questions().count();
            tablet.isClosed();
            String kept = Chromium.kept(storage);
            long open = people.stream()
                    .filter(each -> kept.contains(FieldPeople.text(each, "name")))
                    .count();

            tell(tablet.settingUp(), found, open);
            assertThat(open).isZero();
            assertThat(found).isEqualTo(ASKED);
            assertThat(tablet.settingUp()).isLessThan(BOUND);
        }
    }

    private void takeIn(Actor officer, List<Map<String, String>> people) {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident(officer);
        String rows = IntStream.range(0, people.size())
                .mapToObj(at -> "F-%d;%s;%s"
                        .formatted(
                                at, people.get(at).get("name"), people.get(at).get("born")))
                .collect(Collectors.joining("\n"));
        lists.add(officer, incident, "satu-pos.csv", "No. Reg;Nama;Tgl Lahir\n" + rows + "\n");
        Acting.as(officer, () -> {
            matching.match(incident);
            await().atMost(PATIENCE).until(() -> !matching.progress(incident).running());
        });
    }

    private static void tell(Duration settingUp, int found, long open) throws IOException {
        String told = String.format(
                Locale.ROOT,
                "{\"people\":%d,\"secondsUntilSetUp\":%.1f,\"asked\":%d,\"found\":%d,\"namesInTheClear\":%d}",
                PEOPLE,
                settingUp.toMillis() / 1000.0,
                ASKED,
                found,
                open);
        System.err.println(told);
        if (!RESULTS.isEmpty()) {
            Files.writeString(Path.of(RESULTS), told);
        }
    }
}
