package id.pulang.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pulang.CodedRows;
import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.SomeAccounts;
import id.pulang.SomeActors;
import id.pulang.audit.verification.Break;
import id.pulang.audit.verification.BreakKind;
import id.pulang.audit.watch.TablesLook;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.clearances.decision.GateStanding;
import id.pulang.clearances.decision.ProgramReason;
import id.pulang.clearances.decision.StandingReason;
import id.pulang.clearances.facts.GateFact;
import id.pulang.clearances.overrides.OverrideReport;
import id.pulang.clearances.overrides.OverrideRequest;
import id.pulang.clearances.overrides.Overrides;
import id.pulang.identity.Acting;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.people.sight.AgencyVisibility;
import id.pulang.people.sight.ReceivedByAgency;
import id.pulang.protection.rowcodes.RowCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The owner of the database changes rows that decide: each is named by {@code audit verify} and opens nothing. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class ChangedRowsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final PostCode KEMENSOS = new PostCode("KEMENSOS");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FourPeople some;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Overrides overrides;

    @Autowired
    private OverrideReport report;

    @Autowired
    private GateHistories histories;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerifiedAccounts verified;

    @Autowired
    private AgencyVisibility agencies;

    @Autowired
    private TablesLook look;

    @Autowired
    private RowCodes codes;

    private CaseSummary siti;
    private CaseSummary yohana;
    private String login;
    private CodedRows rows;

    @BeforeEach
    void writeThroughTheDoors() throws Exception {
        var incident = some.open();
        siti = some.at(incident, 1);
        yohana = some.at(incident, 3);
        Acting.as(
                SomeActors.clearance(),
                () -> clearances.record(siti.id(), GateFact.of("exit_permit", "pending", null, DAY)));
        Acting.as(
                SomeActors.consular(),
                () -> clearances.record(
                        yohana.id(),
                        GateFact.of("minor_escort", "granted", "PDP-7", DAY).with(siti.id())));
        Acting.as(
                SomeActors.clearance(),
                () -> overrides.request(
                        siti.id(),
                        new OverrideRequest("police_release", "Surat menyusul besok pagi.", DAY.plusDays(2))));
        Acting.as(
                SomeActors.lead(),
                () -> agencies.show(new ReceivedByAgency(List.of(siti.person().value()), KEMENSOS)));
        Acting.as(
                SomeActors.lead(),
                () -> agencies.showThrough(
                        siti.person().value(), yohana.person().value()));
        login = "officer." + UUID.randomUUID().toString().substring(0, 8);
        SomeAccounts.open(
                accounts, new NewAccount(login, "Invented", Role.REVIEWER, new PostCode("PNH"), "protection"));
        SomeAccounts.open(
                accounts, new NewAccount(login + ".agency", "Invented", Role.RECEIVING_AGENCY, KEMENSOS, "KEMENSOS"));
        rows = CodedRows.kept(application, "kept");
    }

    @AfterEach
    void putBack() throws Exception {
        try (var changed = rows) {
            changed.putBack(false);
        }
    }

    /** What one test leaves changed, all that come after it find too. */
    @AfterAll
    void findsNothingOnceAllIsPutBack() throws Exception {
        try (var after = CodedRows.kept(application, "after")) {
            assertThat(after.found()).isEmpty();
        }
    }

    @Test
    void findsNothingAsLongAsTheServersWrite() throws Exception {
        assertThat(rows.found()).isEmpty();
    }

    /**
     * Whoever may send SQL as the application puts a table of the same name there first, whose trigger would be the
     * owner's.
     */
    @Test
    void keepsItsNotesInNoTableThatSomebodyElsePutThere() throws Exception {
        try (var connection = DatabaseDoors.of(application).acting("PNH", "POST");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create temp table rows_noted (number bigint generated always as identity, kind text, key text,"
                            + " about uuid, post text, before text, after text)");
            statement.execute("grant all on pg_temp.rows_noted to public");

            assertThatThrownBy(() -> statement.execute("update clearances.gate_override set withdrawn_at = now()"))
                    .hasMessageContaining("belongs to somebody else");
            connection.rollback();
        }
    }

    static Stream<List<String>> changes() {
        return Stream.of(
                List.of("clearances.gate_fact", "update clearances.gate_fact set word = 'granted' where %s", FACT),
                List.of("clearances.gate_fact", "update clearances.gate_fact set seq = default where %s", FACT),
                List.of("clearances.gate_fact", CONFIRMED, ESCORT),
                List.of("clearances.gate_override", APPROVED, OVERRIDE),
                List.of("access.account", "update access.account set name = 'Orang lain' where %s", OFFICER),
                List.of("access.assignment", "update access.assignment set role = 'HEAD_OF_MISSION' where %s", ROLE),
                List.of("access.assignment", "update access.assignment set until_at = '2030-01-01' where %s", ROLE),
                List.of("access.account", "update access.account set post = 'HQ' where %s", OFFICER),
                List.of("access.account", "update access.account set password_hash = 'x' where %s", OFFICER),
                List.of("access.shown", "update access.shown set at = at - interval '1 day' where %s", SHOWN));
    }

    private static final String FACT = "gate = 'exit_permit' and case_id = :siti";
    private static final String ESCORT = "gate = 'minor_escort' and case_id = :yohana";
    private static final String OVERRIDE = "gate = 'police_release' and case_id = :siti";
    private static final String OFFICER = "login = :login";
    private static final String ROLE = "account_id = (select id from access.account where login = :login)";
    private static final String SHOWN = "person_id = :person";
    private static final String SHOWN_ANOTHER = "person_id = :other";
    private static final String CONFIRMED =
            "update clearances.gate_fact set confirmed_by = uuidv7(), confirmed_at = '2025-10-22T01:00:00Z' where %s";
    private static final String APPROVED = """
            update clearances.gate_override set decided = 'APPROVED', decided_by = uuidv7(), decided_section = 'x',
                decided_at = '2025-10-22T01:00:00Z' where %s
            """;

    @ParameterizedTest
    @MethodSource("changes")
    void namesARowThatWasChanged(List<String> change) throws Exception {
        rows.harm(sql(change.get(1).formatted(change.get(2))));

        assertThat(rows.found())
                .extracting(Break::kind, each -> each.detail().split(" ")[0])
                .containsExactly(tuple(BreakKind.ROW_CHANGED, change.getFirst()));
    }

    static Stream<List<String>> rows() {
        return Stream.of(
                List.of("clearances.gate_fact", FACT),
                List.of("clearances.gate_fact", ESCORT),
                List.of("clearances.gate_override", OVERRIDE),
                List.of("access.account", OFFICER),
                List.of("access.shown", SHOWN));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesARowThatWasDeleted(List<String> row) throws Exception {
        rows.harm(sql("delete from %s where %s".formatted(row.get(0), row.get(1))));

        assertThat(rows.found())
                .extracting(Break::kind, each -> each.detail().split(" ")[0])
                .containsExactly(tuple(BreakKind.ROW_DELETED, row.getFirst()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesARowThatWasPutIn(List<String> row) throws Exception {
        rows.harm(
                "create temp table new on commit preserve rows as "
                        + sql("select * from %s where %s".formatted(row.get(0), row.get(1))),
                switch (row.getFirst()) {
                    case "access.shown" -> "update new set person_id = uuidv7()";
                    case "access.account" -> "update new set id = uuidv7(), login = login || '.two'";
                    case "clearances.gate_fact" -> "update new set id = uuidv7(), seq = seq + 1000000";
                    default -> "update new set id = uuidv7()";
                },
                "insert into %s overriding system value select * from new".formatted(row.getFirst()));

        assertThat(rows.found())
                .extracting(Break::kind, each -> each.detail().split(" ")[0])
                .containsExactly(tuple(BreakKind.ROW_INSERTED, row.getFirst()));
    }

    @Test
    void namesAFactAndAnOverrideThatWereMovedToAnotherCase() throws Exception {
        rows.harm(
                sql("update clearances.gate_fact set case_id = :yohana where " + FACT),
                sql("update clearances.gate_override set case_id = :yohana where " + OVERRIDE));

        assertThat(rows.found()).extracting(Break::kind).containsExactly(BreakKind.ROW_MOVED, BreakKind.ROW_MOVED);
    }

    @Test
    void namesWhoWasSeenAndIsNowSomebodyElse() throws Exception {
        rows.harm(sql("update access.shown set person_id = uuidv7() where " + SHOWN));

        assertThat(rows.found())
                .extracting(Break::kind)
                .containsExactlyInAnyOrder(BreakKind.ROW_INSERTED, BreakKind.ROW_DELETED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesRowsThatAreOlderVersionsOfThemselves(boolean withTheirCodes) throws Exception {
        var old = rows;
        writeOn();
        rows = CodedRows.kept(application, "newer");

        old.putBack("clearances.gate_fact", sql(ESCORT));
        old.putBack("clearances.gate_override", sql(OVERRIDE));
        old.putBack("access.account", sql(OFFICER));
        old.putBack("access.shown", sql(SHOWN_ANOTHER));
        if (withTheirCodes) {
            old.putBack("access.row_code", "true");
        }

        assertThat(rows.found())
                .extracting(Break::kind, each -> each.detail().split(" ")[0])
                .containsExactlyInAnyOrder(
                        tuple(BreakKind.ROW_PUT_BACK, "clearances.gate_fact"),
                        tuple(BreakKind.ROW_PUT_BACK, "clearances.gate_override"),
                        tuple(BreakKind.ROW_PUT_BACK, "access.account"),
                        tuple(BreakKind.ROW_PUT_BACK, "access.shown"));
        codes.distrust(look.look().changed());
        assertThat(because(siti.id())).containsOnly(ProgramReason.CHANGED_ROWS);
        assertThat(verified.account(login)).isEmpty();
        codes.distrust(Set.of());
        rows.putBack(true);
        old.close();
    }

    /** Writes the rows once more through the doors, so that those kept before are old. */
    private void writeOn() {
        var fact = Acting.as(SomeActors.consularTwo(), () -> histories.of(yohana.id(), "minor_escort"))
                .entries()
                .getFirst();
        Acting.as(
                SomeActors.consularTwo(),
                () -> clearances.confirm(yohana.id(), fact.fact().orElseThrow()));
        var override = Acting.as(SomeActors.head(), () -> report.of(siti.id())).getFirst();
        Acting.as(SomeActors.head(), () -> overrides.decline(override.override().id()));
        var officer = verified.account(login).orElseThrow().actor();
        Acting.as(
                SomeActors.administrator(),
                () -> accounts.move(officer.id(), PackRole.of(Role.REGISTRATION_OFFICER), officer.post(), "consular"));
        Acting.as(
                SomeActors.lead(),
                () -> agencies.hideThrough(
                        siti.person().value(), yohana.person().value()));
    }

    @Test
    void keepsEveryGateShutOfACaseWhoseRowsWereChanged() throws Exception {
        rows.harm(sql("update clearances.gate_fact set word = 'granted', on_day = '2025-10-21' where " + FACT));

        assertThat(because(siti.id())).containsOnly(ProgramReason.CHANGED_ROWS);
        assertThat(because(yohana.id())).doesNotContain(ProgramReason.CHANGED_ROWS);
    }

    @Test
    void letsNobodyInWhoseAccountWasChanged() throws Exception {
        rows.harm(sql("update access.account set password_hash = 'x' where " + OFFICER));

        assertThat(verified.account(login)).isEmpty();
    }

    @Test
    void letsNobodyInWhoseRoleWasChanged() throws Exception {
        rows.harm(sql("update access.assignment set role = 'HEAD_OF_MISSION' where " + ROLE));

        assertThat(verified.account(login)).isEmpty();
    }

    @Test
    void doesNotTakeBackWhatWasForgedWhenAServerWritesTheRowAgain() throws Exception {
        rows.harm(sql("update access.account set name = 'Orang lain' where " + OFFICER));
        var officer = officer();

        Acting.as(SomeActors.administrator(), () -> accounts.endSessions(officer, "ended sessions"));

        assertThat(rows.found()).extracting(Break::kind).containsExactly(BreakKind.ROW_CHANGED);
        assertThat(verified.account(login)).isEmpty();
    }

    @Test
    void letsNoAgencyInThatWasShownSomebodyByTheDatabase() throws Exception {
        String agency = login + ".agency";
        var account = verified.account(agency).orElseThrow();
        assertThat(verified.isUnchanged(account)).isTrue();

        rows.harm("insert into access.shown values ('KEMENSOS', uuidv7(), '2025-10-22')");

        assertThat(verified.isUnchanged(account)).isFalse();
        assertThat(verified.account(agency)).isEmpty();
    }

    static Stream<List<String>> more() {
        return Stream.of(
                List.of("cases.protection_case", "update cases.protection_case set owner = uuidv7() where id = :siti"),
                List.of("access.passkey", """
                        insert into access.passkey select uuidv7(), id, 'x', 'x', 0, '', 'x', '2025-10-22'
                        from access.account where login = :login
                        """),
                List.of("access.recovery_code", """
                        insert into access.recovery_code select id, 1, 'x' from access.account where login = :login
                        """),
                List.of("repatriation.manifest", """
                        insert into repatriation.manifest (id, post, incident_id, wave, state, version, flight, drafted_at)
                        values (uuidv7(), 'PNH', uuidv7(), 1, 'DRAFT', 1, '', '2025-10-22')
                        """));
    }

    @ParameterizedTest
    @MethodSource("more")
    void namesRowsOfJourneysOwnersAndSecondSteps(List<String> change) throws Exception {
        rows.harm(sql(change.get(1)));

        assertThat(rows.found()).extracting(each -> each.detail().split(" ")[0]).containsExactly(change.getFirst());
    }

    private UserId officer() {
        return Acting.as(SomeActors.administrator(), () -> accounts.all()).stream()
                .filter(each -> each.login().equals(login))
                .map(each -> each.actor().id())
                .findFirst()
                .orElseThrow();
    }

    private List<StandingReason> because(CaseId id) {
        return Acting.as(SomeActors.lead(), () -> clearances.decide(id)).standings().stream()
                .map(GateStanding::because)
                .toList();
    }

    private String sql(String text) {
        return text.replace(":siti", "'%s'".formatted(siti.id().value()))
                .replace(":yohana", "'%s'".formatted(yohana.id().value()))
                .replace(":person", "'%s'".formatted(siti.person().value()))
                .replace(":other", "'%s'".formatted(yohana.person().value()))
                .replace(":login", "'%s'".formatted(login));
    }
}
