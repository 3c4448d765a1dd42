package id.pulang.casework.scanning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A client of the ClamAV daemon for one command: {@code INSTREAM}, which sends the bytes of a file in chunks, each with
 * its length before it, and a length of nothing at the end. Source: clamd(8), COMMANDS.
 */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final SocketAddress address;
    private final Duration patience;

    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Returns what the daemon answers, such as {@code stream: OK}; throws where it does not within the time, which
     * begins before the daemon takes the connection.
     */
    String scan(byte[] file) throws IOException {
        try (SocketChannel channel = opened()) {
            Thread watch = Thread.ofVirtual().start(() -> closeInTime(channel));
            try {
                channel.connect(address);
                send(channel, file);
                return answer(channel);
            } finally {
                watch.interrupt();
            }
        }
    }

    private SocketChannel opened() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private void closeInTime(SocketChannel channel) {
        try {
            Thread.sleep(patience);
            channel.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void send(SocketChannel channel, byte[] file) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        for (int at = 0; at < file.length; at += CHUNK) {
            int length = Math.min(CHUNK, file.length - at);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(file, at, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }
}
