package id.pulang.edge.web.connections;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The proxies that are believed when they say for whom they ask. */
record Proxies(Set<InetAddress> named) {

    private static final String NONE = "none";
    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "::1");

    /** Returns those that are named; where none are and all come through TLS, the proxy is on this machine. */
    static Proxies of(List<String> names, boolean behindTls) {
        List<String> chosen = names.isEmpty() && behindTls ? THIS_MACHINE : names;
        return new Proxies(chosen.stream()
                .filter(name -> !name.equals(NONE))
                .map(Proxies::address)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(InetAddress address) {
        return named.contains(address);
    }

    static InetAddress address(String name) {
        try {
            return InetAddress.ofLiteral(name.strip());
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalArgumentException(
                    "PULANG_PROXIES must hold addresses in numbers with commas between, or none, for example 10.1.2.3,::1",
                    noAddress);
        }
    }
}
