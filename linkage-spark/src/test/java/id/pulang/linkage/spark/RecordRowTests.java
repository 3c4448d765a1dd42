package id.pulang.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.linkage.incident.IncidentFolder;
import id.pulang.linkage.incident.IncidentGenerator;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.linkage.spark.rows.Columns;
import id.pulang.linkage.spark.rows.RecordRow;
import id.pulang.lists.columns.ColumnKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRowTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhatTheRecordsSay() throws IOException {
        var read = InventedList.of(folder, 60, 3).records();

        IncidentGenerator.write(folder, 60, 1, 3);
        var records = IncidentFolder.read(folder).records();
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("supplement", "names.others")
                .isEqualTo(records);
        assertThat(read).flatExtracting(PersonRecord::otherNames).isNotEmpty();
    }

    @Test
    void putsNamesTogetherAndKeepsDetails() {
        var columns = Columns.of("id", LocalDate.of(2025, 10, 22))
                .with("family", ColumnKind.FAMILY_NAME)
                .with("given", ColumnKind.GIVEN_NAME)
                .with("street", ColumnKind.PLACE)
                .with("other", ColumnKind.OTHER_NAME)
                .with("nick", ColumnKind.OTHER_NAME);

        var record = new RecordRow(columns, 0)
                .record(RowFactory.create("1", "Zabukan", " Qwertyo ", "Jalan Mawar 3", "NA", "Ucok"));

        assertThat(record.name()).isEqualTo("Qwertyo Zabukan");
        assertThat(record.familyName()).isEqualTo("Zabukan");
        assertThat(record.otherNames()).containsExactly("Ucok");
        assertThat(record.details()).isEqualTo(List.of(new Detail("street", Detail.Kind.PLACE, "Jalan Mawar 3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995-05-08", "19950508", "8/5/1995", "08-05-1995", "1995-05-08 00:00:00", "8 Mei 1995"})
    void readsDates(String written) {
        assertThat(born(written).born()).isEqualTo(LocalDate.of(1995, 5, 8));
    }

    @Test
    void keepsDaysThatNoCalendarHasAndForgetsWhatIsNoDate() {
        assertThat(born("1995-02-30").bornAsWritten()).isEqualTo("19950230");
        assertThat(born("1995-02-30").born()).isNull();
        assertThat(born("about 1995").born()).isNull();
        assertThat(born("about 1995").bornAsWritten()).isNull();
        assertThat(born("1995").bornAsWritten()).isNull();
        assertThat(born("05/1995").bornAsWritten()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"P, FEMALE", "l, MALE", "Laki-laki, MALE", "F, FEMALE", "2, FEMALE", "x,"})
    void readsSexes(String written, Sex sex) {
        var columns = Columns.of("id", LocalDate.of(2025, 10, 22)).with("sex", ColumnKind.SEX);

        assertThat(new RecordRow(columns, 0)
                        .record(RowFactory.create("1", written))
                        .sex())
                .isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "sekitar 31 tahun, 31", "dewasa,", "1999,"})
    void readsAges(String written, Integer age) {
        var columns = Columns.of("id", LocalDate.of(2025, 10, 22)).with("age", ColumnKind.AGE);

        assertThat(new RecordRow(columns, 0)
                        .record(RowFactory.create("1", written))
                        .age())
                .isEqualTo(age);
    }

    private static PersonRecord born(String written) {
        var columns = Columns.of("id", LocalDate.of(2025, 10, 22)).with("born", ColumnKind.BORN);
        return new RecordRow(columns, 0).record(RowFactory.create("1", written));
    }
}
