package id.pulang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of another program that takes each connection and never answers. */
public final class SilentServer implements AutoCloseable {

    private final List<Socket> taken = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    private SilentServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Opens one on any port of this machine. */
    public static SilentServer open() {
        try {
            var server = new SilentServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::take);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void take() {
        try {
            while (true) {
                taken.add(socket.accept());
            }
        } catch (IOException closed) {
            // That is its end.
        }
    }

    /** Returns its port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Returns how many connections it has taken. */
    public int connections() {
        return taken.size();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket each : taken) {
                each.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
