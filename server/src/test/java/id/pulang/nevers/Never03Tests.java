package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.families.ConfirmedReporter;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.nevers.AttackedServer.HandedOver;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactBar;
import id.pulang.people.contacts.ContactBars;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.people.master.review.ProtectedPeople;
import id.pulang.repatriation.SomePoliceHandovers;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.handovers.LegalBasis;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.reports.ReportId;
import id.pulang.rescue.Manner;
import id.pulang.rescue.RescueAct;
import id.pulang.rescue.RescueSteps;
import id.pulang.rescue.StepFacts;
import id.pulang.rescue.requests.Making;
import id.pulang.rescue.requests.RequestOutcome;
import id.pulang.rescue.requests.RequestTerms;
import id.pulang.rescue.requests.RescueRequests;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Never 3: tell family, media or another agency who or where someone is, or that they are known; "unknown" and "hidden"
 * sound the same.
 */
@Tag("security")
@PulangTest
class Never03Tests {

    private static final List<String> ABOUT_SOMEBODY = List.of(
            "people.person",
            "cases.protection_case",
            "repatriation.handover",
            "incidents.statement",
            "assistance.fitness_finding",
            "screening.conclusion",
            "clearances.gate_fact",
            "repatriation.seat");

    @Autowired
    private AttackedServer server;

    /**
     * The attack: another agency asks for somebody under every address, and compares with somebody who does not exist.
     */
    @Test
    void whoIsHiddenAnswersLikeWhoIsUnknown() throws SQLException {
        HandedOver hidden = server.handedOver("BP3MI");
        HandedOver unknown = new HandedOver(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "BAST/PNH/2025/999999", "Nobody");
        HttpOfficer agency = server.as(SomeActors.kemensos());

        assertThat(answers(agency, hidden)).isEqualTo(answers(agency, unknown));
    }

    /** The attack: a family compares what it reads of somebody hidden, unwilling, barred from it, and of nobody. */
    @Test
    void aFamilyReadsTheSameOfWhoIsHiddenUnwillingOrUnknown(
            @Autowired ContactBars bars, @Autowired ProtectedPeople hidden) {
        ConfirmedReporter family = server.family();
        HttpOfficer officer = server.as(SomeActors.consular());
        PersonId willing = family.somebody().person();
        PersonId unseen = family.somebody().person();
        ContactId barred = family.named(willing, DisclosureChoice.STAGE);
        Acting.as(SomeActors.consular(), () -> {
            bars.bar(barred, ContactBar.WishedBy.OFFICER, "Ikut merekrut, kata orangnya");
            hidden.protect(unseen, "Tidak mau ditemukan");
        });

        String unwilling = read(officer, family, willing, family.named(willing, DisclosureChoice.NOTHING));

        assertThat(unwilling).contains("tidak dapat memberi keterangan");
        assertThat(read(officer, family, willing, barred)).isEqualTo(unwilling);
        assertThat(read(officer, family, unseen, family.named(unseen, DisclosureChoice.STAGE)))
                .isEqualTo(unwilling);
    }

    private static String read(HttpOfficer officer, ConfirmedReporter family, PersonId person, ContactId contact) {
        ReportId report = family.rang(person);
        family.confirmed(report, contact);
        return officer.open("/desk/families/reports/" + report.value())
                .select(".family-word")
                .outerHtml();
    }

    /** The attack: the same question to the page that says whether somebody is known, by the name. */
    @Test
    void aNameThatIsKnownAnswersLikeOneThatIsNot() throws SQLException {
        HandedOver hidden = server.handedOver("BP3MI");
        HttpOfficer agency = server.as(SomeActors.kemensos());

        String known = known(agency, hidden.name() + " Segara");
        String unknown = known(agency, "Sukarmawati Segara");

        assertThat(known).doesNotContain("/desk/people/" + hidden.person()).isEqualTo(unknown);
    }

    /** The attack: straight to the database, as the application does while another agency works. */
    @Test
    void theDatabaseShowsAnotherAgencyNoRowOfThem() throws SQLException {
        HandedOver hidden = server.handedOver("BP3MI");

        for (String table : ABOUT_SOMEBODY) {
            assertThat(DatabaseDoors.ask(
                            server.database().acting("KEMENSOS", "AGENCY"),
                            "select 1 from %s t where t::text like '%%%s%%' or t::text like '%%%s%%'"
                                    .formatted(table, hidden.person(), hidden.caseId())))
                    .as(table)
                    .isEmpty();
        }
    }

