package id.pulang.incidents.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.Problem;
import id.pulang.lists.columns.ColumnKind;
import id.pulang.lists.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BadRowsTests {

    @Test
    void keepsARowThatIsTooLongOrTooShort() {
        var rows = SomeFile.rows("No,Nama,NIK\n1,Siti\n2,Budi,,sisa\n3,Ani,\n");

        assertThat(codes(rows.get(0))).containsExactly("row_short");
        assertThat(codes(rows.get(1))).containsExactly("row_long");
        assertThat(rows.get(1).row().cells()).containsExactly("2", "Budi", "", "sisa");
        assertThat(codes(rows.get(2))).isEmpty();
    }

    @Test
    void takesNoDateOfBirthThatLiesAhead() {
        var row = SomeFile.rows("No,Nama,Tgl Lahir\n1,Siti,01/01/2031\n").getFirst();

        assertThat(row.facts().name()).isEqualTo("Siti");
        assertThat(row.facts().born()).isNull();
        assertThat(row.problems()).containsExactly(new Problem(1, 2, "Tgl Lahir", "born_ahead", List.of("01/01/2031")));
    }

    @Test
    void takesNoIdentityNumberWithLettersOrOfAnotherLength() {
        var rows = SomeFile.rows("No,Nama,NIK\n1,Siti,32102O1902020030\n2,Budi,321020\n3,Ani,3210.2019.0202.0030\n");

        assertThat(codes(rows.get(0))).containsExactly("nik_letters");
        assertThat(codes(rows.get(1))).containsExactly("nik_length");
        assertThat(rows.get(2).facts().nationalNumber()).isEqualTo("3210201902020030");
    }

    @Test
    void takesNoNameOfNineHundredLettersButKeepsTheCell() {
        var row = SomeFile.rows("No,Nama,NIK\n1," + "A".repeat(900) + ",3210201902020030\n")
                .getFirst();

        assertThat(row.facts().name()).isNull();
        assertThat(row.row().cells().get(1)).hasSize(900);
        assertThat(codes(row)).containsExactly("name_too_long");
    }

    @Test
    @Tag("security")
    void readsALongRunOfBlanksBeforeADateAtOnce() {
        String cell = "Bandung" + " ".repeat(900) + "x, 03/04/1999";
        String list = "No,Nama,Tempat/Tgl Lahir\n" + ("1,Siti,\"" + cell + "\"\n").repeat(2_000);

        var rows = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SomeFile.rows(list));

        assertThat(rows.getFirst().facts().born()).isEqualTo(LocalDate.of(1999, 4, 3));
    }

    @Test
    void takesAFormulaAsTheTextThatItIs() {
        var row = SomeFile.rows("No,Nama\n1,\"=HYPERLINK(\"\"http://x.example\"\")\"\n")
                .getFirst();

        assertThat(row.facts().name()).isEqualTo("=HYPERLINK(\"http://x.example\")");
        assertThat(codes(row)).containsExactly("formula");
    }

    @Test
    void countsTheSamePersonTwiceAndSaysSo() {
        var rows = SomeFile.rows("No,Nama,Tgl Lahir\n1,Siti,01/01/2001\n2,Budi,02/01/2001\n3,SITI,1 Januari 2001\n");

        assertThat(rows).hasSize(3);
        assertThat(rows.getLast().problems()).containsExactly(new Problem(3, 4, "", "seen_twice", List.of("1")));
    }

    @Test
    void numbersTheRowsWhereTheListDoesNot() {
        var rows = SomeFile.rows("Nama,NIK\nSiti,\nBudi,\n");

        assertThat(rows).extracting(StatedRow::number).containsExactly("1", "2");
    }

    @Test
    void leavesOutTheSumBelowTheListAndSaysSo() {
        var table = SomeFile.table("No,Nama,L/P,NIK\n1,Siti,P,\n,Jumlah: 1,,\n");
        var reader = SomeFile.reader("a.csv", table);

        assertThat(reader.rows()).hasSize(1);
        assertThat(reader.leftOut()).extracting(Problem::code).containsExactly("footer");
    }

    /** Before the list is accepted, and with the list for whoever comes later. */
    @Test
    void saysWhichPartsOfAFileWereNotRead() throws IOException {
        byte[] bytes;
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write(workbook.createSheet("Daftar"), List.of("Nama", "L/P", "NIK"), List.of("Siti", "P", ""));
            write(workbook.createSheet("Rekap"), List.of("Kamar", "Orang"), List.of("12", "3"));
            workbook.write(out);
            bytes = out.toByteArray();
        }
        Table table = SomeFile.table("daftar.xls", bytes);

        assertThat(SomeFile.proposal("daftar.xls", table).problems())
                .extracting(Problem::code)
                .containsExactly("part_left");
        assertThat(SomeFile.reader("daftar.xls", table).leftOut())
                .extracting(Problem::code)
                .containsExactly("part_left");
    }

    @SafeVarargs
    private static void write(Sheet sheet, List<String>... rows) {
        for (int number = 0; number < rows.length; number++) {
            Row row = sheet.createRow(number);
            rows[number].forEach(
                    text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
        }
    }

    @Test
    void asksWhichOfTwoNameColumnsIsTheName() {
        var proposal = SomeFile.proposal("a.csv", SomeFile.table("No,Nama,Nama Lengkap,L/P\n1,Siti,Siti Aminah,P\n"));

        assertThat(proposal.mapping().columns(ColumnKind.UNDECIDED)).containsExactly(1, 2);
        assertThat(proposal.open()).extracting(Problem::code).contains("undecided");
    }

    @Test
    void takesGivenAndFamilyNameTogether() {
        var rows = SomeFile.rows("No,First Name,Last Name,Gender\n1,Siti,Aminah,Female\n");

        assertThat(rows.getFirst().facts().name()).isEqualTo("Siti Aminah");
    }

    private static List<String> codes(StatedRow row) {
        return row.problems().stream().map(Problem::code).toList();
    }
}
