package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.people.People;
import id.pulang.people.PersonId;
import id.pulang.people.SomeLists;
import id.pulang.people.identity.ChangeAnswer;
import id.pulang.people.identity.IdentityChanges;
import id.pulang.people.identity.IdentityChanges.ChangeOutcome;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.manifest.Boarding;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Five people who are ready, one of whom lists turn into somebody else, and what officers decide of it. */
abstract class SwappedIdentity {

    static final String VICTIM = "Zulkifli Harahap";
    static final String STRANGER = "Pelaku Pengganti";
    static final String REASON = "Wajah dibandingkan dengan foto paspor";

    @Autowired
    ApplicationContext application;

    @Autowired
    Manifests manifests;

    @Autowired
    BoardingGate gate;

    @Autowired
    NameLists names;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    IdentityChanges changes;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    SomeLists lists;

    SomeTravellers travellers;
    SomeManifests someManifests;
    IncidentId incident;
    CaseId victim;

    @BeforeEach
    void fivePeopleAreReady() {
        lists = new SomeLists(incidents, rosters);
        travellers = SomeTravellers.at(application);
        someManifests = SomeManifests.at(application);
        incident = travellers.ready();
        victim = travellers.byName(incident).get(VICTIM);
    }

    static String swapped() {
        String[] rows = SomeTravellers.registration().split("\n");
        for (int at = 0; at < rows.length; at++) {
            if (rows[at].contains(VICTIM)) {
                rows[at] = "KH-0004;" + STRANGER + ";L;Medan;01/01/1970;1271010101700009";
            }
        }
        return String.join("\n", rows).concat("\n");
    }

    void correct(String fileName) {
        lists.add(incident, fileName, swapped());
        match();
    }

    void match() {
        Acting.as(SomeActors.registration(), () -> matching.match(incident));
    }

    void assertNotAboard(ManifestId manifest) {
        var boarding = lead(() -> gate.board(manifest, victim));
        assertThat(boarding).isInstanceOfSatisfying(Boarding.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ManifestRefusal.GATE_SHUT);
            assertThat(refused.gates()).contains("identity", "travel_document");
        });
    }

    List<String> acts() {
        return Acting.as(
                SomeActors.head(),
                () -> transactions.execute(
                        _ -> jdbc.sql("select act from access.audit_entry where :person = any(subjects)")
                                .param("person", person().value())
                                .query(String.class)
                                .list()));
    }

    PersonId person() {
        return Acting.as(SomeActors.consular(), () -> cases.summary(victim).person());
    }

    void decide(ChangeAnswer answer, Actor first, Actor second) {
        assertThat(answer(answer, first)).isEqualTo(ChangeOutcome.NOTED);
        assertThat(answer(answer, second)).isEqualTo(ChangeOutcome.SETTLED);
    }

    ChangeOutcome answer(ChangeAnswer answer, Actor officer) {
        return Acting.as(
                officer,
                () -> changes.answer(
                        person(), changes.of(person()).orElseThrow().id(), answer, REASON));
    }

    ManifestId frozen() {
        return someManifests.frozen(incident);
    }

    ManifestId draft() {
        return someManifests.draft(incident);
    }

    long version(ManifestId manifest) {
        return someManifests.version(manifest);
    }

    static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
