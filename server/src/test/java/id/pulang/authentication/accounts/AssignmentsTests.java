package id.pulang.authentication.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.DatabaseDoors;
import id.pulang.MovingClock;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.cases.Cases;
import id.pulang.clearances.GateOwners;
import id.pulang.clearances.lists.FactImports;
import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Assignment;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.Roles;
import id.pulang.identity.UserId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.journeys.HttpOfficer;
import id.pulang.people.People;
import id.pulang.people.SomeLists;
import id.pulang.people.matching.Matching;
import id.pulang.repatriation.Drafting;
import id.pulang.repatriation.Manifests;
import id.pulang.repatriation.SomeManifests;
import id.pulang.repatriation.SomeTravellers;
import id.pulang.repatriation.manifest.Approval;
import id.pulang.repatriation.manifest.ManifestId;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * An account with several roles from–to: one in hand at a time, one human whatever they hold, and nothing at the end.
 */
@Tag("security")
@PulangTest
@Import(AssignmentsTests.Clocks.class)
class AssignmentsTests {

    private static final PostCode PNH = new PostCode("PNH");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Assignments assignments;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private Access access;

    @Autowired
    private Roles roles;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Matching matching;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private FactImports factImports;

    @Autowired
    private GateOwners owners;

    @Autowired
    private MovingClock clock;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private final String login = "peran." + UUID.randomUUID().toString().substring(0, 8);

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovingClock movingClock() {
            return MovingClock.goingFrom(Instant.parse("2025-10-22T01:00:00Z"));
        }
    }

    @Test
    void takesAnotherRoleInHandAndForgetsWhatWasOpenUnderTheOneBefore() throws SQLException {
        String password = open(Role.REPATRIATION_LEAD, PNH);
        give(Role.HEAD_OF_MISSION, PNH, Optional.empty());
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        Document before = officer.open("/desk/repatriation");
        Element stale = HttpOfficer.form(before, "/language");
        Element change = HttpOfficer.form(before, "/desk/role");
        String head = change.select("option:contains(Kepala perwakilan)").val();

        Document after = officer.submit(change, Map.of("assignment", head));

        assertThat(before.select(".actor").text()).contains("Koordinator pemulangan");
        assertThat(after.select(".actor").text()).contains("Kepala perwakilan").doesNotContain("Koordinator");
        assertThat(after.select("#acting-as option[selected]").val()).isEqualTo(head);
        assertThat(officer.post(stale, Map.of("to", "en")).statusCode()).isEqualTo(403);
        assertThat(DatabaseDoors.ask(
                        DatabaseDoors.of(application).asOwner(),
                        "select role || ' ' || detail from access.audit_entry where act = 'took up role' and user_id = '%s'"
                                .formatted(id().value())))
                .containsExactly("REPATRIATION_LEAD HEAD_OF_MISSION at PNH, section repatriation");
    }

    @Test
    void takesNoRoleInHandOfSomebodyElseOrBeforeItBegins() {
        String password = open(Role.REPATRIATION_LEAD, PNH);
        give(Role.HEAD_OF_MISSION, PNH, Optional.empty());
        UUID own = Acting.as(admin(), () -> assignments.of(id())).getLast().id();
        admin(() -> assignments.give(
                id(),
                new NewAssignment(
                        Role.CONSULAR_OFFICER,
                        PNH,
                        "consular",
                        Optional.of(clock.instant().plus(Duration.ofDays(2))),
                        Optional.empty())));
        UUID later = Acting.as(admin(), () -> assignments.of(id())).getLast().id();
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        Element change = HttpOfficer.form(officer.open("/desk"), "/desk/role");

        assertThat(change.select("option")).hasSize(2);
        assertThat(officer.submit(change, Map.of("assignment", later.toString()))
                        .select("[role=alert]")
                        .text())
                .contains("tidak berlaku");
        assertThat(Acting.as(SomeActors.lead(), () -> assignments.takeUp(own))).isFalse();
    }

    @Test
    void givesNothingFromTheMomentAtWhichItEnds() {
        String password = open(Role.CONSULAR_OFFICER, PNH);
        Instant end = clock.instant().plus(Duration.ofHours(3));
        give(Role.HEAD_OF_MISSION, PNH, Optional.of(end));
        HttpOfficer standIn = HttpOfficer.loggedIn(port, login, password);
        HttpOfficer own = HttpOfficer.loggedIn(port, login, password);
        Element change = HttpOfficer.form(standIn.open("/desk"), "/desk/role");
        standIn.submit(
                change,
                Map.of(
                        "assignment",
                        change.select("option:contains(Kepala perwakilan)").val()));

        clock.moveOn(Duration.between(clock.instant(), end).minusSeconds(20));
        int shortly = standIn.get("/desk/cases").statusCode();
        clock.moveOn(Duration.between(clock.instant(), end));

        assertThat(shortly).isEqualTo(200);
        assertThat(HttpOfficer.parsed(standIn.get("/desk/cases")).location()).contains("/login");
        assertThat(own.open("/desk/cases").location()).doesNotContain("/login");
        assertThat(verified.account(login).orElseThrow().actor().role()).isEqualTo(PackRole.of(Role.CONSULAR_OFFICER));
    }

    @Test
    void rolesThatThePackKeepsApartAreNeverInOneHandAtTheSameTime() {
        open(Role.MEDICAL_OFFICER, PNH);
        Instant now = clock.instant();
        var police = roles.at(PNH, "POLICE_LIAISON");

        var both = admin(
                () -> assignments.give(id(), new NewAssignment(police, PNH, "x", Optional.empty(), Optional.empty())));
        var unknown = admin(() -> assignments.give(
                id(), new NewAssignment(roles.at(PNH, "PIRATE"), PNH, "x", Optional.empty(), Optional.empty())));
        admin(() -> assignments.end(id(), assignments.of(id()).getFirst().id()));
        var after = admin(
                () -> assignments.give(id(), new NewAssignment(police, PNH, "x", Optional.of(now), Optional.empty())));
        var back = given(Role.MEDICAL_OFFICER, PNH);

        assertThat(both).containsExactly(AssignmentProblem.APART);
        assertThat(unknown).containsExactly(AssignmentProblem.OTHER_POST);
        assertThat(after).isEmpty();
        assertThat(back).containsExactly(AssignmentProblem.APART);
    }

    @Test
    void letsNobodyInWhoseLastRoleHasEnded() {
        String password = open(Role.CONSULAR_OFFICER, PNH);
        HttpOfficer officer = HttpOfficer.loggedIn(port, login, password);
        UUID only = Acting.as(admin(), () -> assignments.of(id())).getFirst().id();

        Acting.as(admin(), () -> assignments.end(id(), only));

        assertThat(HttpOfficer.parsed(officer.get("/desk")).location()).contains("/login");
        assertThat(HttpOfficer.stranger(port).tryToLogIn(login, password).location())
                .contains("/login");
        assertThat(Acting.as(SomeActors.consular(), () -> access.colleagues()))
                .extracting(Actor::id)
                .doesNotContain(id());
    }

    /** The attack: one human approves as lead of the journey and, with the other hand, as head of the mission. */
    @Test
    void oneHumanWithTwoRolesIsNeverTwoOfficers() {
        open(Role.REPATRIATION_LEAD, PNH);
        give(Role.HEAD_OF_MISSION, PNH, Optional.empty());
        Actor lead = in(Role.REPATRIATION_LEAD);
        Actor head = in(Role.HEAD_OF_MISSION);
        var travellers =
                new SomeTravellers(new SomeLists(incidents, rosters), matching, people, cases, factImports, owners);
        var incident = travellers.ready();
        ManifestId manifest =
                Acting.as(lead, () -> ((Drafting.Drafted) manifests.draft(incident, SomeManifests.FLIGHT)).manifest());

        Acting.as(lead, () -> manifests.approve(manifest, version(head, manifest)));
        var second = Acting.as(head, () -> manifests.approve(manifest, version(head, manifest)));

        assertThat(head.id()).isEqualTo(lead.id());
        assertThat(head.role()).isNotEqualTo(lead.role());
        assertThat(second).isEqualTo(new Approval.Refused(ManifestRefusal.SAME_PERSON));
        assertThat(Acting.as(SomeActors.consular(), () -> access.colleagues()).stream()
                        .filter(each -> each.id().equals(lead.id())))
                .hasSize(1);
    }

    @Test
    void keepsWhatMustNotBeInOneHandApart() {
        open(Role.CONSULAR_OFFICER, PNH);

        assertThat(given(Role.ADMINISTRATOR, PostCode.HEADQUARTERS)).containsExactly(AssignmentProblem.OTHER_SIDE);
        assertThat(given(Role.RECEIVING_AGENCY, new PostCode("POLRI"))).containsExactly(AssignmentProblem.OTHER_SIDE);
        assertThat(given(Role.RECEIVING_AGENCY, PNH))
                .containsExactlyInAnyOrder(AssignmentProblem.OTHER_POST, AssignmentProblem.OTHER_SIDE);
        assertThat(admin(() -> assignments.give(
                        id(),
                        new NewAssignment(
                                Role.REVIEWER, PNH, "protection", Optional.empty(), Optional.of(Instant.EPOCH)))))
                .containsExactly(AssignmentProblem.TIME);
        assertThat(given(Role.CONSULAR_OFFICER, PostCode.HEADQUARTERS)).isEmpty();
    }

    @Test
    void aRoleIsInASectionThatIsNamed() {
        open(Role.CONSULAR_OFFICER, PNH);

        var nowhere = new NewAssignment(Role.REVIEWER, PNH, "", Optional.empty(), Optional.empty());

        assertThat(admin(() -> assignments.give(id(), nowhere))).containsExactly(AssignmentProblem.NO_SECTION);
    }

    @Test
    void nobodyGivesThemselvesARole() {
        Actor administrator = admin();

        Acting.as(administrator, () -> {
            assertThatThrownBy(() -> assignments.give(
                            administrator.id(),
                            new NewAssignment(
                                    Role.HEAD_OF_MISSION, PNH, "command", Optional.empty(), Optional.empty())))
                    .isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void givesAndEndsARoleOnThePageOfTheAccount() {
        open(Role.CONSULAR_OFFICER, PNH);
        var account = new NewAccount(login + ".admin", "Anggun", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "admin");
        HttpOfficer admin = HttpOfficer.loggedIn(port, account.login(), SomeAccounts.open(accounts, account));
        String page = "/desk/accounts/" + id().value();

        Element form = admin.open(page).expectFirst("form[action=" + page + "/roles]");
        Document added = admin.submit(
                form, Map.of("role", "REVIEWER", "post", "HQ", "section", "protection", "until", "2026-01-31T17:00"));
        Document ended = admin.submit(added.select("form[action$=/end]").last(), Map.of());

        assertThat(added.select("[role=status]").text()).contains("Peran ditambahkan");
        assertThat(added.select("section:has(#roles-title) li").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("Kementerian Luar Negeri", "31 Jan 2026 17.00");
        assertThat(ended.select("section:has(#roles-title) li")).hasSize(1);
    }

    private String open(Role role, PostCode post) {
        return SomeAccounts.open(accounts, new NewAccount(login, "Gita " + login, role, post, "repatriation"));
    }

    private void give(Role role, PostCode post, Optional<Instant> until) {
        var wanted = new NewAssignment(role, post, "repatriation", Optional.empty(), until);
        assertThat(admin(() -> assignments.give(id(), wanted))).isEmpty();
        SomeAccounts.answered(accounts, login);
    }

    private Set<AssignmentProblem> given(Role role, PostCode post) {
        var wanted = new NewAssignment(role, post, "x", Optional.empty(), Optional.empty());
        return admin(() -> assignments.give(id(), wanted));
    }

    private Actor in(Role role) {
        List<Assignment> all = Acting.as(admin(), () -> assignments.of(id()));
        UUID inHand = all.stream()
                .filter(each -> each.role().holds(role))
                .findFirst()
                .orElseThrow()
                .id();
        return verified.account(login, Optional.of(inHand)).orElseThrow().actor();
    }

    private long version(Actor reader, ManifestId manifest) {
        return Acting.as(reader, () -> manifests.summary(manifest)).version();
    }

    private UserId id() {
        return Acting.as(admin(), () -> accounts.all()).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow()
                .actor()
                .id();
    }

    private static Actor admin() {
        return SomeActors.administrator();
    }

    private static <T> T admin(Supplier<T> work) {
        return Acting.as(admin(), work);
    }
}
