package id.pulang.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a server and its database, or a browser and its server, and does what networks do: swallows, cuts off,
 * delays.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int CHUNK = 16 * 1024;
    private static final String HEAD_END = "\r\n\r\n";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int target;

    private volatile Weather weather = Weather.CLEAR;
    private volatile int delayMillis;

    /** What happens to what is sent. */
    public enum Weather {
        CLEAR,
        /** Bytes vanish in both directions, and nobody is told. */
        SILENT,
        /** Every connection is cut off, also new ones. */
        CUT,
        /** What is asked arrives; the connection is cut off after the head of the answer and one byte. */
        HALF
    }

    public TcpProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void turn(Weather next) {
        weather = next;
        if (next != Weather.SILENT) {
            cutAll();
        }
    }

    void delay(int millis) {
        delayMillis = millis;
    }

    /** What hung in a silence never comes back: its connections are gone, as after a router was started again. */
    private void cutAll() {
        open.forEach(TcpProxy::cut);
        open.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket from = door.accept();
                open.add(from);
                if (weather == Weather.CUT) {
                    cut(from);
                } else {
                    Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(to);
                    Thread.ofVirtual().start(() -> pump(from, to, false));
                    Thread.ofVirtual().start(() -> pump(to, from, true));
                }
            } catch (IOException closedOrRefused) {
                Thread.yield();
            }
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (delayMillis > 0) {
                    Thread.sleep(delayMillis);
                }
                if (answers && weather == Weather.HALF) {
                    out.write(chunk, 0, half(chunk, read));
                    to.shutdownOutput();
                    break;
                }
                if (weather == Weather.CLEAR || weather == Weather.HALF) {
                    out.write(chunk, 0, read);
                }
            }
        } catch (IOException | InterruptedException over) {
            cut(from);
        } finally {
            cut(to);
        }
    }

    /** The head of an answer and the first byte of its body; the head alone if the body has not come yet. */
    private static int half(byte[] chunk, int read) {
        int head = new String(chunk, 0, read, StandardCharsets.ISO_8859_1).indexOf(HEAD_END);
        return head < 0 ? read : Math.min(read, head + HEAD_END.length() + 1);
    }

    private static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            Thread.yield();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cutAll();
    }
}
