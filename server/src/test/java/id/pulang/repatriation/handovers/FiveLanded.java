package id.pulang.repatriation.handovers;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.BoardingGate;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Flight;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

/** Five people who have landed, and the steps by which an agency accepts or refuses them. */
abstract class FiveLanded {

    static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Value("${local.server.port}")
    int port;

    @Autowired
    Manifests manifests;

    @Autowired
    BoardingGate gate;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRecords records;

    @Autowired
    OverdueHandovers overdue;

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    Matching matching;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    FactImports imports;

    @Autowired
    GateOwners owners;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionOperations transactions;

    IncidentId incident;
    Map<String, CaseId> who;
    ManifestId manifest;

    @BeforeEach
    void fiveHaveLanded() {
        var travellers =
                new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, imports, owners);
        incident = travellers.ready(new HttpOfficers(accounts, port));
        who = travellers.byName(incident);
        manifest = lead(() -> ((Drafting.Drafted) manifests.draft(incident, Flight.open())).manifest());
        lead(() -> manifests.approve(manifest, version()));
        Acting.as(SomeActors.head(), () -> manifests.approve(manifest, version()));
        lead(() -> who.values().forEach(each -> gate.board(manifest, each)));
        lead(() -> manifests.depart(manifest, version()));
        lead(() -> manifests.land(manifest, version()));
    }

    boolean kemensos(Supplier<Boolean> work) {
        return Acting.as(SomeActors.kemensos(), () -> transactions.execute(_ -> work.get()));
    }

    CaseId somebody() {
        return who.get("Ferdinand Manurung");
    }

    HandoverId handedOver(CaseId id) {
        return lead(() -> handovers.handOver(manifest, List.of(id), KEMENSOS, "Satu tas"))
                .made()
                .getFirst();
    }

    List<String> codes(CaseId id) {
        return lead(() -> cases.history(id)).stream().map(TimelineEntry::code).toList();
    }

    HttpOfficer officer(Actor actor) {
        return new HttpOfficers(accounts, port).as(actor);
    }

    long version() {
        return manifests.summary(manifest).version();
    }

    static <T> T lead(Supplier<T> work) {
        return Acting.as(SomeActors.lead(), work);
    }

    static void lead(Runnable work) {
        Acting.as(SomeActors.lead(), work);
    }
}
