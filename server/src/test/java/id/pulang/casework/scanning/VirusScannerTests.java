package id.pulang.casework.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A daemon of the tests that speaks as clamd does, on a socket of this machine. */
@Tag("security")
class VirusScannerTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Eicar-Test-Signature FOUND, INFECTED",
        "INSTREAM size limit exceeded. ERROR, NO_ANSWER",
        "'', NO_ANSWER"
    })
    void saysWhatTheDaemonSaysOfTheWholeFile(String answer, ScanVerdict verdict) throws Exception {
        byte[] file = new byte[200_000];
        file[199_999] = 7;

        try (ServerSocketChannel daemon = listening()) {
            var heard = CompletableFuture.supplyAsync(() -> heard(daemon, answer));

            assertThat(scanner().scan(file)).isEqualTo(verdict);
            assertThat(heard.get()).isEqualTo(file);
        }
    }

    @Test
    void takesNothingForCleanWhereTheDaemonDoesNotAnswer() {
        assertThat(scanner().scan(new byte[10])).isEqualTo(ScanVerdict.NO_ANSWER);
        assertThat(new VirusScanner(new ScannerSettings("")).scan(new byte[10])).isEqualTo(ScanVerdict.NOT_SCANNED);
    }

    @Test
    void waitsNoLongerThanItsPatience() throws Exception {
        try (ServerSocketChannel silent = listening()) {
            var clamd = new Clamd(UnixDomainSocketAddress.of(socket()), Duration.ofMillis(200));

            assertThatThrownBy(() -> clamd.scan(new byte[10])).isInstanceOf(IOException.class);
            assertThat(silent.isOpen()).isTrue();
        }
    }

    /** A daemon that hangs takes no connection, and its queue is full after two. */
    @Test
    void waitsNoLongerForADaemonWhoseQueueIsFull() throws Exception {
        var address = UnixDomainSocketAddress.of(socket());
        var clamd = new Clamd(address, Duration.ofMillis(200));
        try (var hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address, 1);
                var _ = SocketChannel.open(address);
                var _ = SocketChannel.open(address)) {
            var scan = CompletableFuture.supplyAsync(() -> answered(clamd));

            assertThat(scan)
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(IOException.class);
            assertThat(hanging.isOpen()).isTrue();
        }
    }

    private static String answered(Clamd clamd) {
        try {
            return clamd.scan(new byte[10]);
        } catch (IOException silent) {
            throw new CompletionException(silent);
        }
    }

    /** Files of people go to no other machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {"tcp:10.0.0.5:3310", "tcp:scanner.example:3310", "http://127.0.0.1", "unix:clamd.ctl", "3310"})
    void refusesASettingThatNamesAnotherMachine(String setting) {
        assertThatThrownBy(() -> new ScannerSettings(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PULANG_CLAMD");
    }

    private VirusScanner scanner() {
        return new VirusScanner(new ScannerSettings("unix:" + socket()));
    }

    private Path socket() {
        return folder.resolve("clamd.ctl");
    }

    private ServerSocketChannel listening() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket()));
    }

    /** The file that came in chunks after the command. */
    private static byte[] heard(ServerSocketChannel daemon, String answer) {
        try (SocketChannel channel = daemon.accept()) {
            var in = new DataInputStream(Channels.newInputStream(channel));
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.writeBytes(in.readNBytes(length));
            }
            Channels.newOutputStream(channel).write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
