package id.pulang.people.mending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.FourPeople;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.corrections.CorrectedField;
import id.pulang.people.corrections.CorrectionId;
import id.pulang.people.corrections.FactCorrection;
import id.pulang.people.corrections.FactCorrection.Said;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.IdentityAttribute;
import id.pulang.people.identity.IdentityChange;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What rests on a fact that is mended, and the pages on which that is done. */
@Tag("security")
@PulangTest
class MendedGatesTests {

    private static final String REASON = "Paspornya dilihat di loket";

    private static final String ONE = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            A-1;Ratna Kusumawardani;P;Bandung;03/04/2009;;X1234567
            A-2;Bayu Segara;L;Padang;21/11/1997;1371012111970004;X7654321
            """;

    private static final String TWO = """
            No. Reg;Nama;L/P;Tempat Lahir;Tgl Lahir;NIK;No Paspor
            B-1;Ratna K.;P;Bandung;;;
            """;

    @Autowired
    private FactMending mending;

    @Autowired
    private People people;

    @Autowired
    private Matching matching;

    @Autowired
    private IdentityChanges changes;

    @Autowired
    private Cases cases;

    private SomeLists lists;
    private IncidentId incident;
    private PersonId ratna;

    @BeforeEach
    void twoListsAreMatched(@Autowired Incidents incidents, @Autowired Rosters rosters) {
        lists = new SomeLists(incidents, rosters);
        incident = lists.incident();
        lists.add(incident, "satu.csv", ONE);
        lists.add(incident, "dua.csv", TWO);
        match();
        ratna = person("satu", "A-1");
    }

    /** What was granted to one name and number opens nothing for another, until two officers have looked. */
    @Test
    void gatesThatRestOnItCloseUntilTwoOfficersHaveLooked(
            @Autowired FourPeople some, @Autowired FactImports imports, @Autowired GateOwners owners) {
        CaseSummary siti = cleared(some, imports, owners);
        PersonId person = siti.person();
        assertThat(stage(siti)).isEqualTo(Stage.CLEARED);

        assertThat(mend(person, CorrectedField.NAME, "Siti Rahmawatti")).isEqualTo(Mended.MENDED);
        assertThat(stage(siti)).as("the same name in another spelling").isEqualTo(Stage.CLEARED);
        assertThat(mend(person, CorrectedField.NATIONAL_NUMBER, "3201014403990009"))
                .isEqualTo(Mended.MENDED);

        IdentityChange change = change(person).orElseThrow();
        assertThat(change.differing()).containsExactly(IdentityAttribute.NATIONAL_NUMBER);
        assertThat(stage(siti)).isNotEqualTo(Stage.CLEARED);
        for (Actor officer : List.of(SomeActors.consular(), SomeActors.reviewer())) {
            Acting.as(
                    officer,
                    () -> changes.answer(person, change(person).orElseThrow().id(), ChangeAnswer.SAME, REASON));
        }
        assertThat(stage(siti)).isEqualTo(Stage.CLEARED);
    }

    /** The message, the head of the page, the history and the next step of the case all say what was closed. */
    @Test
    void everyPageSaysWhatACorrectionClosed(
            @Autowired FourPeople some,
            @Autowired FactImports imports,
            @Autowired GateOwners owners,
            @Autowired Accounts accounts,
            @Value("${local.server.port}") int port) {
        CaseSummary siti = cleared(some, imports, owners);
        String place = "/desk/people/" + siti.person().value();
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());

        var page = officer.submit(
                HttpOfficer.form(officer.open(place + "/mend?datum=NATIONAL_NUMBER"), place + "/mend"),
                typed("3201014403990009"));

        assertThat(page.select("[role=status]").text()).contains("tertutup sampai dua petugas memutuskan");
        assertThat(page.select(".pill").first().text()).contains("Identitas berubah");
        assertThat(page.select(".events").text()).contains("Data dibetulkan", "Identitas berubah");
        assertThat(officer.open(page.select("#identity-change [hx-get]").attr("hx-get"))
                        .text())
                .containsPattern("[4-9] klirens tidak lagi terpenuhi: ")
                .contains("Izin keluar");
        var next = officer.open("/desk/cases/" + siti.id().value()).select(".next-act");
        assertThat(next.text()).contains("Dua petugas memutuskan identitas");
        assertThat(next.select("a").attr("href")).isEqualTo(place + "#identity-change");
    }

    /** No registry is connected here. */
    @Test
    void withoutARegistryTheNextStepIsADocumentOrAnInterview(
            @Autowired FourPeople some, @Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        CaseSummary about = some.at(some.open(), 2);
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.consular());

        var next = officer.open("/desk/cases/" + about.id().value()).select(".next-act");

        assertThat(next.text()).contains("Lihat dokumen atau wawancarai");
        assertThat(next.select("a").attr("href"))
                .isEqualTo("/desk/people/" + about.person().value() + "#identity-seen");
        assertThat(officer.open("/desk/people/" + about.person().value()).select("form#identity-seen"))
                .hasSize(1);
    }

    /** From the page of the person beside what lists say, and back again, over HTTP and without scripts. */
    @Test
    void isDoneOnThePageBesideWhatWasSaid(@Autowired Accounts accounts, @Value("${local.server.port}") int port) {
        var officers = new HttpOfficers(accounts, port);
        HttpOfficer officer = officers.as(SomeActors.consular());
        HttpOfficer colleague = officers.as(SomeActors.registration());
        String place = "/desk/people/" + ratna.value();
        var page = officer.open(officer.open(place)
                .select("a[href=" + place + "/mend?datum=PASSPORT]")
                .attr("href"));
        var colleaguesForm = HttpOfficer.form(colleague.open(place + "/mend?datum=PASSPORT"), place + "/mend");

        var wrong = officer.submit(HttpOfficer.form(page, place + "/mend"), typed("tidak ada"));
        var mended = officer.submit(HttpOfficer.form(wrong, place + "/mend"), typed("C9988776"));
        var again = colleague.submit(colleaguesForm, typed("C2222222"));
        var back = officer.submit(
                Objects.requireNonNull(
                        officer.open(place + "/mend?datum=PASSPORT").selectFirst("form[action$=/back]")),
                Map.of("because", REASON));

        assertThat(page.text()).contains("X1234567", "satu");
        assertThat(wrong.select("[role=alert]").text()).contains("nomor paspor");
        assertThat(wrong.select("#mend-value").val()).isEqualTo("tidak ada");
        assertThat(mended.text()).contains("C9988776", "dibetulkan", "X1234567");
        assertThat(again.select("[role=alert]").text()).contains("rekan Anda mengubahnya");
        assertThat(again.text()).contains("C9988776", "paspor asli");
        assertThat(back.text()).contains("Pembetulan dibatalkan");
        assertThat(officer.open(place).select("main").text()).doesNotContain("C9988776");
    }

    private static Map<String, String> typed(String value) {
        return Map.of("value", value, "from", "paspor asli", "because", REASON);
    }

    private CaseSummary cleared(FourPeople some, FactImports imports, GateOwners owners) {
        IncidentId four = some.open();
        var facts = Stream.of(
                        "identity,verified,",
                        "screening,second_review_done,",
                        "fit_to_travel,fit,",
                        "travel_document,granted,SPLP-100000",
                        "overstay_fine,granted,WV-2000",
                        "exit_permit,granted,EP-30000",
                        "police_release,granted,PR-400",
                        "return_choice,wants_to_return,")
                .map(fact -> "%s,1,%s,2025-10-20\n".formatted(FourPeople.LIST, fact))
                .collect(Collectors.joining("", "list,number,gate,state,document,on\n", ""));
        Acting.as(SomeActors.clearance(), () -> {
            try {
                assertThat(imports.importFacts(four, "fakta.csv", new ByteArrayInputStream(facts.getBytes(UTF_8)))
                                .problems())
                        .isEmpty();
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
        owners.confirm(four);
        return some.at(four, 1);
    }

    private Stage stage(CaseSummary about) {
        return Acting.as(SomeActors.consular(), () -> cases.summary(about.id()).stage());
    }

    private Optional<IdentityChange> change(PersonId who) {
        return Acting.as(SomeActors.consular(), () -> changes.of(who));
    }

    private Mended mend(PersonId who, CorrectedField field, String value) {
        return mend(who, field, new Said(value, "paspor asli", REASON));
    }

    /** As somebody does who has seen the page as it is now. */
    private Mended mend(PersonId who, CorrectedField field, Said said) {
        return Acting.as(SomeActors.consular(), () -> mending.mend(who, field, said, latest(who, field)));
    }

    private Optional<CorrectionId> latest(PersonId who, CorrectedField field) {
        return mending.of(who).stream()
                .filter(each -> each.field() == field && each.back().isEmpty())
                .map(FactCorrection::id)
                .findFirst();
    }

    private PersonId person(String list, String number) {
        var statement = lists.statement(incident, list, number);
        return Objects.requireNonNull(Acting.as(SomeActors.consular(), () -> people.of(List.of(statement)))
                .get(statement));
    }

    private void match() {
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
    }
}
