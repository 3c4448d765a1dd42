package id.pulang.edge.web.connections;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A connection of somebody who means no good, written byte by byte. */
public final class OpenSocket implements AutoCloseable {

    private final Socket socket;

    public OpenSocket(int port) throws IOException {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** Connects from one of the addresses of this machine. */
    OpenSocket(int port, InetAddress from) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
        socket.setSoTimeout(100);
    }

    public static List<OpenSocket> several(int port, int number, String sent) throws IOException {
        List<OpenSocket> all = new ArrayList<>();
        for (int one = 0; one < number; one++) {
            all.add(new OpenSocket(port).send(sent));
        }
        return all;
    }

    /** How many of them the server has not hung up; all are asked at once. */
    public static long open(List<OpenSocket> all) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> questions =
                    all.stream().<Callable<Boolean>>map(each -> each::isOpen).toList();
            return threads.invokeAll(questions).stream()
                    .filter(Future::resultNow)
                    .count();
        }
    }

    public OpenSocket send(String text) throws IOException {
        socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    public OpenSocket endsSending() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Sends a byte each half second until the server hangs up or some seconds are over; returns how many it took. */
    public double drip(double most) throws InterruptedException {
        long began = System.nanoTime();
        while (seconds(began) < most && isOpen()) {
            try {
                send("x");
            } catch (IOException cut) {
                break;
            }
            Thread.sleep(400);
        }
        return seconds(began);
    }

    /** Whether the server has not hung up; what it answers meanwhile is read and left. */
    public boolean isOpen() {
        try {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                // an answer, whatever it says
            }
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    /** Returns the first line of the answer. */
    public String answer() throws IOException {
        socket.setSoTimeout(20_000);
        var line = new StringBuilder();
        for (int next = socket.getInputStream().read(); next >= 0 && next != '\r'; next = read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** Returns everything that comes until the server hangs up. */
    public String wholeAnswer() throws IOException {
        socket.setSoTimeout(20_000);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        return socket.getInputStream().read();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
