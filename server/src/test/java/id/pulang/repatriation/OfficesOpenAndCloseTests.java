package id.pulang.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.authentication.posts.NewPost;
import id.pulang.authentication.posts.PostProblem;
import id.pulang.identity.PostCode;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import id.pulang.repatriation.handovers.HandoverView;
import id.pulang.repatriation.handovers.Transfers;
import id.pulang.repatriation.manifest.ManifestRefusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How offices are opened and closed, and how they hand people on. */
@Tag("security")
@PulangTest
class OfficesOpenAndCloseTests extends OfficesOfARegion {

    @Autowired
    private Transfers transfers;

    @Autowired
    private VerifiedAccounts verified;

    @Test
    void handsPeopleOnToAnotherOfficeWhichSeesThemInItsPlace() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        var person = List.of(ferdinand.id());
        var unsigned = as(bitung, () -> transfers.handOn(person, new PostCode(bekasi)));
        as(bitung, () -> handovers.countersign(ferdinand.id()));

        var elsewhere = as(bitung, () -> transfers.handOn(person, new PostCode("BP3MI")));
        var wider = as(bitung, () -> transfers.handOn(person, new PostCode(shelter)));
        var notTheirs = as("PEMDA", () -> transfers.handOn(person, new PostCode(bekasi)));
        var done = as(bitung, () -> transfers.handOn(person, new PostCode(bekasi)));

        assertThat(List.of(unsigned, elsewhere, wider, notTheirs, done))
                .containsExactly(
                        Transfers.Outcome.NOBODY,
                        Transfers.Outcome.NO_SUCH_OFFICE,
                        Transfers.Outcome.NO_SUCH_OFFICE,
                        Transfers.Outcome.NOBODY,
                        Transfers.Outcome.HANDED_ON);
        assertThat(seenBy(bitung, "select id from people.person")).isEmpty();
        assertThat(seenBy(bekasi, "select id from people.person")).hasSize(1);
        assertThat(as(bekasi, records::received)).extracting(HandoverView::id).containsExactly(ferdinand.id());
        assertThat(verified.isUnchanged(account(bekasi))).isTrue();
    }

    @Test
    void theDatabaseHandsNobodyToAnotherAgency() throws SQLException {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        as(bitung, () -> handovers.countersign(ferdinand.id()));
        String on = "select repatriation.hand_on(array['%s']::uuid[], '%s')";
        String id = ferdinand.id().value().toString();

        assertThatThrownBy(() -> seenBy(bitung, on.formatted(id, "KEMENSOS"))).hasMessageContaining("within an agency");
        assertThatThrownBy(() -> seenBy(bitung, on.formatted(id, shelter))).hasMessageContaining("within an agency");
        assertThat(seenBy(bekasi, on.formatted(id, "PEMDA"))).containsExactly("0");
    }

    @Test
    void closesAnOfficeOnceItsPeopleAreHandedOnAndTellsHowUntilThen() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        HttpOfficer admin = new HttpOfficers(accounts, port).as(SomeActors.administrator());
        String page = "/desk/posts/" + bitung;

        var refused = admin.post(HttpOfficer.form(admin.open(page), page + "/close"), Map.of());
        var early = HttpOfficer.parsed(refused).select("[role=alert]").text();
        as(bitung, () -> handovers.countersign(ferdinand.id()));
        as(bitung, () -> transfers.handOn(List.of(ferdinand.id()), new PostCode(bekasi)));
        var late = admin.submit(HttpOfficer.form(admin.open(page), page + "/close"), Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(early).contains("masih ada orang di sana");
        assertThat(late.select("[role=status]").text()).contains("Pos ditutup");
        assertThat(admin(() -> posts.close(new PostCode(coordinating)))).containsExactly(PostProblem.HAS_OFFICES);
        assertThat(refusedAt(bitung)).containsExactly(ManifestRefusal.NOT_AN_AGENCY);
    }

    @Test
    void somebodyWhomAnOfficeRefusedKeepsItOpenNoLonger() {
        HandoverView ferdinand = handedTo(bitung, "Ferdinand Manurung");
        var before = admin(() -> posts.close(new PostCode(bitung)));

        as(bitung, () -> handovers.refuse(ferdinand.id(), "Bukan warga daerah ini"));

        assertThat(before).containsExactly(PostProblem.HAS_PEOPLE);
        await().untilAsserted(() ->
                assertThat(admin(() -> posts.close(new PostCode(bitung)))).isEmpty());
    }

    @Test
    void keepsAnOfficeOpenWhereOfficersWork() {
        account(bekasi);

        assertThat(admin(() -> posts.close(new PostCode(bekasi)))).containsExactly(PostProblem.HAS_OFFICERS);
        assertThat(admin(() -> posts.close(PostCode.HEADQUARTERS))).contains(PostProblem.HEADQUARTERS);
    }

    @Test
    void refusesAPostThatStandsNowhereOrMixesPoliceWithWelfare() {
        assertThat(refused(new NewPost("a", "PNH", "", "", "Mars/Olympus", "RETURN")))
                .containsExactlyInAnyOrder(
                        PostProblem.CODE_FORM,
                        PostProblem.PARENT,
                        PostProblem.PURPOSE,
                        PostProblem.NO_NAME,
                        PostProblem.ZONE);
        assertThat(refused(office("POLRI", "P_" + number, "CARE"))).containsExactly(PostProblem.PURPOSE);
        assertThat(refused(office("PEMDA", "P_" + number, "POLICE"))).containsExactly(PostProblem.PURPOSE);
        assertThat(refused(office("PEMDA", bitung, "RETURN"))).containsExactly(PostProblem.CODE_TAKEN);
    }

    @Test
    void theDatabaseLetsNobodyWriteAPostWhoSeesCases() throws SQLException {
        for (String sql : List.of(
                "update access.post set name_id = 'x' where code = '%s'".formatted(bitung),
                "update access.post set closed_at = '2025-10-22' where code = '%s'".formatted(bitung),
                "insert into access.post (code, kind, name_id, name_en, zone, purpose)"
                        + " values ('X_%s', 'AGENCY', 'x', 'x', 'UTC', 'COORDINATION')".formatted(number))) {
            assertThatThrownBy(() -> DatabaseDoors.tell(database.acting("PNH", "own-post"), sql))
                    .as(sql)
                    .hasMessageContaining("administrators");
        }
        assertThatThrownBy(() -> DatabaseDoors.tell(
                        database.acting("PNH", "own-post"), "update access.post set purpose = 'CARE', parent = null"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsNoOfficeInThatSomebodyMovedBesideTheServers() throws SQLException {
        Account officer = account(bekasi);
        assertThat(verified.isUnchanged(officer)).isTrue();
        String move = "update access.post set purpose = '%s' where code = '%s'";

        DatabaseDoors.tell(database.asOwner(), move.formatted("COORDINATION", bekasi));
        boolean moved = verified.isUnchanged(officer);
        DatabaseDoors.tell(database.asOwner(), move.formatted("RETURN", bekasi));

        assertThat(moved).isFalse();
    }

    /** Opens an account of the office, which logs in. */
    private Account account(String office) {
        http(office);
        return verified.account("http." + officer(office).name().toLowerCase(Locale.ROOT))
                .orElseThrow();
    }
}
