package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.Purpose;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.registration.Rosters;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.lists.columns.ColumnOverrides;
import id.pulang.lists.columns.ColumnRecognition;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.rows.RowReader;
import id.pulang.packs.ShippedPacks;
import id.pulang.people.SomeLists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept sealed of an imported list is what the reader of lists makes of it, as the command compares it. */
@PulangTest
class ImportedRecordsTests {

    @Autowired
    Incidents incidents;

    @Autowired
    Rosters rosters;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-police-custody-list.csv",
                "2-hospital-patients.xlsx",
                "3-embassy-registration.csv",
                "4-taken-from-workplace.csv",
                "5-reregistration-detention.xlsx",
                "6-family-reports.csv"
            })
    void areTheRecordsOfTheirFile(String file) {
        var lists = new SomeLists(incidents, rosters);
        IncidentId incident = lists.incident();
        lists.add(incident, file, SomeFile.ofDemo(file));

        List<PersonRecord> kept = Acting.as(
                SomeActors.consular(),
                () -> Objects.requireNonNull(transaction.execute(_ -> incidents.statements(incident).stream()
                        .map(statement ->
                                statement.facts().open(Purpose.MATCHING, trail).record("", ""))
                        .toList())));

        assertThat(kept).isNotEmpty().isEqualTo(read(file));
    }

    private List<PersonRecord> read(String file) {
        var table = SomeFile.table(file, SomeFile.ofDemo(file));
        var meanings = ColumnRecognition.of(
                table, ListReader.vocabulary(ShippedPacks.PACKS), new ColumnOverrides(Map.of(), Set.of()));
        var date = new ListDate(LocalDate.now(clock), SomeFile.INCIDENT_DAY);
        var reader = new RowReader(table, meanings, date, (column, problem, row, value) -> {});
        return IntStream.rangeClosed(1, table.rows())
                .filter(row -> !reader.footer(row))
                .mapToObj(row -> reader.record(row, "", ""))
                .toList();
    }
}
