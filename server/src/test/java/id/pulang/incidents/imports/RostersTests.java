package id.pulang.incidents.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Acting;
import id.pulang.identity.Forbidden;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.StatedFacts;
import id.pulang.incidents.Statement;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.lists.SomeFile;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.Sealed;
import id.pulang.protection.Vault;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PulangTest
class RostersTests extends ImportedRosters {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail trail;

    @Autowired
    Vault vault;

    @Test
    void takesInTheSixListsOfTheIncident() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());

            for (String file : List.of(
                    "1-police-custody-list.csv",
                    "2-hospital-patients.xlsx",
                    "3-embassy-registration.csv",
                    "4-taken-from-workplace.csv",
                    "5-reregistration-detention.xlsx",
                    "6-family-reports.csv")) {
                imported(received(incident, file, SomeFile.ofDemo(file)));
            }

            assertThat(incidents.counts()).containsEntry(incident, new IncidentSummary.Counts(6, 399));
            assertThat(incidents.summary(incident).placeName()).isEqualTo("Chrey Thum");
            assertThat(incidents.statements(incident)).hasSize(399);
            assertThat(rosters.of(incident))
                    .hasSize(6)
                    .allSatisfy(
                            roster -> assertThat(roster.progress().finished()).isTrue());
            var number = new ListNumber("5-reregistration-detention", "PP-062");
            assertThat(incidents.numbered(incident, List.of(number))).containsOnlyKeys(number);
        });
    }

    @Test
    void tellsWhatStandsBelowAListInTheOrderOfTheFile() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            String list = "No,Nama,NIK,Asal\n1,Siti,,Medan\n" + "Jumlah,1,,\n".repeat(12);

            var roster = imported(received(incident, "daftar.csv", list.getBytes(UTF_8)));

            assertThat(rosters.page(roster, 1, false).ofFile())
                    .extracting(Problem::line)
                    .hasSize(12)
                    .isSorted();
        });
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        Acting.as(SomeActors.consular(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var upload = received(incident, "daftar.csv", list(3));
            imported(upload);

            var again = rosters.receive(incident, "salinan.csv", new ByteArrayInputStream(list(3)));

            assertThat(again).isEqualTo(new Received.Known(upload));
            assertThat(incidents.statements(incident)).hasSize(3);
        });
    }

    @Test
    void correctsByRowAndKeepsWhatStoodThereBefore() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            imported(received(incident, "daftar.csv", "No,Nama,NIK\n1,Siti,\n2,Bdui,\n3,Ani,\n".getBytes(UTF_8)));
            var before = incidents.statements(incident);

            var roster = imported(received(incident, "daftar.csv", "No,Nama,NIK\n1,Siti,\n2,Budi,\n".getBytes(UTF_8)));
            var after = incidents.statements(incident);
            var page = rosters.page(roster, 1, false);

            assertThat(after)
                    .extracting(Statement::id)
                    .containsExactlyElementsOf(
                            before.stream().map(Statement::id).toList());
            assertThat(names(after)).containsExactly("Siti", "Budi", "Ani");
            assertThat(page.roster().edition()).isEqualTo(2);
            assertThat(page.rows().get(0).earlier()).isEmpty();
            assertThat(page.rows().get(1).earlier()).containsExactly(List.of("2", "Bdui", ""));
            assertThat(page.rows().get(2).problems()).extracting(Problem::code).containsExactly("row_gone");
        });
    }

    @Test
    void countsACorrectionInPlaceOfTheRowsThatItReplaces() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var roster = imported(received(incident, "besar.csv", list(1)));
            var correction = received(incident, "besar.csv", list(3_500));
            var other = received(incident, "lain.csv", list(3_499));
            var mapping = rosters.proposal(correction).mapping();

            transactions.executeWithoutResult(undone -> {
                fillWithHeavyRows(roster);
                assertThat(begun.open(begun.opened(correction).orElseThrow(), ListKind.CUSTODY, mapping, roster))
                        .isEmpty();
                assertThat(begun.open(begun.opened(other).orElseThrow(), ListKind.CUSTODY, mapping, null))
                        .extracting(Problem::code)
                        .containsExactly("incident_full");
                undone.setRollbackOnly();
            });
        });
    }

    /** As many letters as an incident may have, in 3,499 rows more. */
    private void fillWithHeavyRows(RosterId roster) {
        jdbc.sql("""
                insert into incidents.statement
                    (id, incident_id, roster_id, post, row_number, mark, number, facts, cells, edition, written_at)
                select gen_random_uuid(), incident_id, roster_id, post, row_number + more, mark, number,
                    decode(repeat('00', 4000), 'hex'), cells, edition, written_at
                from incidents.statement, generate_series(1, 3499) more where roster_id = :roster
                """).param("roster", roster.value()).update();
    }

    @Test
    @Tag("security")
    void opensNoColumnThatNobodyComparesWhenAnIncidentIsCompared() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            imported(received(
                    incident,
                    "catatan.csv",
                    "No,Nama,Daerah Asal,Catatan\n1,Siti,Binjai,panjang\n2,Budi,,\n".getBytes(UTF_8)));

            var compared = facts(incidents.statements(incident));
            var whole = facts(incidents.statements(
                    incidents.statements(incident).stream().map(Statement::id).toList()));

            assertThat(compared.getFirst().other()).containsOnlyKeys(StatedFacts.ORIGIN);
            assertThat(whole.getFirst().other())
                    .containsEntry("Catatan", "panjang")
                    .containsKey(StatedFacts.ORIGIN);
        });
    }

    @Test
    @Tag("security")
    void comparesAnIncidentWhoseOldRowsHoldMoreThanTheMemory() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            imported(received(incident, "lama.csv", list(200)));
            var column = vault.column(KeyPurpose.IDENTITY, "incidents.statement.facts");
            transactions.executeWithoutResult(_ -> incidents
                    .statements(incident)
                    .forEach(statement -> {
                        UUID id = statement.id().value();
                        String old = "{\"name\":\"Siti\",\"otherNames\":[],\"other\":{\"Catatan\":\"%s\"}}"
                                .formatted("a".repeat(100_000));
                        jdbc.sql("update incidents.statement set facts = :facts where id = :id")
                                .param("facts", column.close(id, id + "/1", old))
                                .param("id", id)
                                .update();
                    }));

            assertThat(facts(incidents.statements(incident)))
                    .hasSize(200)
                    .allSatisfy(facts -> assertThat(facts.letters()).isLessThan(100));
        });
    }

    private List<StatedFacts> facts(List<Statement> statements) {
        return transactions.execute(
                _ -> Sealed.openAll(statements.stream().map(Statement::facts).toList(), Purpose.MATCHING, trail));
    }

    @Test
    void asksBeforeItTakesRowsOfAListWithTwoNameColumns() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var upload = received(incident, "dua.csv", "No,Nama,Nama Lengkap\n1,Siti,Siti Aminah\n".getBytes(UTF_8));

            var asked = rosters.accept(upload);
            var roster =
                    imported(upload, new Mapping(List.of(ColumnKind.NUMBER, ColumnKind.OTHER_NAME, ColumnKind.NAME)));
            var next = received(incident, "tiga.csv", "No,Nama,Nama Lengkap\n1,Budi,Budi Utomo\n".getBytes(UTF_8));

            assertThat(asked).isInstanceOf(Acceptance.Undecided.class);
            assertThat(roster).isNotNull();
            assertThat(rosters.proposal(next).remembered()).isTrue();
            assertThat(rosters.proposal(next).open()).isEmpty();
        });
    }

    @Test
    void keepsGoodRowsAndNamesTheBadCells() {
        Acting.as(SomeActors.registration(), () -> {
            var incident = incidents.open(SomeIncident.inChreyThum());
            var roster = imported(received(
                    incident, "daftar.csv", "No,Nama,NIK\n1,=HYPERLINK(1),\n2,Budi,12X4\n3,Ani,\n".getBytes(UTF_8)));

            var page = rosters.page(roster, 1, true);
            var text = rosters.export(roster, ExportReason.SENDER_MENDS, Problem::code, Export::number);

            assertThat(incidents.statements(incident)).hasSize(3);
            assertThat(page.rows()).hasSize(2);
            assertThat(text).contains("'=HYPERLINK(1)", "nik_letters").doesNotContain(",=HYPERLINK");
            assertThat(text).containsPattern("^\\uFEFF\"EX-[0-9A-F]{8}\"\r\n");
        });
    }

    @Test
    void showsAListToNoOtherPostEvenRoundTheApplication() {
        var incident = Acting.as(SomeActors.registration(), () -> {
            var opened = incidents.open(SomeIncident.inChreyThum());
            imported(received(opened, "daftar.csv", list(3)));
            return opened;
        });

        Acting.as(
                SomeActors.elsewhere(),
                () -> assertThat(incidents.statements(incident)).isEmpty());
        Acting.as(
                SomeActors.kemensos(),
                () -> assertThat(incidents.statements(incident)).isEmpty());
        Acting.as(
                SomeActors.headquarters(),
                () -> assertThat(incidents.statements(incident)).hasSize(3));
        for (String table : List.of("upload", "roster", "statement", "statement_version", "problem", "known")) {
            assertThat(jdbc.sql("select count(*) from incidents." + table)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void letsOnlyOfficersWhoRegisterImport() {
        var incident = Acting.as(SomeActors.head(), () -> incidents.open(SomeIncident.inChreyThum()));

        assertThatThrownBy(() -> Acting.as(SomeActors.reviewer(), () -> received(incident, "daftar.csv", list(1))))
                .isInstanceOf(Forbidden.class);
    }

    private List<String> names(List<Statement> statements) {
        List<StatedFacts> facts = transactions.execute(
                _ -> Sealed.openAll(statements.stream().map(Statement::facts).toList(), Purpose.REGISTRATION, trail));
        return facts.stream().map(StatedFacts::name).toList();
    }
}
