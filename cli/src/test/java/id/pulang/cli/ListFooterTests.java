package id.pulang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFooterTests {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void areCountedAndShown() throws IOException {
        link("No,Nama,L/P,No Paspor\n1,Joko,L,C1234567\n2,Ani,P,\n,,,??99\nHalaman 1,,,\n");

        assertThat(err.toString())
                .contains("list.csv: 2 baris tidak menyebut seorang pun", "baris 3: \"??99\", baris 4: \"Halaman 1\"");
        assertThat(out.toString()).contains("\"footerRows\":{\"list.csv\":2}");
    }

    @Test
    void areNotSpokenOfWhereThereAreNone() throws IOException {
        link("No,Nama,L/P,No Paspor\n1,Joko,L,C1234567\n2,Ani,P,\n");

        assertThat(err.toString()).doesNotContain("tidak menyebut seorang pun");
        assertThat(out.toString()).contains("\"footerRows\":{}");
    }

    @Test
    void areShownThreeAtMost() throws IOException {
        link("No,Nama,L/P,No Paspor\n1,Joko,L,C1234567\nHalaman 1,,,\nHalaman 2,,,\nHalaman 3,,,\nHalaman 4,,,\n");

        assertThat(err.toString())
                .contains("list.csv: 4 baris", "\"Halaman 3\"")
                .doesNotContain("\"Halaman 4\"");
        assertThat(out.toString()).contains("\"footerRows\":{\"list.csv\":4}");
    }

    /** Once for people and once for a program. */
    private void link(String list) throws IOException {
        String file = Files.writeString(folder.resolve("list.csv"), list).toString();
        run("link", file);
        run("link", file, "--json");
    }

    private void run(String... arguments) {
        int code = PulangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(code).isZero();
    }
}
