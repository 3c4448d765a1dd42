package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the nevers, as the launcher takes them: before anything is built, and with or without their zero. */
class NeverNumbersTests {

    @TempDir
    Path folder;

    @BeforeEach
    void aLauncherWithAnAttackThatSaysItsNumbers() throws IOException {
        Files.copy(SourceTree.root().resolve("pulang"), folder.resolve("pulang"));
        Path attack = folder.resolve("server/src/test/nevers/attack.sh");
        Files.createDirectories(attack.getParent());
        Files.writeString(attack, "shift 2; echo \"numbers: $*\"\n");
        Files.createFile(folder.resolve("pom.xml"));
        Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/bash\necho built >>" + folder.resolve("builds") + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void takesSixForZeroSix() throws Exception {
        assertThat(said("6", "09", "18")).contains("numbers: 06 09 18");
    }

    @Test
    void looksAtNumbersBeforeItBuilds() throws Exception {
        for (String number : List.of("0", "00", "19", "six", "006")) {
            assertThat(said(number)).contains("There is no never " + number);
        }
        assertThat(folder.resolve("builds")).doesNotExist();
    }

    private String said(String... numbers) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "pulang", "test", "--nevers"));
        command.addAll(List.of(numbers));
        ProcessBuilder run =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        run.environment().put("JAVA_HOME", System.getProperty("java.home"));
        run.environment().merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = run.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
