package id.pulang.repatriation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.assistance.Assistance;
import id.pulang.assistance.Fitness;
import id.pulang.cases.CaseId;
import id.pulang.clearances.Clearances;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.lists.Received;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.IdentityChanges.ChangeOutcome;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two officers decide about an identity that changed, and what holds after it. */
@PulangTest
@Tag("security")
class IdentityDecisionTests extends SwappedIdentity {

    @Autowired
    private Clearances clearances;

    @Autowired
    private Assistance assistance;

    /** What the second officer agrees to is what they looked at, not what was put in its place meanwhile. */
    @Test
    void aChoiceThatWasMadeAnewMustBeLookedAtAnew() {
        var upload = Acting.as(SomeActors.registration(), () -> {
            var received = (Received.Readable) rosters.receive(
                    incident,
                    "3-embassy-registration.csv",
                    new ByteArrayInputStream(swapped().getBytes(UTF_8)));
            rosters.accept(received.upload());
            return received.upload();
        });
        var shown = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        Acting.as(SomeActors.registration(), () -> rosters.accept(upload));

        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, shown.askedAt())))
                .isEmpty();
        var again = Acting.as(SomeActors.consular(), () -> rosters.correction(upload))
                .orElseThrow();
        assertThat(Acting.as(SomeActors.consular(), () -> rosters.agree(upload, again.askedAt())))
                .isPresent();
    }

    @Test
    void twoOfficersDecideAndNotOneTwice() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        assertThat(answer(ChangeAnswer.SAME, SomeActors.consular())).isEqualTo(ChangeOutcome.NOTED);
        assertThat(answer(ChangeAnswer.SAME, SomeActors.consular())).isEqualTo(ChangeOutcome.SAME_OFFICER);
        assertNotAboard(manifest);
        assertThat(answer(ChangeAnswer.SAME, SomeActors.reviewer())).isEqualTo(ChangeOutcome.SETTLED);

        assertThat(lead(() -> gate.board(manifest, victim))).isInstanceOf(Boarding.Boarded.class);
        assertThat(acts()).contains("identity change answered SAME", "identity change settled SAME");
    }

    @Test
    void whoTwoOfficersHoldToBeSomebodyElseNeedsAllClearancesAnew() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");

        decide(ChangeAnswer.OTHER, SomeActors.consular(), SomeActors.reviewer());

        assertNotAboard(manifest);
        assertThat(Acting.as(SomeActors.clearance(), () -> clearances.decide(victim))
                        .standings())
                .filteredOn(standing -> !standing.opens())
                .extracting(standing -> standing.gate())
                .contains("identity", "travel_document", "exit_permit", "fit_to_travel");
    }

    @Test
    void settingTheListRightAgainOpensTheGatesAgain() {
        ManifestId manifest = frozen();
        correct("3-embassy-registration.csv");
        lists.add(
                incident,
                "3-embassy-registration.csv",
                SomeTravellers.registration().concat("\n"));
        match();

        assertThat(lead(() -> gate.board(manifest, victim))).isInstanceOf(Boarding.Boarded.class);
    }

    /** Nothing else was recorded yet that would be bound to who was examined. */
    @Test
    void aFindingOfADoctorHoldsForNobodyElse() {
        IncidentId another = lists.incident();
        lists.add(another, "3-embassy-registration.csv", SomeTravellers.registration());
        Acting.as(SomeActors.consular(), () -> {
            matching.match(another);
            return cases.openForAllPresent(another);
        });
        CaseId examined = travellers.byName(another).get(VICTIM);
        Acting.as(
                SomeActors.medical(), () -> assistance.examine(examined, Fitness.FIT, "", LocalDate.of(2025, 10, 21)));
        var before = fitness(examined);
        var roster = Acting.as(
                SomeActors.registration(), () -> rosters.of(another).getFirst().id());

        lists.correct(another, "3-embassy-registration.csv", swapped(), roster);
        Acting.as(SomeActors.consular(), () -> matching.match(another));

        assertThat(before.opens()).isTrue();
        assertThat(fitness(examined).opens()).isFalse();
    }

    private GateStanding fitness(CaseId id) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(id)).standings().stream()
                .filter(each -> each.gate().equals("fit_to_travel"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fiftyOtherSpellingsCloseNoGate() {
        ManifestId manifest = frozen();
        for (int list = 0; list < 10; list++) {
            lists.add(incident, "later-" + list + ".csv", spelledOtherwise(list));
        }
        match();

        assertThat(travellers.byName(incident)).hasSize(5);
        travellers
                .byName(incident)
                .values()
                .forEach(each ->
                        assertThat(lead(() -> gate.board(manifest, each))).isInstanceOf(Boarding.Boarded.class));
    }

    /** Five people as ten lists write them: capitals, old spelling, joined words, another order, a letter wrong. */
    private static String spelledOtherwise(int list) {
        List<List<String>> names = List.of(
                List.of("BAMBANG SUTRISNO", "Bambang Soetrisno", "Sutrisno Bambang", "Bambang Sutrisna"),
                List.of("YOHANA KAUNANG", "Johana Kaunang", "Kaunang Yohana", "Yohanna Kaunang"),
                List.of("FERDINAND MANURUNG", "Ferdinan Manurung", "Manurung, Ferdinand", "Ferdinand Manoeroeng"),
                List.of("NI LUH SUKERTI", "Sukerti Ni Luh", "Ni Luh Soekerti", "Ni Luh Sukerthi"),
                List.of("ZULKIFLI HARAHAP", "Zoelkifli Harahap", "Harahap Zulkifli", "Zulkifly Harahap"));
        String[] rows = SomeTravellers.registration().split("\n");
        var text = new StringBuilder(rows[0]).append('\n');
        for (int at = 0; at < names.size(); at++) {
            String[] cells = rows[at + 1].split(";");
            cells[0] = "L%d-%d".formatted(list, at);
            cells[1] = names.get(at).get((list + at) % 4);
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString();
    }
}
