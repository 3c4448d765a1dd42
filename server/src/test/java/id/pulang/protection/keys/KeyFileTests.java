package id.pulang.protection.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("security")
class KeyFileTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        Path path = folder.resolve("new/pulang.key");

        var made = new KeyFile(path).key();
        var read = new KeyFile(path).key();

        assertThat(read).isEqualTo(made);
        assertThat(made.getEncoded()).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void twoFoldersHaveTwoKeys() {
        assertThat(new KeyFile(folder.resolve("one")).key()).isNotEqualTo(new KeyFile(folder.resolve("two")).key());
    }

    @Test
    void isRefusedWhenOthersCanReadIt() throws IOException {
        Path path = folder.resolve("pulang.key");
        new KeyFile(path).key();

        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> new KeyFile(path).key()).hasMessageContaining("chmod 600 " + path);
    }

    @Test
    void isRefusedWhenItIsNoKey() throws IOException {
        Path path = folder.resolve("pulang.key");
        new KeyFile(path).key();

        Files.writeString(path, "c2hvcnQ=\n");

        assertThatThrownBy(() -> new KeyFile(path).key()).hasMessageContaining("does not hold 32 bytes");
    }
}
