package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.PostOpening;
import id.pulang.authentication.posts.PostProblem;
import id.pulang.authentication.posts.Posts;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.incidents.IncidentId;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.handovers.HandoverRecords;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Handovers;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Five people who have landed, and the offices of a region to which they are handed. */
abstract class OfficesOfARegion {

    static final String BAG = "Satu tas biru";

    @Autowired
    Posts posts;

    @Autowired
    Manifests manifests;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRecords records;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    final String number = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    final String coordinating = "K_" + number;
    final String bitung = "B_" + number;
    final String bekasi = "J_" + number;
    final String shelter = "R_" + number;

    DatabaseDoors database;
    ManifestId manifest;
    Map<String, CaseId> travellers = Map.of();

    @BeforeEach
    void fivePeopleHaveLandedAndTheirRegionHasOffices() {
        database = DatabaseDoors.of(application);
        opened("PEMDA", coordinating, "COORDINATION");
        opened(coordinating, bitung, "RETURN");
        opened(coordinating, shelter, "CARE");
        opened("PEMDA", bekasi, "RETURN");
        land();
    }

    void opened(String parent, String code, String purpose) {
        assertThat(admin(() -> posts.open(office(parent, code, purpose)))).isInstanceOf(PostOpening.Opened.class);
    }

    static NewPost office(String parent, String code, String purpose) {
        return new NewPost(code, parent, "Kantor " + code, "Office " + code, "Asia/Makassar", purpose);
    }

    Set<PostProblem> refused(NewPost post) {
        return switch (admin(() -> posts.open(post))) {
            case PostOpening.Opened opened -> throw new AssertionError(opened.toString());
            case PostOpening.Refused(var problems) -> problems;
        };
    }

    void land() {
        SomeTravellers some = SomeTravellers.at(application);
        IncidentId incident = some.ready();
        travellers = some.byName(incident);
        manifest = SomeManifests.at(application).landed(incident, travellers.values());
    }

    long version() {
        return Acting.as(SomeActors.head(), () -> manifests.summary(manifest)).version();
    }

    HandoverView handedTo(String office, String name) {
        CaseId who = travellers.get(name);
        given(List.of(who), new PostCode(office));
        return Acting.as(lead(), () -> records.of(who)).getLast();
    }

    Collection<ManifestRefusal> refusedAt(String office) {
        List<CaseId> somebody = List.of(travellers.get("Zulkifli Harahap"));
        return Acting.as(lead(), () -> handovers.handOver(manifest, somebody, new PostCode(office), ""))
                .refused()
                .values();
    }

    void given(List<CaseId> who, PostCode office) {
        if (handovers.needsBasis(office)) {
            SomePoliceHandovers.at(application).given(manifest, who, office);
        } else {
            Acting.as(lead(), () -> handovers.handOver(manifest, who, office, BAG));
        }
    }

    List<String> seenBy(String office, String sql) throws SQLException {
        return new ArrayList<>(DatabaseDoors.ask(database.acting(office, "own-post"), sql));
    }

    String person(HandoverView handover) {
        return "/desk/people/"
                + Acting.as(lead(), () -> cases.summary(handover.caseId()))
                        .person()
                        .value();
    }

    HttpOfficer http(String office) {
        return new HttpOfficers(accounts, port).as(officer(office));
    }

    static Actor officer(String office) {
        UUID id = UUID.nameUUIDFromBytes(office.getBytes(StandardCharsets.UTF_8));
        return new Actor(
                new UserId(id), "Ayu." + office.replace('_', '.'), Role.RECEIVING_AGENCY, new PostCode(office), office);
    }

    static <T> T as(String office, Supplier<T> work) {
        return Acting.as(officer(office), work);
    }

    static <T> T admin(Supplier<T> work) {
        return Acting.as(SomeActors.administrator(), work);
    }

    static Actor lead() {
        return SomeActors.lead();
    }
}