    /**
     * The attack: one officer alone, with a letter for an order and without its paper, hands somebody to the police.
     */
    @Test
    void oneOfficerWithALetterHandsNobodyToThePolice(@Autowired Handovers handovers) {
        var travellers = server.travellers();
        IncidentId incident = travellers.ready();
        Map<String, CaseId> all = travellers.byName(incident);
        CaseId who = all.get("Ferdinand Manurung");
        ManifestId manifest = server.landed(incident, all.values());
        PostCode polri = new PostCode("POLRI");
        var police = server.police();
        LegalBasis letter = new LegalBasis("x", "x", LocalDate.of(2025, 10, 20));

        Acting.as(SomeActors.lead(), () -> handovers.handOver(manifest, List.of(who), polri, ""));
        police.asked(SomeActors.lead(), manifest, List.of(who), polri, letter);
        assertThatThrownBy(() -> Acting.as(
                        SomeActors.lead(),
                        () -> handovers.handToPolice(manifest, List.of(who), polri, SomePoliceHandovers.ORDER)))
                .hasStackTraceContaining("by one officer");
        police.given(SomeActors.lead(), SomeActors.lead(), manifest, List.of(who), polri);

        assertThat(Acting.as(SomeActors.lead(), () -> server.records().of(who))).isEmpty();
    }

    /** The attack: name somebody who is held, with the place, to an authority of the host state without their word. */
    @Test
    void nobodyIsNamedToAnAuthorityWithoutTheirWord(
            @Autowired RescueSteps rescue, @Autowired RescueRequests requests, @Autowired Access access)
            throws SQLException {
        CaseId who = server.held("Sekarmirah", "Gedung Kencana lantai dua");
        LocalDate today = Acting.as(SomeActors.consular(), access::today);
        var terms = new RequestTerms("Kepolisian provinsi", "", today, "id");
        var silent = new StepFacts("", "", "", " ", Manner.OWN_WORD, StepFacts.Heads.NONE);
        var said = new StepFacts("", "", "", "lewat telepon", Manner.OWN_WORD, StepFacts.Heads.NONE);

        Making unasked = Acting.as(SomeActors.consular(), () -> requests.make(List.of(who), terms));
        Acting.as(SomeActors.consular(), () -> rescue.record(who, RescueAct.RESCUE_WISHED, today, silent));
        Acting.as(SomeActors.consular(), () -> rescue.record(who, RescueAct.LIFE_IN_DANGER, today, silent));
        Making silently = Acting.as(SomeActors.consular(), () -> requests.make(List.of(who), terms));
        Acting.as(SomeActors.consular(), () -> rescue.record(who, RescueAct.RESCUE_WISHED, today, said));
        Acting.as(SomeActors.consular(), () -> rescue.record(who, RescueAct.RESCUE_DECLINED, today, said));
        Making unwilling = Acting.as(SomeActors.consular(), () -> requests.make(List.of(who), terms));

        assertThat(List.of(unasked, silently, unwilling))
                .allSatisfy(made -> assertThat(made)
                        .isInstanceOfSatisfying(
                                Making.Refused.class,
                                refused -> assertThat(refused.why()).isEqualTo(RequestOutcome.NOT_WISHED)));
        assertThat(DatabaseDoors.ask(
                        server.database().asOwner(),
                        "select 1 from rescue.requested where case_id = '%s'".formatted(who.value())))
                .isEmpty();
    }

    /** The attack: a stranger holds somebody's paper and asks whether it is genuine. */
    @Test
    void whoVerifiesAPaperLearnsNotWhoseItIs() throws SQLException {
        HandedOver hidden = server.handedOver("BP3MI");

        assertThat(server.openPages().values())
                .noneMatch(page -> page.contains(hidden.name()) || page.contains(hidden.number()));
    }

    private static Map<String, String> answers(HttpOfficer officer, HandedOver sought) {
        Map<String, String> answers = new TreeMap<>();
        Map.of(
                        "/desk/people/", sought.person(),
                        "/desk/cases/", sought.caseId(),
                        "/desk/assistance/cases/", sought.caseId(),
                        "/desk/handovers/", sought.id() + "/bast",
                        "/partner/handovers/", sought.id() + "/bast")
                .forEach((address, id) ->
                        answers.put(address, told(officer.get(address + id)).replace(id.toString(), "ID")));
        return answers;
    }

    private static String known(HttpOfficer officer, String name) {
        var form = HttpOfficer.form(officer.open("/desk/people/known"), "/desk/people/known");
        return officer.submit(form, Map.of("name", name)).select("main").text().replace(name, "NAME");
    }

    private static String told(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + answer.headers().map().keySet() + " "
                + HttpOfficer.parsed(answer).select("main").text()
                + new String(answer.body(), StandardCharsets.UTF_8).length();
    }
}
