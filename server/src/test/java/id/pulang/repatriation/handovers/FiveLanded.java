package id.pulang.repatriation.handovers;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.TimelineEntry;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.ManifestId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Five people who have landed, and the steps by which an agency accepts or refuses them. */
abstract class FiveLanded {

    static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Value("${local.server.port}")
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Manifests manifests;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRecords records;

    @Autowired
    OverdueHandovers overdue;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionOperations transactions;

    IncidentId incident;
    Map<String, CaseId> who;
    ManifestId manifest;

    @BeforeEach
    void fiveHaveLanded() {
        SomeTravellers travellers = SomeTravellers.at(application);
        incident = travellers.ready(new HttpOfficers(accounts, port));
        who = travellers.byName(incident);
        manifest = SomeManifests.at(application).landed(incident, who.values());
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
