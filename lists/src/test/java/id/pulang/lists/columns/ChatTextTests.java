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
