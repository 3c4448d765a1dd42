package id.pulang.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pulang.protection.keys.ErasedFile;
import id.pulang.protection.keys.KeyRefused;
import id.pulang.protection.keys.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;

@Tag("security")
class KeysetFileTests {

    private static final byte[] PLACE = "access.data_key.IDENTITY.1".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException, GeneralSecurityException {
        Path path = folder.resolve("new/pulang.keysets");

        byte[] wrapped = new KeysetFile(path, null).read().wrap(KeyPurpose.IDENTITY, new byte[] {7}, PLACE);
        Keysets again = new KeysetFile(path, null).read();

        assertThat(again.unwrap(KeyPurpose.IDENTITY, wrapped, PLACE)).containsExactly(7);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void keysOfAnotherPurposeOpenNothing() throws GeneralSecurityException {
        Keysets keysets = new KeysetFile(folder.resolve("pulang.keysets"), null).read();

        byte[] wrapped = keysets.wrap(KeyPurpose.HEALTH, new byte[] {7}, PLACE);

        assertThatThrownBy(() -> keysets.unwrap(KeyPurpose.IDENTITY, wrapped, PLACE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void newerKeysReadWhatOlderOnesSealedAndOlderOnesNotWhatNewerDid() throws GeneralSecurityException {
        Keysets older = new KeysetFile(folder.resolve("pulang.keysets"), null).read();
        Keysets newer = older.rotated();

        byte[] before = older.wrap(KeyPurpose.TRAVEL, new byte[] {7}, PLACE);
        byte[] after = newer.wrap(KeyPurpose.TRAVEL, new byte[] {8}, PLACE);

        assertThat(newer.unwrap(KeyPurpose.TRAVEL, before, PLACE)).containsExactly(7);
        assertThat(newer.unwrap(KeyPurpose.TRAVEL, after, PLACE)).containsExactly(8);
        assertThat(after).startsWith(newer.prefix(KeyPurpose.TRAVEL));
        assertThatThrownBy(() -> older.unwrap(KeyPurpose.TRAVEL, after, PLACE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void saysNothingWithoutTheMasterKeyThatSealedIt() {
        Path path = folder.resolve("pulang.keysets");
        String address = "pulang-file://" + folder.resolve("stick/master");
        new KeysetFile(path, MasterKey.at(address)).read();

        assertThatThrownBy(() -> new KeysetFile(path, null).read()).isInstanceOf(KeyRefused.class);
        assertThatThrownBy(() -> new KeysetFile(path, MasterKey.at(address + "-other")).read())
                .isInstanceOf(KeyRefused.class);
        assertThat(new KeysetFile(path, MasterKey.at(address)).read()).isNotNull();
    }

    @Test
    void makesNoNewMasterKeyForKeysetsThatAnotherSealed() {
        Path path = folder.resolve("pulang.keysets");
        Path lost = folder.resolve("stick/lost");
        new KeysetFile(path, MasterKey.at("pulang-file://" + folder.resolve("stick/master"))).read();

        assertThatThrownBy(() -> VaultConfiguration.keysets(path, "pulang-file://" + lost))
                .hasMessageContaining(lost + " is missing");
        assertThat(lost).doesNotExist();
    }

    @Test
    void namesTheAddressOfAKeyServiceThatNobodyAnswersFor() {
        assertThatThrownBy(() -> MasterKey.at("aws-kms://somewhere")).hasMessageContaining("aws-kms://somewhere");
    }

    @Test
    void keysThatAnotherProcessAddedAreTakenUpWhileRunning() throws GeneralSecurityException {
        Path path = folder.resolve("pulang.keysets");
        var running = new HeldKeysets(new KeysetFile(path, null));
        var command = new HeldKeysets(new KeysetFile(path, null));

        command.rotate();
        byte[] newer = command.now().wrap(KeyPurpose.FILES, new byte[] {9}, PLACE);

        assertThat(running.look().unwrap(KeyPurpose.FILES, newer, PLACE)).containsExactly(9);
    }

    @Test
    void rotatesTheKeysetsOfAFolderAndOnlyThoseThatAreThere() throws Exception {
        Path key = folder.resolve("pulang.key");
        assertThatThrownBy(() -> KeyRotation.rotate(key, "")).hasMessageContaining("pulang.keysets");
        Keysets older = new KeysetFile(folder.resolve("pulang.keysets"), null).read();

        KeyRotation.rotate(key, "");

        Keysets newer = new KeysetFile(folder.resolve("pulang.keysets"), null).read();
        assertThat(newer.prefix(KeyPurpose.HEALTH)).isNotEqualTo(older.prefix(KeyPurpose.HEALTH));
        assertThat(newer.unwrap(KeyPurpose.HEALTH, older.wrap(KeyPurpose.HEALTH, new byte[] {7}, PLACE), PLACE))
                .containsExactly(7);
    }

    @Test
    void rotationsAtOnceInTwoProcessesLoseNoKey() throws Exception {
        Path key = folder.resolve("pulang.key");
        new KeysetFile(folder.resolve("pulang.keysets"), null).read();
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatingOften.class.getName(),
                        key.toString())
                .start();
        int began = other.getInputStream().read();

        int here = 0;
        while (here == 0 || other.isAlive()) {
            KeyRotation.rotate(key, "");
            here++;
        }

        assertThat(began).isPositive();
        assertThat(other.waitFor()).isZero();
        assertThat(new KeysetFile(folder.resolve("pulang.keysets"), null)
                        .read()
                        .handle(KeyPurpose.HEALTH)
                        .size())
                .isEqualTo(1 + here + RotatingOften.TIMES);
    }

    @Test
    void whatAnotherServerErasesIsKnownHere() {
        var erased = UUID.randomUUID();
        Path path = folder.resolve("pulang.erased");
        var here = new ErasedFile(path);

        new ErasedFile(path).add(List.of(erased));

        assertThat(here.all()).containsExactly(erased);
        assertThat(here.contains(erased)).isTrue();
    }

    @Test
    void whoWasErasedIsNotedAndReadAgain() {
        var erased = UUID.randomUUID();
        Path path = folder.resolve("pulang.erased");

        new ErasedFile(path).add(List.of(erased));

        assertThat(new ErasedFile(path).contains(erased)).isTrue();
        assertThat(new ErasedFile(path).contains(UUID.randomUUID())).isFalse();
    }

    @Test
    void whoIsErasedIsNotedInASecondPlaceToo() throws IOException {
        Path copy = folder.resolve("elsewhere/pulang.erased");
        UUID before = UUID.randomUUID();
        UUID erased = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        new ErasedFile(folder.resolve("pulang.erased")).add(List.of(before));
        var file = new ErasedFile(folder.resolve("pulang.erased"), copy.toString());

        decided(file, erased, TransactionSynchronization.STATUS_COMMITTED);
        decided(file, kept, TransactionSynchronization.STATUS_ROLLED_BACK);

        assertThat(copy)
                .content()
                .contains(before.toString(), erased.toString())
                .doesNotContain(kept.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void whoIsNotedOnlyInTheSecondPlaceIsErasedAgainAndStaysThere() throws IOException {
        Path copy = folder.resolve("pulang.erased.copy");
        UUID lost = UUID.randomUUID();
        new ErasedFile(copy).add(List.of(lost));
        UUID older = UUID.randomUUID();
        new ErasedFile(folder.resolve("pulang.erased")).add(List.of(older));

        var restored = new ErasedFile(folder.resolve("pulang.erased"), copy.toString());

        assertThat(restored.all()).containsExactlyInAnyOrder(older, lost);
        assertThat(copy).content().contains(older.toString(), lost.toString());
        assertThat(folder.resolve("pulang.erased")).content().contains(lost.toString());
    }

    @Test
    void erasingWaitsForNoSecondPlace() {
        var away = new ErasedFile(folder.resolve("pulang.erased"), "/proc/nowhere/pulang.erased");
        UUID erased = UUID.randomUUID();

        decided(away, erased, TransactionSynchronization.STATUS_COMMITTED);

        assertThat(away.all()).containsExactly(erased);
    }

    private static void decided(ErasedFile file, UUID subject, int status) {
        var note = new ErasedFile.Note(file, Set.of(subject), _ -> {});
        note.beforeCommit(false);
        note.afterCompletion(status);
    }

    @Test
    void aFileOfATimeWithoutMailGetsItsKeysOnceAndARotationKeepsThem() throws IOException, GeneralSecurityException {
        Path path = folder.resolve("pulang.keysets");
        new KeysetFile(path, null).read();
        Files.write(
                path,
                Files.readAllLines(path).stream()
                        .filter(line -> !line.startsWith("MAIL "))
                        .toList());

        var first = new HeldKeysets(new KeysetFile(path, null));
        byte[] told = first.now().publicMail();

        assertThat(new HeldKeysets(new KeysetFile(path, null)).now().publicMail())
                .isEqualTo(told);
        first.rotate();
        assertThat(first.now().publicMail()).isNotEqualTo(told);
        assertThat(new KeysetFile(path, null).read().publicMail())
                .isEqualTo(first.now().publicMail());
    }
}
