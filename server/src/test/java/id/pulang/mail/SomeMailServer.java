package id.pulang.mail;

import id.pulang.mail.smtp.MailServerSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on a real socket that speaks as much of SMTP (RFC 5321) as is needed to take letters. */
final class SomeMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean full;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();

    private SomeMailServer(ServerSocket socket, boolean full) {
        this.socket = socket;
        this.full = full;
    }

    /** One that takes letters. */
    static SomeMailServer open() throws IOException {
        return started(false);
    }

    /** One whose mailboxes are all full. */
    static SomeMailServer full() throws IOException {
        return started(true);
    }

    private static SomeMailServer started(boolean full) throws IOException {
        var server = new SomeMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), full);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    /** Settings by which letters go to one of this machine. */
    static MailServerSettings settings(int port, String tls) {
        return new MailServerSettings("127.0.0.1", port, tls, "", "", "pulang@kemlu.example", List.of("kemlu.example"));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What came in, headers and text. */
    List<String> letters() {
        return letters;
    }

    /** Forgets what came in so far. */
    void forget() {
        letters.clear();
        recipients.clear();
    }

    List<String> recipients() {
        return recipients;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException _) {
                // the caller hung up, or the test is over
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        say(out, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.length() < 4 ? line : line.substring(0, 4)) {
                case "RCPT" -> {
                    recipients.add(line);
                    say(out, full ? "452 full" : "250 ok");
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    letters.add(letter(in));
                    say(out, "250 taken");
                }
                case "QUIT" -> say(out, "221 bye");
                default -> say(out, "250 ok");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
