package id.pulang.edge.web.connections;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Takes from a proxy for whom it asks and whether that one came through https; nobody else is believed.
 *
 * <p>Each proxy adds its own word at the end, so they are read from there, as far as they come from a proxy. A word
 * that is no address is not taken, nor what stands before it.
 */
final class ForwardedFor extends ValveBase {

    private static final int PLAIN_PORT = 80;
    private static final int TLS_PORT = 443;

    private final Proxies proxies;

    ForwardedFor(Proxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<InetAddress> peer = literal(request.getRemoteAddr());
        if (peer.isPresent() && proxies.has(peer.get())) {
            believe(peer.get(), request);
        }
        getNext().invoke(request, response);
    }

    private void believe(InetAddress peer, Request request) {
        String client = client(peer, words(request, "X-Forwarded-For")).getHostAddress();
        request.setRemoteAddr(client);
        request.setRemoteHost(client);
        List<String> schemes = words(request, "X-Forwarded-Proto");
        if (!schemes.isEmpty() && schemes.getLast().equalsIgnoreCase("https")) {
            throughTls(request);
        }
    }

    private static void throughTls(Request request) {
        var line = request.getCoyoteRequest();
        request.setSecure(true);
        line.scheme().setString("https");
        if (line.getServerPort() == PLAIN_PORT) {
            line.setServerPort(TLS_PORT);
        }
    }

    InetAddress client(InetAddress peer, List<String> told) {
        InetAddress client = peer;
        for (String word : told.reversed()) {
            Optional<InetAddress> before = literal(word);
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
            if (!proxies.has(client)) {
                return client;
            }
        }
        return client;
    }

    private static List<String> words(Request request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private static Optional<InetAddress> literal(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
