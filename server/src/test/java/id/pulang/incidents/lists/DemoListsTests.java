package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.ListKind;
import id.pulang.incidents.Sex;
import id.pulang.incidents.StatedFacts;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoListsTests {

    @ParameterizedTest
    @CsvSource({
        "1-police-custody-list.csv, 99, CUSTODY, 1",
        "2-hospital-patients.xlsx, 11, HOSPITAL, 1",
        "3-embassy-registration.csv, 99, REGISTRATION, KH-0001",
        "4-taken-from-workplace.csv, 13, WORKPLACE, 1",
        "5-reregistration-detention.xlsx, 109, RE_REGISTRATION, PP-001",
        "6-family-reports.csv, 68, FAMILY_REPORT, ADU-2025101"
    })
    void readsEachListOfTheIncidentWithoutAQuestion(String file, int rows, ListKind kind, String firstNumber) {
        var table = SomeFile.table(file, SomeFile.ofDemo(file));

        var proposal = SomeFile.proposal(file, table);
        var stated = SomeFile.reader(file, table).rows();

        assertThat(proposal.open()).isEmpty();
        assertThat(proposal.kind()).isEqualTo(kind);
        assertThat(stated).hasSize(rows);
        assertThat(stated.getFirst().number()).isEqualTo(firstNumber);
        assertThat(stated).allSatisfy(row -> assertThat(row.facts().name()).isNotBlank());
    }

    @Test
    void takesTheAgeAsOfTheDayOnWhichThePoliceTookSomeoneIn() {
        var facts = first("1-police-custody-list.csv");

        assertThat(facts.age()).isEqualTo(33);
        assertThat(facts.ageOn()).isEqualTo(LocalDate.of(2025, 10, 17));
        assertThat(facts.sex()).isEqualTo(Sex.FEMALE);
        assertThat(facts.passport()).isEqualTo("E6228051");
        assertThat(facts.other()).isEqualTo(Map.of(StatedFacts.NATIONALITY, "INDONESIA"));
    }

    @Test
    void partsPlaceAndDateOfBirthThatStandInOneColumn() {
        var facts = first("5-reregistration-detention.xlsx");

        assertThat(facts.birthPlace()).isEqualTo("Binjai");
        assertThat(facts.born()).isEqualTo(LocalDate.of(1991, 2, 7));
        assertThat(facts.nationalNumber()).isEqualTo("1214140702910030");
        assertThat(facts.other())
                .containsEntry("Provinsi Asal", "Sumatera Utara")
                .containsEntry("Gelang", "G1-6");
    }

    @Test
    void keepsTheNameUsedAtWorkBesideTheName() {
        var file = "4-taken-from-workplace.csv";

        var second = SomeFile.rows(SomeFile.table(file, SomeFile.ofDemo(file)))
                .get(1)
                .facts();

        assertThat(second.name()).isEqualTo("Nugroho Situmorang");
        assertThat(second.otherNames()).containsExactly("Jack");
    }

    @Test
    void takesAGuessedAgeAsOfTheDayOfTheIncident() {
        var facts = first("2-hospital-patients.xlsx");

        assertThat(facts.age()).isEqualTo(25);
        assertThat(facts.ageOn()).isEqualTo(SomeFile.INCIDENT_DAY);
        assertThat(facts.other()).containsEntry("Complaint", "Abdominal pain");
    }

    @Test
    void takesDatesWithTheDayFirst() {
        var facts = first("3-embassy-registration.csv");

        assertThat(facts.born()).isEqualTo(LocalDate.of(1995, 6, 18));
        assertThat(facts.birthPlace()).isEqualTo("Bandar Lampung");
        assertThat(facts.motherName()).isEqualTo("Ratna Feni Lubis");
    }

    private static StatedFacts first(String file) {
        return SomeFile.rows(SomeFile.table(file, SomeFile.ofDemo(file)))
                .getFirst()
                .facts();
    }
}
