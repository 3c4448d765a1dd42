package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.packs.InventedPack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever starts the server with a setting that cannot be meant is told so in one line. */
class WrongSettingTests {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "PULANG_ORIGIN, pulang.example, The setting pulang.passkeys is wrong: PULANG_ORIGIN must be https://",
        "PULANG_DB_URL, jdbc:postgresql://db.example/pulang, The setting pulang.db is wrong: PULANG_DB_URL leads over the",
        "PULANG_LOG, xml, The setting PULANG_LOG is wrong: it must be text or json",
        "PULANG_BEHIND_TLS, perhaps, The setting pulang.edge.behind-tls is wrong: "
    })
    void saysWhatIsWrongAndHowToMendIt(String setting, String value, String said) throws Exception {
        Ran ran = Ran.with(Map.of(setting, value), home, "serve", "--port", "0", "--data", home.resolve("data"));

        assertThat(ran.exitCode()).as(ran.complaints()).isEqualTo(2);
        assertThat(ran.refusals()).singleElement().asString().startsWith(said);
    }

    @Test
    void refusesAPackWithFileAndLineInOneMessage() throws Exception {
        Path gates = InventedPack.in(home).resolve("gates.yaml");
        Files.writeString(gates, Files.readString(gates).replace("after: [return_choice]", "after: [fit_to_travel]"));
        int line = Files.readAllLines(gates).indexOf("    after: [fit_to_travel]") + 1;

        Ran ran = Ran.with(Map.of(), home, "serve", "--port", "0", "--data", home.resolve("data"), "--packs", home);

        assertThat(ran.exitCode()).as(ran.complaints()).isEqualTo(2);
        assertThat(ran.refusals())
                .singleElement()
                .asString()
                .startsWith("xa-xb/gates.yaml:" + line + ": ")
                .contains("waits for itself");
    }
}
