package id.pulang.lists.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.lists.files.ListFile;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.tables.ReadLimits;
import id.pulang.lists.tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatTextTests {

    private static final ListFile FILES =
            ListFile.attended(ReadLimits.WIDE, HeadingLine.needed(HeadingVocabulary.with()));

    @Test
    void readsAPersonALine() {
        Table table = table("""
                Selamat malam Pak, ini daftarnya:
                1. Andi Saputra / L / 25 th / C1234567
                2. Siti Aminah (P) 12/03/1999, Medan
                3) Gusti, 3201011203990001, +62 812 3456 7890, sakit
                """);

        assertThat(row(table, 1)).isEqualTo("1|Andi Saputra|L|25 th|||C1234567||");
        assertThat(row(table, 2)).isEqualTo("2|Siti Aminah|P||12/03/1999||||Medan");
        assertThat(row(table, 3)).isEqualTo("3|Gusti||||3201011203990001||+62 812 3456 7890|sakit");
    }

    @Test
    void passesOverWhoSentALineAndJoinsWhatGoesOn() {
        Table table = table("""
                29/11/2026, 21.04 - Pak Rudi: 1. Andi Saputra / L / 25 th
                paspor ditahan
                29/11/2026, 21.05 - Pak Rudi: 2. Budi / L / 30 th
                """);

        assertThat(row(table, 1)).isEqualTo("1|Andi Saputra|L|25 th|||||paspor ditahan");
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void takesNoFirstPersonBetweenCommasForHeadings() {
        String people = """
                1. Rizal Effendi, L, 24 th, paspor X7781201, asal Binjai
                2. Andi Saputra, L, 25 th, paspor X7781202, asal Medan
                3. Siti Aminah, P, 31 th, paspor X7781203, asal Batam
                4. Budi Hartono, L, 29 th, paspor X7781204, asal Pontianak
                5. Rizal efendi 24
                """;

        Table pasted = table(people);
        Table sent = table(people.replaceAll("(?m)^(?=\\d)", "[31/10/25 01.13.02] Pak Andre: "));

        assertThat(pasted.rows()).isEqualTo(5);
        assertThat(sent.rows()).isEqualTo(5);
        assertThat(row(pasted, 1)).startsWith("1|Rizal Effendi|L|24 th|").contains("X7781201");
        assertThat(row(sent, 1)).isEqualTo(row(pasted, 1));
    }

    @Test
    void readsBlocksOfLabelsAndValues() {
        Table table = table("""
                Nama : Andi Saputra
                Umur : 25
                No Paspor : C1234567

                Nama : Siti Aminah
                No Paspor : E7654321
                """);

        assertThat(table.headings()).containsExactly("Nama", "Umur", "No Paspor");
        assertThat(row(table, 2)).isEqualTo("Siti Aminah||E7654321");
    }

    @Test
    void readsItemsBetweenStrokesWithoutNumbers() {
        Table table = table("Andi Saputra / L / 25 th / C1234567\nSiti Aminah / P / 31 th / E7654321\n");

        assertThat(row(table, 2)).isEqualTo("|Siti Aminah|P|31 th|||E7654321||");
    }

    @Test
    void takesATableForNoChat() {
        assertThat(ChatText.of("x;1;2\nAndi;L;25\nBudi;L;30\n").isList()).isFalse();
        assertThat(ChatText.of("1.5,a,b\n2.5,c,d\n12-03-1999,e,f\n").isList()).isFalse();
        assertThat(ChatText.of("list,row,person\na,1,P1\na,2,P2\n").isList()).isFalse();
        assertThat(ChatText.of("left,right\nlist:1,list:2\nlist:1,list:3\n").isList())
                .isFalse();
        assertThat(ChatText.of("nama\nAndi\nSiti\n").isList()).isFalse();
        assertThat(ChatText.of("Nama Lengkap\nAndi Saputra\nSiti Aminah\n").isList())
                .isFalse();
    }

    @Test
    void readsAPersonOfSeveralLines() {
        Table table = table("""
                1. Andi Saputra
                L, 3 Mei 1999, paspor C1234567
                2. Siti Aminah
                P, Medan 12 Maret 2001
                """);

        assertThat(row(table, 1)).isEqualTo("1|Andi Saputra|L||3 Mei 1999||C1234567||");
        assertThat(row(table, 2)).isEqualTo("2|Siti Aminah|P||12 Maret 2001||||Medan");
    }

    @Test
    void readsWhatALabelSaysWithinALine() {
        Table table = table("""
                1- Andi Saputra, Male, DOB: 3 May 1999, PP: C1234567
                2- Siti Aminah umur 31 th hp 0812 3456 7890 no paspor AB123456
                """);

        assertThat(row(table, 1)).isEqualTo("1|Andi Saputra|Male||3 May 1999||C1234567||");
        assertThat(row(table, 2)).isEqualTo("2|Siti Aminah||31 th|||AB123456|0812 3456 7890|");
    }

    @Test
    void readsLinesThatAreNumberedInPicturesOrOtherDigits() {
        Table table = table("1\uFE0F\u20E3 Andi Saputra (L)\n2\uFE0F\u20E3 Siti Aminah (P)\n\uD83D\uDD1F Budi (L)\n");
        Table thai = table("๑. สมชาย ใจดี อายุ ๓๐ ปี เลขพาสปอร์ต C1234567\n๒. มาลี รักไทย อายุ ๒๕ ปี\n");

        assertThat(row(table, 2)).isEqualTo("2|Siti Aminah|P||||||");
        assertThat(table.rows()).isEqualTo(3);
        assertThat(row(thai, 1)).isEqualTo("๑|สมชาย ใจดี||๓๐ ปี|||C1234567||");
    }

    @Test
    void passesOverTheSenderOnALineOfItsOwn() {
        Table table = table("""
                Rudi KBRI, [22.10.2025 18:10]
                1. Andi Saputra / L / 25 th

                Rudi KBRI, [22.10.2025 18:11]
                2. Siti Aminah / P / 31 th
                """);

        assertThat(table.rows()).isEqualTo(2);
        assertThat(row(table, 1)).isEqualTo("1|Andi Saputra|L|25 th|||||");
    }

    @Test
    void readsLabelsWithoutBlanksBehindNumbers() {
        Table table = table("1. Nama:Andi\nTgl lahir:03/05/1999\n2. Nama:Siti\nTgl lahir:12/03/2001\n");

        assertThat(table.headings()).containsExactly("Nama", "Tgl lahir");
        assertThat(row(table, 2)).isEqualTo("Siti|12/03/2001");
    }

    @Test
    void readsLabelsOfTables() {
        Table table = table("""
                nama_yang_dicari: Andi
                Tempat, Tanggal Lahir: Solo, 3 Mei 1999

                nama_yang_dicari: Siti
                Tempat, Tanggal Lahir: Medan, 4 Mei 1999
                """);

        assertThat(row(table, 2)).isEqualTo("Siti|Medan, 4 Mei 1999");
    }

    @Test
    void readsAPersonAParagraph() {
        Table table = table("Andi Saputra\n03-05-1999\nC1234567\n\nSiti Aminah\n12-03-2001\nE7654321\n");

        assertThat(row(table, 2)).isEqualTo("|Siti Aminah|||12-03-2001||E7654321||");
    }

    @Test
    void readsNamesAloneWithoutLosingTheFirst() {
        Table table = table("Andi Saputra\nSiti Aminah\nBudi Santoso\n");

        assertThat(row(table, 1)).isEqualTo("|Andi Saputra|||||||");
        assertThat(table.rows()).isEqualTo(3);
    }

    @Test
    void takesTheHeadingOfItemsForNobody() {
        Table table =
                table("NAMA / JK / USIA / NO PASPOR\nAndi Saputra / L / 25 / C1234567\nSiti / P / 31 / E7654321\n");

        assertThat(table.rows()).isEqualTo(2);
    }

    private static Table table(String text) {
        return ((Readable) FILES.read("chat.txt", text.getBytes(StandardCharsets.UTF_8))).table();
    }

    private static String row(Table table, int row) {
        return String.join(
                "|",
                IntStream.range(0, table.headings().size())
                        .mapToObj(column -> table.text(column, row))
                        .toList());
    }
}
