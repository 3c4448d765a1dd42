package id.pulang.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** One connection to a server, written and read by hand, until a moment or until the server hangs up. */
final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final int SECOND = 1000;

    private final Socket socket = new Socket();
    private final Target target;
    private final long end;

    /**
     * Connects.
     *
     * @param from the address of this machine from which it connects
     * @param end when it is given up, by {@link System#nanoTime()}
     */
    Line(Target target, InetAddress from, long end, int receiveBuffer) throws IOException {
        this.target = target;
        this.end = end;
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()), PATIENCE_MILLIS);
    }

    String host() {
        return target.host();
    }

    /** What anybody may see there. */
    String page() {
        return target.page();
    }

    /** The cookie of somebody who has logged in, as a line of a head; nothing if there is none. */
    String cookie() {
        return target.cookie().isEmpty() ? "" : "Cookie: " + target.cookie() + "\n";
    }

    boolean isOver() {
        return System.nanoTime() >= end;
    }

    /** Sends a text, each end of a line as HTTP has it. */
    Line send(String text) throws IOException {
        return send(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    Line send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    Line sendNoise(Random random, int length) throws IOException {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return send(noise);
    }

    Line endsSending() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Sends a little each second, as long as it can. */
    void drip(String text) throws IOException {
        while (!isOver() && isOpen(SECOND)) {
            send(text);
        }
    }

    /** Reads a byte each second, as long as it can. */
    void sip() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        while (!isOver() && socket.getInputStream().read() >= 0) {
            pause(SECOND);
        }
    }

    /** Stays and says nothing, as long as it can. */
    void stay() throws IOException {
        while (!isOver() && isOpen(SECOND)) {
            // what the server says is read and left
        }
    }

    /** Returns the next answer whose length is said in its head. */
    String answer() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            head.append((char) next);
        }
        return head + rest();
    }

    /** Returns what else has come, without waiting for more. */
    private String rest() throws IOException {
        pause(50);
        int there = socket.getInputStream().available();
        return new String(socket.getInputStream().readNBytes(there), StandardCharsets.UTF_8);
    }

    private boolean isOpen(int millis) throws IOException {
        socket.setSoTimeout(millis);
        long began = System.nanoTime();
        try {
            InputStream in = socket.getInputStream();
            byte[] read = new byte[4096];
            while (System.nanoTime() - began < millis * 1_000_000L) {
                if (in.read(read) < 0) {
                    return false;
                }
            }
            return true;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }

    static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
