package id.pulang.nevers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.families.ConfirmedReporter;
import id.pulang.families.words.FamilyWord;
import id.pulang.identity.Acting;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.PersonId;
import id.pulang.people.contacts.ContactId;
import id.pulang.people.contacts.DisclosureChoice;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.departures.Departures;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.reports.ReportId;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Never 14: show shelters or flights to the public or the family before arrival. */
@Tag("security")
@PulangTest
class Never14Tests {

    private static final String NUMBER = "ZQ 8231";

    @Autowired
    private AttackedServer server;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Departures departures;

    private IncidentId incident;
    private ManifestId manifest;

    @BeforeEach
    void aFlightIsFrozen() {
        var travellers = server.travellers();
        incident = travellers.ready();
        manifest = Acting.as(SomeActors.lead(), () -> {
            var drafted = manifests.draft(incident, SomeManifests.flight(NUMBER, "Phnom Penh", "Ujung Batu"));
            assertThat(drafted).isInstanceOf(Drafting.Drafted.class);
            return ((Drafting.Drafted) drafted).manifest();
        });
        Acting.as(SomeActors.lead(), () -> manifests.approve(manifest, version()));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version()));
    }

    @Test
    void nobodyLearnsOfAFlightWithoutLoggingIn() {
        assertThat(server.openPages())
                .hasSizeGreaterThan(3)
                .allSatisfy((address, page) -> assertThat(page).as(address).doesNotContain(NUMBER, "Ujung Batu"));
    }

    /** The attack: an agency that waits for people, or somebody in it, looks for the flight before it has landed. */
    @Test
    void noAgencyLearnsOfAFlightBeforeItHasLanded() throws SQLException {
        HttpOfficer agency = server.as(SomeActors.kemensos());

        for (String address : List.of("/desk", "/partner/handovers", "/desk/cases", "/desk/people")) {
            assertThat(agency.open(address).html()).as(address).doesNotContain(NUMBER, "Ujung Batu");
        }
        for (String address : List.of("", "/names", "/arrival")) {
            assertThat(agency.get("/desk/repatriation/" + manifest.value() + address)
                            .statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(DatabaseDoors.ask(
                        server.database().acting("KEMENSOS", "AGENCY"), "select 1 from repatriation.manifest"))
                .isEmpty();
    }

    /** Who only takes in lists or examines people needs no flight for it. */
    @Test
    void whoDoesNotTakePeopleHomeDoesNotSeeTheFlight() {
        for (var other : List.of(SomeActors.registration(), SomeActors.medical(), SomeActors.reviewer())) {
            assertThat(server.as(other)
                            .get("/desk/repatriation/" + manifest.value())
                            .statusCode())
                    .as(other.role().code())
                    .isEqualTo(403);
        }
    }

    /** A shelter would need an address of its own; there is none yet. */
    /** The attack: a family that may know the way looks for the flight of somebody who is on it. */
    @Test
    void aFamilyLearnsOfNoFlightAndNoPlace(@Autowired BoardingGate gate, @Autowired Cases cases) {
        CaseId traveller = server.travellers().at(incident, 0);
        PersonId person =
                Acting.as(SomeActors.consular(), () -> cases.summary(traveller)).person();
        ConfirmedReporter family = server.family();
        ContactId mother = family.named(person, DisclosureChoice.STAGE);
        family.agreed(mother);
        ReportId report = family.rang(person);
        family.confirmed(report, mother);
        family.takenIn(traveller);
        HttpOfficer officer = server.as(SomeActors.consular());
        assertThat(family.read(report)).isEqualTo(new FamilyWord.InCare());

        Acting.as(SomeActors.lead(), () -> {
            gate.board(manifest, traveller);
            departures.depart(manifest, version(), "");
        });

        assertThat(family.read(report)).isEqualTo(new FamilyWord.Travelling());
        for (String address :
                List.of("/desk/families/reports/" + report.value(), "/desk/families/people/" + person.value())) {
            assertThat(officer.open(address).select(".family-word").text())
                    .as(address)
                    .contains("dalam perjalanan pulang")
                    .doesNotContainPattern(
                            "(?i)ZQ|8231|Ujung Batu|Phnom Penh|penerbangan|pesawat|bandara|shelter|rumah aman");
        }
    }

    @Test
    void noPublicPageAndNoTableKnowsAShelter() throws SQLException {
        assertThat(server.openPages().keySet())
                .noneMatch(address -> address.matches("(?i).*(shelter|rumah|flight|arrival|manifest|kedatangan).*"));
        assertThat(server.columns())
                .noneMatch(column -> column.matches("(?i).*shelter\\w*\\.(address|street|lat|lon)\\w*"));
    }

    private long version() {
        return manifests.summary(manifest).version();
    }
}
